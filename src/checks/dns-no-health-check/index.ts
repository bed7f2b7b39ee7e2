import { indexOf, setProp, type Design, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { isOff, isStated } from '../reading/props.ts'
import type { Check } from '../types.ts'

/** DNS that chooses between several places without looking whether they are alive. */
export const check: Check = {
  id: 'dns-no-health-check',
  pillar: 'reliability',
  source: [
    '001 · From 99.9 to 99.999 %',
    '004 · Simple Web App',
    'Amazon Route 53 Developer Guide: configuring DNS failover',
  ],
  find: (design, analysis) =>
    choosing(design, analysis)
      .filter(({ dns }) => isOff(dns, 'healthCheck'))
      .map(({ dns, places }) => ({
        on: [dns.id],
        severity: 'medium',
        chain: [],
        params: { dns: partNames(design, [dns.id]), places: partNames(design, places) },
      })),
  asks: (design, analysis) =>
    choosing(design, analysis)
      .filter(({ dns }) => !isStated(dns, 'healthCheck'))
      .map(({ dns }) => ({ on: dns.id, property: 'healthCheck' })),
  fixes: (_, { on: [dns], params }) =>
    dns === undefined
      ? []
      : [{ id: 'health-check', params, edit: (so) => setProp(so, dns, 'healthCheck', true) }],
  words: {
    en: {
      message: ({ dns, places }) => `${dns} goes on naming ${places} after one of them has died.`,
      why: () =>
        'DNS hands out addresses; whether anything answers there it knows only from health checks. Without them a share of the users is sent to a dead place again and again, and a long TTL keeps even those away who ask anew.',
      fix: () =>
        'Give each record a health check (for an alias: evaluate target health) and a TTL of a minute or less.',
      fixes: { 'health-check': ({ dns }) => `Give ${dns} health checks` },
      ask: 'Does it check whether its targets are alive? Otherwise it keeps naming dead ones.',
    },
    ko: {
      message: ({ dns, places }) => `${dns}: 대상 하나가 죽어도 계속 그 주소를 알려 줍니다(대상: ${places}).`,
      why: () =>
        'DNS는 주소를 알려 줄 뿐이고, 그곳이 응답하는지는 상태 확인이 있어야 압니다. 상태 확인이 없으면 사용자 일부를 계속 죽은 곳으로 보내고, TTL까지 길면 다시 물어보는 사람도 한동안 돌아오지 못합니다.',
      fix: () => '레코드마다 상태 확인을 두고(별칭이면 대상 상태 평가), TTL은 1분 이하로 합니다.',
      fixes: { 'health-check': ({ dns }) => `상태 확인 켜기(${dns})` },
      ask: '대상이 살아 있는지 확인합니까? 아니면 죽은 곳을 계속 알려 줍니다.',
    },
  },
}

interface Choice {
  readonly dns: Node
  readonly places: readonly Id[]
}

/** DNS names that stand for several places: those it leads to, or those its clients choose among. */
function choosing(design: Design, analysis: Analysis): readonly Choice[] {
  return design.nodes
    .filter((node) => node.service === 'route53' && node.props?.['record'] !== 'CAA')
    .flatMap((dns) => {
      const { into, outOf } = neighboursOf(design)
      const clients = into(dns.id)
        .filter((edge) => kindOf(analysis, edge) === 'sync')
        .map((edge) => edge.from)
      const own = placesOf(design, analysis, dns.id)
      const theirs = clients.flatMap((client) =>
        outOf(client).some((edge) => edge.anyOf !== undefined || kindOf(analysis, edge) === 'failover')
          ? placesOf(design, analysis, client)
          : [],
      )
      const places = own.length > 1 ? own : [...new Set(theirs)]
      return places.length > 1 ? [{ dns, places }] : []
    })
}

function placesOf(design: Design, analysis: Analysis, id: Id): readonly Id[] {
  const { nodes } = indexOf(design)
  return neighboursOf(design)
    .outOf(id)
    .filter((edge) => ['sync', 'failover'].includes(kindOf(analysis, edge) ?? ''))
    .map((edge) => edge.to)
    .filter((to) => nodes.get(to)?.service !== 'route53')
}
