import type { Design, Id, Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { regionKey } from '../reading/places.ts'
import { targetsOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'
import { withSecondOrigin } from './withSecondOrigin.ts'

/** CloudFront with its origins in one Region, where a flow through it is meant to survive the loss of a Region. */
export const check: Check = {
  id: 'cf-single-origin',
  pillar: 'reliability',
  source: ['001 · Global serverless (what to add)', 'Amazon CloudFront Developer Guide: origin failover'],
  find: (design, analysis) =>
    oneRegion(design, analysis).map(({ cf, origins, flow }) => ({
      on: [cf.id],
      severity: 'low',
      ...(flow === undefined ? {} : { flow }),
      chain: [cf.id, ...origins.slice(0, 1)],
      params: { cf: partNames(design, [cf.id]), origins: partNames(design, origins) },
      culprits: [cf.id, ...origins],
    })),
  fixes: (design, { on: [cf], culprits = [], params }) => {
    const [, origin, ...others] = culprits
    const isBucket = design.nodes.some((node) => node.id === origin && node.service === 's3')
    if (cf === undefined || origin === undefined || others.length > 0 || !isBucket) return []
    return [{ id: 'second-origin', params, edit: (so) => withSecondOrigin(so, cf, origin) }]
  },
  words: {
    en: {
      message: ({ cf, origins }) => `${cf} has origins in one Region only: ${origins}.`,
      why: () =>
        'The edge is everywhere and keeps what it has cached, but each first request and everything that cannot be cached needs the origin. An origin group asks a second origin when the first answers with errors, and it has to stand in another Region to survive one.',
      fix: () => 'Copy the content to a second Region and make the two an origin group.',
      fixes: { 'second-origin': ({ origins }) => `Copy ${origins} to a second Region as a second origin` },
    },
    ko: {
      message: ({ cf, origins }) => `${cf}: 오리진이 한 리전에만 있습니다(${origins}).`,
      why: () =>
        '엣지는 어디에나 있고 캐시한 것은 계속 내주지만, 처음 오는 요청과 캐시할 수 없는 것에는 오리진이 필요합니다. 오리진 그룹은 첫 오리진이 오류를 내면 두 번째에 묻는데, 리전 장애를 견디려면 두 번째가 다른 리전에 있어야 합니다.',
      fix: () => '콘텐츠를 두 번째 리전에 복제하고 둘을 오리진 그룹으로 묶습니다.',
      fixes: {
        'second-origin': ({ origins }) => `두 번째 리전에 복제해 두 번째 오리진으로 두기(${origins})`,
      },
    },
  },
}

interface Distribution {
  readonly cf: Node
  readonly origins: readonly Id[]
  readonly flow?: string
}

function oneRegion(design: Design, analysis: Analysis): readonly Distribution[] {
  const wanted = (design.flows ?? []).filter((flow) => flow.survive === 'region')
  return design.nodes
    .filter((node) => node.service === 'cloudfront')
    .flatMap((cf) => {
      const flow = wanted.find(
        (each) => each.entry.includes(cf.id) || each.entry.some((id) => targetsOf(design, id).includes(cf)),
      )
      const origins = neighboursOf(design)
        .outOf(cf.id)
        .filter((edge) => ['sync', 'failover'].includes(kindOf(analysis, edge) ?? ''))
        .map((edge) => edge.to)
        .filter((id) => regionKey(design, id) !== '')
      const regions = new Set(origins.map((id) => regionKey(design, id)))
      return flow && regions.size === 1 ? [{ cf, origins, flow: flow.id }] : []
    })
}
