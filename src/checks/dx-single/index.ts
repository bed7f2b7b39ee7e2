import { chainOf, flowsStopped, gravity } from '../reading/stoppedByLink.ts'
import { circuitCount, linksBySite, type HybridLink } from '../reading/hybridLinks.ts'
import { partNames } from '../reading/partNames.ts'
import type { Check, Found } from '../types.ts'
import { fixes } from './fixes.ts'
import { words } from './words.ts'
import type { Analysis } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'

/** One Direct Connect circuit and no other way from that data centre: its devices, line and location stand in series. */
export const check: Check = {
  id: 'dx-single',
  pillar: 'reliability',
  source: ['003 · AWS Direct Connect', 'AWS Direct Connect Resiliency Recommendations'],
  folds: ['link-gap', 'spof-component'],
  find: (design, analysis) =>
    [...linksBySite(design).values()].flatMap((links) => {
      const circuit = links.find((link) => link.kind === 'dx')
      const alone = circuitCount(links) === 1 && links.every((link) => link.kind === 'dx')
      return circuit && alone ? foundFor(design, analysis, circuit) : []
    }),
  fixes,
  words,
}

function foundFor(design: Design, analysis: Analysis, circuit: HybridLink): Found[] {
  if (!circuit.node) return []
  const { id } = circuit.node
  const inSeries = circuit.devices.filter((device) => flowsStopped(analysis, device).length > 0)
  const on = [...inSeries, id]
  return [
    {
      on,
      severity: gravity(analysis, id),
      chain: chainOf(analysis, id),
      params: { link: partNames(design, [id]), parts: on.length > 1 ? partNames(design, on) : '' },
      culprits: [...on, ...(circuit.location === undefined ? [] : [circuit.location])],
    },
  ]
}
