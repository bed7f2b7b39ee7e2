import { indexOf, type Design, type Id } from '../../model/index.ts'
import { partNames } from '../reading/partNames.ts'
import { peeringsOf } from '../reading/peerings.ts'
import { isMachine, tierOf } from '../reading/tiers.ts'
import { sourcesOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'

/** Two servers of one kind in two peered VPCs, each with callers of its own and nothing that chooses between them. */
export const check: Check = {
  id: 'peering-as-ha',
  pillar: 'reliability',
  source: ['000 · Walkthrough Question 2.2', 'Amazon VPC Peering Guide'],
  find: (design) => {
    const { nodes } = indexOf(design)
    return peeringsOf(design).flatMap(({ ends: [one, other], drawn }) => {
      const a = nodes.get(one)
      const b = nodes.get(other)
      if (!a || !b || !isMachine(a) || !isMachine(b) || tierOf(a) !== tierOf(b)) return []
      if (!hasOwnCallers(design, one, other, drawn)) return []
      const on = nodes.has(drawn) ? [one, other, drawn] : [one, other]
      return [
        {
          on,
          severity: 'info',
          chain: [],
          params: { a: partNames(design, [one]), b: partNames(design, [other]) },
        },
      ]
    })
  },
  words: {
    en: {
      message: ({ a, b }) => `The peering between ${a} and ${b} does not make them stand in for each other.`,
      why: ({ a }) =>
        `Peering joins two networks; it balances nothing, watches nothing and replaces nothing. Whoever uses ${a} is lost with it, although its twin is fine, because nothing sends them there.`,
      fix: () =>
        'Put both behind one load balancer in one VPC, as an Auto Scaling group over two Availability Zones.',
    },
    ko: {
      message: ({ a, b }) => `${a}, ${b}: 피어링으로 이어도 서로를 대신하지는 못합니다.`,
      why: ({ a }) =>
        `피어링은 두 네트워크를 이을 뿐, 부하를 나누지도 상태를 살피지도 대신하지도 않습니다. 한쪽(${a})이 멈추면 짝이 멀쩡해도 그 사용자는 갈 곳이 없습니다. 그쪽으로 보내 주는 것이 없기 때문입니다.`,
      fix: () => '둘을 한 VPC의 로드 밸런서 뒤에 두고, 두 가용 영역에 걸친 Auto Scaling 그룹으로 만듭니다.',
    },
  },
}

function hasOwnCallers(design: Design, one: Id, other: Id, drawn: Id): boolean {
  const callers = (id: Id, twin: Id) =>
    sourcesOf(design, id)
      .map((node) => node.id)
      .filter((source) => source !== drawn && source !== twin)
  const ofOne = callers(one, other)
  const ofOther = new Set(callers(other, one))
  return ofOne.length > 0 && ofOther.size > 0 && !ofOne.some((id) => ofOther.has(id))
}
