import { indexOf } from '../../model/index.ts'
import { isOn } from '../reading/props.ts'
import { tierNames } from '../reading/tierNames.ts'
import type { Check } from '../types.ts'

/** Rule A4: parts that live in one AZ, drawn outside any. */
export const check: Check = {
  id: 'unplaced',
  pillar: 'operations',
  source: ['AWS Well-Architected, Reliability pillar, REL 10: deploy the workload to multiple locations'],
  find: (design, { unplaced }) => {
    // What no goal needs may stand anywhere.
    const on = unplaced.filter((id) => !isOn(indexOf(design).nodes.get(id), 'optional'))
    if (on.length === 0) return []
    return [{ on, severity: 'info', chain: [], params: { parts: tierNames(design, on, 6) } }]
  },
  words: {
    en: {
      message: ({ parts }) => `Drawn outside any Availability Zone: ${parts}.`,
      why: () =>
        'Each of these runs in one zone, and the drawing does not say in which. They are read as sharing one unknown zone, the careful reading, so no redundancy over zones is assumed for them.',
      fix: () =>
        'Drag them into an Availability Zone or one of its subnets, or set their zones in the inspector.',
    },
    ko: {
      message: ({ parts }) => `가용 영역 밖에 그려진 것: ${parts}.`,
      why: () =>
        '모두 한 가용 영역에서 실행되는 것인데, 어느 영역인지 그림에 나타나 있지 않습니다. 신중하게 같은 미지의 영역 하나에 있는 것으로 보므로, 영역 간 이중화는 인정하지 않습니다.',
      fix: () => '가용 영역이나 그 서브넷 안으로 끌어다 놓거나, 속성에서 영역을 지정합니다.',
    },
  },
}
