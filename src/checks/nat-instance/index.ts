import { indexOf, moveInto, partName, updateNode, type Design, type Id } from '../../model/index.ts'
import { setProps } from '../fixing/setProps.ts'
import { callersOf } from '../reading/callers.ts'
import { standApart } from '../reading/places.ts'
import { chainTo } from '../reading/stoppedBy.ts'
import { groupAround, zoneOf } from '../reading/zones.ts'
import type { Check, FixOffer } from '../types.ts'

/** Network address translation on an instance of one's own. */
export const check: Check = {
  id: 'nat-instance',
  pillar: 'reliability',
  source: ['003 · NAT Service', 'Amazon VPC User Guide, “Compare NAT gateways and NAT instances”'],
  folds: ['spof-component', 'az-gap', 'hidden-cross-az', 'nat-shared'],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => node.service === 'nat-instance')
      .map((node) => ({
        on: [node.id],
        severity: 'medium',
        chain: chainTo(design, analysis, node.id),
        params: { part: partName(design, node.id) },
      })),
  fixes: (design, { on, params }, analysis) =>
    on.map((id): FixOffer => {
      const overZones = (nat: Id) =>
        callersOf(design, analysis, nat).some((caller) => standApart(design, caller.id, nat))
      // Zones that leave by one sort each would no longer be alike: all of a VPC change together.
      const edit = (before: Design) =>
        besideIn(before, id).reduce(
          (so, nat) => (overZones(nat) ? asRegional(so, nat) : asGateway(so, nat)),
          before,
        )
      return { id: overZones(id) ? 'regional' : 'gateway', params, edit }
    }),
  words: {
    en: {
      message: ({ part }) => `${part} is a server you keep alive yourself.`,
      why: () =>
        'A NAT instance is one machine in one zone, as fast as its type, patched by you, and failing over only if a script of yours rewrites the routes. A NAT gateway repairs itself and grows to 100 Gbps. It used to be zonal only, one for each zone; there is a regional mode by now that spreads over zones by itself.',
      fix: () => 'Use a NAT gateway in each Availability Zone, or one in regional mode.',
      fixes: {
        regional: ({ part }) => `Replace ${part} by a regional NAT gateway`,
        gateway: ({ part }) => `Replace ${part} by a NAT gateway`,
      },
    },
    ko: {
      message: ({ part }) => `직접 관리해야 하는 NAT 서버입니다: ${part}.`,
      why: () =>
        'NAT 인스턴스는 한 가용 영역에 있는 서버 한 대입니다. 성능은 인스턴스 유형만큼이고, 패치도 직접 해야 하며, 라우팅을 바꾸는 스크립트를 만들어 두어야만 장애 조치가 됩니다. NAT 게이트웨이는 스스로 복구되고 100Gbps까지 늘어납니다. 예전에는 영역마다 하나씩 두어야 했지만, 이제는 여러 영역에 스스로 걸치는 리전 모드도 있습니다.',
      fix: () => '가용 영역마다 NAT 게이트웨이를 두거나, 리전 모드 NAT 게이트웨이 하나를 사용합니다.',
      fixes: {
        regional: ({ part }) => `리전 모드 NAT 게이트웨이로 바꾸기(${part})`,
        gateway: ({ part }) => `NAT 게이트웨이로 바꾸기(${part})`,
      },
    },
  },
}

/** The NAT instances of a node's VPC, itself among them. */
function besideIn(design: Design, id: Id): readonly Id[] {
  const homeOf = (nat: Id) => groupAround(design, nat, ({ kind }) => kind === 'vpc')?.id
  return design.nodes
    .filter((node) => node.service === 'nat-instance' && homeOf(node.id) === homeOf(id))
    .map((node) => node.id)
}

function asGateway(design: Design, id: Id): Design {
  const label = indexOf(design).nodes.get(id)?.label ?? ''
  const renamed = /instance|인스턴스/i.test(label) ? 'NAT gateway' : label
  const changed = updateNode(design, id, { service: 'nat-gateway', label: renamed })
  return setProps(changed, id, { instanceType: undefined })
}

function asRegional(design: Design, id: Id): Design {
  const zone = zoneOf(design, id)
  const freed = zone ? moveInto(design, [id], zone.parent) : design
  return setProps(asGateway(freed, id), id, { mode: 'regional' })
}
