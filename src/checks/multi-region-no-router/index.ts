import { partName, type Design } from '../../model/index.ts'
import { listNames } from '../names.ts'
import { regionOf } from '../reading/zones.ts'
import type { Check } from '../types.ts'
import { fixes } from './fixes.ts'
import { unsteered } from './unsteered.ts'

/** A second Region that could serve, and nothing that turns users to it: they call it by a name of its own, or nobody
 *  calls it at all. */
export const check: Check = {
  id: 'multi-region-no-router',
  pillar: 'reliability',
  source: [
    '000 · Wrap up',
    '001 · Determine high-performing / scalable network architecture',
    'Amazon Route 53 Developer Guide: DNS failover',
  ],
  find: (design) =>
    unsteered(design).map(({ clients, doors, called }) => {
      const regions = [...new Set(doors.flatMap((id) => regionNames(design, id)))]
      return {
        on: doors,
        severity: called ? ('high' as const) : ('medium' as const),
        chain: [...clients.slice(0, 1), ...doors.slice(0, 1)],
        params: {
          clients: listNames(clients.map((id) => partName(design, id))),
          doors: listNames(doors.map((id) => partName(design, id))),
          regions: listNames(regions),
          away: regions.at(-1) ?? '',
          called: called ? 'yes' : '',
        },
      }
    }),
  fixes,
  words: {
    en: {
      message: ({ clients, regions, called, away }) =>
        called
          ? `Nothing steers ${clients} between ${regions}: each Region is called by itself.`
          : `${away} could serve too, but nothing leads ${clients} there.`,
      why: () =>
        'Load balancers, Auto Scaling and VPCs end at the border of a Region. To use the other one when the first is lost takes something above both that notices, and answers with the one that lives: Route 53 with health checks, Global Accelerator, CloudFront with two origins, or a multi-Region access point. Without it the second Region is a cost, not a protection.',
      fix: () =>
        'Put Route 53 (failover or latency routing with health checks) or Global Accelerator above the two front doors, and give clients its name only.',
      fixes: { route53: ({ doors }) => `Put Route 53 above ${doors}` },
    },
    ko: {
      message: ({ clients, regions, called, away }) =>
        called
          ? `${clients}: ${regions} 사이에서 골라 줄 것이 없이 리전마다 따로 호출합니다.`
          : `${clients}: ${away} 리전도 서비스할 수 있지만, 그쪽으로 보내 줄 것이 없습니다.`,
      why: () =>
        '로드 밸런서, Auto Scaling, VPC는 리전 경계를 넘지 못합니다. 한 리전을 잃었을 때 다른 리전으로 보내려면, 두 리전 위에서 상태를 확인하고 살아 있는 쪽을 알려 줄 것이 필요합니다. 상태 확인을 켠 Route 53, Global Accelerator, 오리진이 둘인 CloudFront, 다중 리전 액세스 포인트가 그런 것입니다. 없으면 두 번째 리전은 비용일 뿐 보호가 되지 않습니다.',
      fix: () =>
        '두 진입점 위에 Route 53(상태 확인을 켠 장애 조치 또는 지연 시간 라우팅)이나 Global Accelerator를 두고, 클라이언트는 그 이름만 쓰게 합니다.',
      fixes: { route53: ({ doors }) => `위에 Route 53 두기: ${doors}` },
    },
  },
}

const regionNames = (design: Design, id: string) => {
  const region = regionOf(design, id)
  return region ? [partName(design, region.id)] : []
}
