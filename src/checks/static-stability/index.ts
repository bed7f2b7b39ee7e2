import type { FlowResult, ZoneGap } from '../../analysis/index.ts'
import { partName } from '../../model/index.ts'
import { chainName, listNames } from '../names.ts'
import { outageParams } from '../outages.ts'
import { onlyFlow, perCulprit } from '../perCulprit.ts'
import type { Check } from '../types.ts'

const healing = (flow: FlowResult): readonly ZoneGap[] =>
  flow.azGaps.filter(({ state }) => state === 'interrupted')

/** A flow that comes back from losing a zone only because something is started in another: it leans on the control
 *  plane in the very moment that is busiest. */
export const check: Check = {
  id: 'static-stability',
  pillar: 'reliability',
  source: [
    'AWS builders’ library: static stability using Availability Zones',
    'AWS Well-Architected, Reliability pillar, REL 11: rely on the data plane during recovery',
  ],
  folds: ['az-gap'],
  find: (design, { flows }) =>
    perCulprit(design, flows, healing, ({ region, zone }) => `${region ?? ''}/${zone}`).flatMap(
      ({ gaps, flows: stopped, stopped: names }) => {
        const nodes = [...new Set(gaps.flatMap((gap) => gap.nodes))]
        const [first] = gaps
        // A zone that stops another flow for good is the zone gap's to tell.
        const isDown = flows.some(({ azGaps }) =>
          azGaps.some(
            (gap) => gap.state === 'down' && gap.zone === first?.zone && gap.region === first.region,
          ),
        )
        if (!first || nodes.length === 0 || isDown) return []
        return [
          {
            on: nodes,
            severity: 'info' as const,
            ...onlyFlow(stopped),
            chain: first.chain,
            params: {
              zone: first.zone,
              flows: names,
              nodes: listNames(nodes.map((id) => partName(design, id))),
              chain: chainName(design, first.chain),
              ...outageParams(gaps),
            },
          },
        ]
      },
    ),
  words: {
    en: {
      message: ({ zone, flows, nodes }) =>
        `After losing AZ ${zone}, ${flows} waits until ${nodes} is started in another zone.`,
      why: ({ lasts }) =>
        `Starting machines is work of the control plane, and when a zone fails everybody asks it for the same: there may be queues, and there may be no capacity. A design is statically stable when what is already running in the other zones is enough.${lasts ? ` Here it takes ${lasts} if all goes well.` : ''}`,
      fix: () =>
        'Keep enough running in every zone that losing one needs no new start: with two zones twice what is needed, with three one and a half times.',
    },
    ko: {
      message: ({ zone, flows, nodes }) =>
        `${nodes}: 가용 영역 ${zone} 장애 때 다른 영역에서 시작될 때까지 ${flows} 흐름이 멈춥니다.`,
      why: ({ lastsKo }) =>
        `인스턴스를 시작하는 일은 컨트롤 플레인의 몫인데, 가용 영역 장애 때는 모두가 같은 요청을 하므로 밀리거나 용량이 없을 수 있습니다. 남은 영역에서 이미 실행 중인 것만으로 충분하면 정적으로 안정적이라고 합니다.${lastsKo ? ` 이 그림에서는 잘되어도 ${lastsKo}이 걸립니다.` : ''}`,
      fix: () =>
        '한 영역을 잃어도 새로 시작할 필요가 없도록 영역마다 충분히 실행해 둡니다. 영역이 둘이면 필요한 양의 두 배, 셋이면 1.5배입니다.',
    },
  },
}
