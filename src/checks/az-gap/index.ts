import type { FlowResult, ZoneGap } from '../../analysis/index.ts'
import { serviceOf } from '../../catalog/index.ts'
import { indexOf, partName, type Design } from '../../model/index.ts'
import { chainName, listNames } from '../names.ts'
import { heals, outageParams } from '../outages.ts'
import { onlyFlow, perCulprit } from '../perCulprit.ts'
import { remedyFor, remedyWords } from '../remedy.ts'
import type { Check } from '../types.ts'

const zoneKey = (gap: ZoneGap) => `${gap.region ?? ''}/${gap.zone}`

/** Rule D3: an Availability Zone whose loss alone stops a flow. Said with the single points of failure (or what is
 *  more specific) when they are its only cause; it says in turn what it takes along in other zones. */
export const check: Check = {
  id: 'az-gap',
  pillar: 'reliability',
  source: [
    '000 · Question 2.2',
    'AWS Well-Architected, Reliability pillar, REL 10: deploy the workload to multiple locations',
  ],
  folds: ['hidden-cross-az'],
  find: (design, { flows }) =>
    perCulprit(design, flows, (flow) => flow.azGaps.map((gap) => withCauses(design, flow, gap)), zoneKey).map(
      ({ gaps, flows: stopped, stopped: names }) => {
        const nodes = [...new Set(gaps.flatMap((gap) => gap.nodes))]
        const groups = [...new Set(gaps.flatMap((gap) => gap.groups))]
        const chain = gaps[0]?.chain ?? []
        const alone = nodes.filter((node) =>
          stopped.some((flow) => flow.spofs.some((spof) => spof.node === node)),
        )
        return {
          on: groups.length > 0 ? groups : nodes,
          ...(nodes.length > 0 && { culprits: nodes }),
          severity: heals(gaps) ? ('medium' as const) : ('high' as const),
          ...onlyFlow(stopped),
          chain,
          params: {
            zone: zoneName(design, gaps[0]),
            flows: names,
            nodes: listNames(nodes.map((node) => partName(design, node))),
            stand: nodes.length > 1 ? 'stand' : 'stands',
            spofs: listNames(alone.map((node) => partName(design, node))),
            chain: chainName(design, chain),
            heals: heals(gaps) ? 'yes' : 'no',
            ...outageParams(gaps),
            remedy: nodes.length === 1 ? remedyFor(design, nodes[0] ?? '') : 'second-part',
          },
        }
      },
    ),
  words: {
    en: {
      message: ({ zone, flows, nodes, stand }) =>
        `Losing AZ ${zone} stops ${flows}${nodes ? `: ${nodes} ${stand} only there.` : '.'}`,
      why: ({ spofs, chain, heals: back, lasts }) =>
        `An Availability Zone can fail as a whole, and everything in it with it. ${
          back === 'yes'
            ? `What is lost is started again in another zone, so the flow is back ${lasts ? `after ${lasts}` : 'within minutes'}; until then nothing answers${chain ? ` on the way ${chain}` : ''}.`
            : `${chain ? `On the way ${chain}, nothing` : 'Nothing'} outside this zone takes over.`
        }${spofs ? ` Also a single point of failure: ${spofs}, so one fix may close both.` : ''}`,
      fix: ({ nodes = '', remedy }) => {
        if (remedy !== 'second-part') return remedyWords.en(remedy, nodes)
        return nodes
          ? `Spread over a second Availability Zone, with what is needed there too: ${nodes}.`
          : 'Spread the tier over a second Availability Zone, with what it needs there too.'
      },
    },
    ko: {
      message: ({ zone, flows, nodes }) =>
        `가용 영역 ${zone} 하나를 잃으면 ${flows} 흐름이 멈춥니다${nodes ? `(이곳에만 있는 것: ${nodes})` : ''}.`,
      why: ({ spofs, chain, heals: back, lastsKo }) =>
        `가용 영역은 통째로 장애가 날 수 있고, 그 안의 모든 것이 함께 멈춥니다. ${
          back === 'yes'
            ? `잃은 것은 다른 영역에서 다시 시작되므로 ${lastsKo || '몇 분'} 뒤에는 돌아오지만, 그동안은 ${chain ? `${chain} 경로에 ` : ''}응답할 곳이 없습니다.`
            : `${chain ? `${chain} 경로에서 ` : ''}이 영역 밖에는 대신할 것이 없습니다.`
        }${spofs ? ` 단일 장애점이기도 한 것: ${spofs}. 한 번의 조치로 둘 다 해결될 수 있습니다.` : ''}`,
      fix: ({ nodes = '', remedy }) =>
        remedy === 'second-part'
          ? '두 번째 가용 영역에도 같은 계층을, 그 계층이 필요로 하는 것과 함께 둡니다.'
          : remedyWords.ko(remedy, nodes),
    },
  },
}

/** A lost member of the tier a flow begins in is no cause while others of it stand elsewhere, nor is what is but a
 *  property of something else (an access list, an address). */
function withCauses(design: Design, flow: FlowResult, gap: ZoneGap): ZoneGap {
  const stands = flow.entry.some((id) => !gap.nodes.includes(id))
  const causes = gap.nodes.filter(
    (id) =>
      !(stands && flow.entry.includes(id)) &&
      serviceOf(indexOf(design).nodes.get(id)?.service ?? '').scope !== 'property',
  )
  return causes.length > 0 ? { ...gap, nodes: causes } : gap
}

function zoneName(design: Design, gap: ZoneGap | undefined): string {
  if (!gap) return ''
  const regions = design.groups.filter((group) => group.kind === 'region')
  return regions.length > 1 && gap.region ? `${gap.zone} (${partName(design, gap.region)})` : gap.zone
}
