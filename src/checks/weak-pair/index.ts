import { findPairs, type FlowResult, type PairsOfFlow } from '../../analysis/index.ts'
import { serviceOf } from '../../catalog/index.ts'
import { indexOf, partName, type Design, type Id } from '../../model/index.ts'
import { listNames, quotedFlow } from '../names.ts'
import type { Check, Found } from '../types.ts'

/** Above this many nodes there are too many pairs to be told one by one, and finding them at each edit takes too long. */
const mostNodes = 300

/** Two components that stop a flow together, though neither does alone (rule F4): how far the redundancy goes. */
export const check: Check = {
  id: 'weak-pair',
  pillar: 'reliability',
  source: [
    '000 · Design HA / fault-tolerant architecture',
    'AWS whitepaper “Availability and Beyond”: redundancy',
  ],
  find: (design, { flows }) => {
    if (design.nodes.length > mostNodes) return []
    const pairs = new Map(findPairs(design).map((each) => [each.flow, each]))
    return flows.flatMap((flow) => {
      const found = pairs.get(flow.id)
      return found ? foundIn(design, flow, found) : []
    })
  },
  words: {
    en: {
      message: ({ pairs, flow }) => `${flow} outlives one failure, not these two together: ${pairs}.`,
      why: ({ many }) =>
        `Redundancy by two withstands one loss; while the first is being repaired, or is stopped for an update, the second stands alone. ${many ? 'Each pair named here is such a place.' : 'This is such a place.'} It is what most designs settle for, and rightly: knowing it tells where to be careful during maintenance.`,
      fix: () =>
        'Nothing has to be done. Where maintenance takes long or is frequent, keep three, so that two still stand while one is away.',
    },
    ko: {
      message: ({ pairs, flow }) =>
        `${flow} 흐름은 하나를 잃어도 견디지만, 다음을 함께 잃으면 멈춥니다: ${pairs}.`,
      why: () =>
        '둘로 이중화하면 하나를 잃어도 견딥니다. 하지만 하나를 고치거나 업데이트하려고 멈춘 동안에는 나머지 하나뿐입니다. 대부분의 설계가 여기까지 하며 그것으로 충분합니다. 유지 보수 때 어디를 조심해야 하는지 알아 두면 됩니다.',
      fix: () =>
        '반드시 고칠 것은 아닙니다. 유지 보수가 길거나 잦은 곳이라면 셋을 두어, 하나가 빠져 있어도 둘이 남게 합니다.',
    },
  },
}

function foundIn(design: Design, flow: FlowResult, { pairs }: PairsOfFlow): readonly Found[] {
  const { nodes } = indexOf(design)
  // Two of a kind are the redundancy itself, and plain to see; two of different kinds are what nobody had in mind.
  const kindOf = (id: Id) => serviceOf(nodes.get(id)?.service ?? '').category
  const components = pairs.filter(
    ([one, other]) => nodes.has(one) && nodes.has(other) && kindOf(one) !== kindOf(other),
  )
  if (components.length === 0) return []
  const parts = [...new Set<Id>(components.flat())]
  const names = components.map(([one, other]) => `${partName(design, one)} + ${partName(design, other)}`)
  return [
    {
      on: parts,
      severity: 'info',
      flow: flow.id,
      chain: [],
      params: {
        flow: quotedFlow(design, flow),
        pairs: listNames(names, 5),
        many: components.length > 1 ? 'yes' : '',
      },
    },
  ]
}
