import { indexOf, partName, setProp, type Design, type Node } from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { standApart } from '../reading/places.ts'
import { isOn, textIn } from '../reading/props.ts'
import type { Check, Found } from '../types.ts'

/** An Elastic Fabric Adapter where it cannot do what it is for. */
export const check: Check = {
  id: 'efa-invalid',
  pillar: 'performance',
  source: [
    '002 · High Performance Computing (HPC)',
    'Amazon EC2 User Guide, “Elastic Fabric Adapter for AI/ML and HPC workloads on Amazon EC2”',
  ],
  find: (design) => [
    ...design.nodes
      .filter((node) => isOn(node, 'efa') && textIn(node, 'os') === 'windows')
      .map((node): Found => ({
        on: [node.id],
        severity: 'error',
        chain: [],
        params: { part: partName(design, node.id), other: '' },
      })),
    ...acrossZones(design),
  ],
  fixes: (_, { on, params }) =>
    on.length > 1
      ? []
      : on.map((id) => ({
          id: 'off',
          params,
          edit: (before: Design) => setProp(before, id, 'efa', undefined),
        })),
  words: {
    en: {
      message: ({ part, other }) =>
        other
          ? `${part} and ${other} use EFA across Availability Zones.`
          : `${part} runs Windows, where EFA does not bypass the operating system.`,
      why: ({ other }) =>
        other
          ? 'What makes an Elastic Fabric Adapter fast is that MPI talks to the network past the operating system, and that traffic is not routed: it stays inside a zone (and in practice inside a cluster placement group). Between zones only ordinary IP is left.'
          : 'What makes an Elastic Fabric Adapter fast is that MPI talks to the network past the operating system. On Windows it can be attached, and works as an ordinary ENA and no more.',
      fix: ({ other }) =>
        other
          ? 'Put nodes that exchange messages into one zone.'
          : 'Use Linux for the nodes, or leave EFA off.',
      fixes: { off: ({ part }) => `Turn EFA off for ${part}` },
    },
    ko: {
      message: ({ part, other }) =>
        other
          ? `서로 다른 가용 영역 사이에서 EFA를 사용합니다: ${part}, ${other}.`
          : `Windows에서는 EFA가 운영 체제를 우회하지 못합니다: ${part}.`,
      why: ({ other }) =>
        other
          ? 'Elastic Fabric Adapter가 빠른 이유는 MPI가 운영 체제를 거치지 않고 네트워크와 통신하기 때문입니다. 이 트래픽은 라우팅되지 않아 한 가용 영역 안에(실제로는 클러스터 배치 그룹 안에) 머뭅니다. 영역 사이에는 일반 IP 통신만 남습니다.'
          : 'Elastic Fabric Adapter가 빠른 이유는 MPI가 운영 체제를 거치지 않고 네트워크와 통신하기 때문입니다. Windows에도 연결할 수는 있지만 일반 ENA로만 동작합니다.',
      fix: ({ other }) =>
        other ? '메시지를 주고받는 노드를 한 가용 영역에 둡니다.' : '노드에 Linux를 사용하거나 EFA를 끕니다.',
      fixes: { off: ({ part }) => `EFA 끄기(${part})` },
    },
  },
}

/** Pairs with the adapter that call each other over zones. */
function acrossZones(design: Design): Found[] {
  const { nodes } = indexOf(design)
  const hasAdapter = (node: Node | undefined) => isOn(node, 'efa')
  return design.nodes.filter(hasAdapter).flatMap((node) =>
    neighboursOf(design)
      .outOf(node.id)
      .filter((edge) => hasAdapter(nodes.get(edge.to)) && standApart(design, node.id, edge.to))
      .map((edge): Found => ({
        on: [node.id, edge.to],
        severity: 'error',
        chain: [],
        params: { part: partName(design, node.id), other: partName(design, edge.to) },
      })),
  )
}
