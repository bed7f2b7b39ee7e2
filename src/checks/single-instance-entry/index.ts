import type { Analysis, FlowResult } from '../../analysis/index.ts'
import { indexOf, partName, type Design, type Id } from '../../model/index.ts'
import { chainName, listNames, quotedFlow } from '../names.ts'
import { fleetOf } from '../reading/fleets.ts'
import { isServer } from '../reading/serviceSets.ts'
import { isPublicClient } from '../reading/whereabouts.ts'
import type { Check, Found } from '../types.ts'
import { fixes } from './fixes.ts'
import { isPassThrough } from './passThrough.ts'
import { words } from './words.ts'

/** Users who reach one server with nothing on the way that could choose another. A fleet of one is judged apart: it
 *  comes back by itself. */
export const check: Check = {
  id: 'single-instance-entry',
  pillar: 'reliability',
  source: [
    '004 · Simple Web App',
    '000 · Walkthrough Question 2.2',
    'AWS Well-Architected, Reliability pillar, REL 11: withstand component failures',
  ],
  folds: ['spof-component', 'az-gap'],
  find: (design, analysis) => [...exposed(design, analysis)].map(([id, flows]) => foundAt(design, id, flows)),
  fixes,
  words,
}

/** Servers that users reach straight away, with the flows that stop with them. */
function exposed(design: Design, analysis: Analysis): ReadonlyMap<Id, readonly FlowResult[]> {
  const { nodes } = indexOf(design)
  const found = new Map<Id, FlowResult[]>()
  for (const flow of analysis.flows) {
    for (const { node, chain } of flow.spofs) {
      const [entry, ...way] = chain.slice(0, -1).map((id) => nodes.get(id))
      if (!isServer(nodes.get(node)) || !entry || fleetOf(design, node)) continue
      if (isPublicClient(design, entry) && way.every(isPassThrough))
        found.set(node, [...(found.get(node) ?? []), flow])
    }
  }
  return found
}

function foundAt(design: Design, id: Id, flows: readonly FlowResult[]): Found {
  const chain = flows[0]?.spofs.find(({ node }) => node === id)?.chain ?? []
  return {
    on: [id],
    severity: 'high',
    chain,
    params: {
      server: partName(design, id),
      flows: listNames([...new Set(flows.map((flow) => quotedFlow(design, flow)))], 3),
      chain: chainName(design, chain),
      address: chain.some((each) => indexOf(design).nodes.get(each)?.service === 'eip') ? 'yes' : '',
    },
  }
}
