import { indexOf, partName, type Design, type Span } from '../../model/index.ts'
import { setProps } from '../fixing/setProps.ts'
import { fleetsOf, membersOf } from '../reading/fleets.ts'
import { regionKey } from '../reading/places.ts'
import { numberIn } from '../reading/props.ts'
import { regionOf } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** A fleet in a second Region that stands by with fewer than the first runs: it serves at once, not everybody. */
export const check: Check = {
  id: 'capacity-after-failover',
  pillar: 'reliability',
  source: [
    '000 · Design HA / fault-tolerant architecture',
    'AWS whitepaper “Disaster Recovery of Workloads on AWS”: warm standby',
    'AWS Well-Architected, Reliability pillar, REL 13: use defined recovery strategies',
  ],
  find: (design) =>
    pairsOf(design).map(({ first, second, has, needs }) => ({
      on: [second.id, ...membersOf(design, second).map(({ id }) => id)],
      severity: 'medium',
      chain: [],
      culprits: membersOf(design, second).map(({ id }) => id),
      params: {
        standby: nameOf(design, second),
        primary: nameOf(design, first),
        has: String(has),
        needs: String(needs),
        grows: (numberIn(second, 'max') ?? needs) >= needs ? 'yes' : '',
      },
    })),
  fixes: (design, { on: [id], params }) => {
    const needs = Number(params['needs'])
    if (id === undefined || !indexOf(design).spans.has(id)) return []
    return [{ id: 'equal', params, edit: (from) => raised(from, id, needs) }]
  },
  words: {
    en: {
      message: ({ standby, has, primary, needs }) =>
        `${standby} stands by with ${has} where ${primary} runs ${needs}.`,
      why: ({ grows }) =>
        `After a failover the second Region gets all the traffic of the first and has ${grows ? 'to grow before it can carry it' : 'no right to grow that far'}. Until then it is slow or turns users away; and on such a day many others ask for the same capacity. That is the price of a warm standby, fine when the time for it is in your RTO.`,
      fix: ({ standby, needs }) =>
        `Run ${needs} in ${standby} too if the first minutes matter, or reserve the capacity there and test how long scaling takes.`,
      fixes: { equal: ({ standby, needs }) => `Run ${needs} in ${standby}` },
    },
    ko: {
      message: ({ standby, has, primary, needs }) =>
        `${standby}: ${has}개로 대기하는데, 넘겨받을 ${primary}에서는 ${needs}개가 실행됩니다.`,
      why: ({ grows }) =>
        `장애 조치 뒤에는 두 번째 리전이 첫 번째 리전의 트래픽을 모두 받는데, ${grows ? '감당할 만큼 늘어나려면 시간이 걸립니다' : '최대 용량 때문에 그만큼 늘어날 수도 없습니다'}. 그동안은 느리거나 일부 요청을 거절하게 되고, 그런 날에는 다른 고객도 같은 용량을 요청합니다. 웜 스탠바이의 대가이며, 그 시간이 RTO에 들어 있다면 괜찮습니다.`,
      fix: ({ standby, needs }) =>
        `처음 몇 분이 중요하다면 대기 리전에도 ${needs}개를 실행합니다(${standby}). 아니면 용량을 예약해 두고 늘어나는 데 걸리는 시간을 시험해 봅니다.`,
      fixes: { equal: ({ standby, needs }) => `${needs}개 실행하기: ${standby}` },
    },
  },
}

interface Pair {
  readonly first: Span
  readonly second: Span
  readonly has: number
  readonly needs: number
}

/** Fleets of one service in two Regions, of which the second is only failed over to. */
function pairsOf(design: Design): readonly Pair[] {
  const standby = standbyRegions(design)
  if (standby.size === 0) return []
  const fleets = fleetsOf(design).map((span) => {
    const [member] = membersOf(design, span)
    return { span, region: regionKey(design, member?.id ?? ''), service: member?.service }
  })
  return fleets.flatMap((second) => {
    if (!standby.has(second.region)) return []
    const peers = fleets.filter(
      (each) => each.service === second.service && each.region !== second.region && each.region !== '',
    )
    const has = statedSize(second.span)
    const [first, ...others] = peers
    const needs = first && others.length === 0 ? statedSize(first.span) : undefined
    if (!first || has === undefined || needs === undefined || has >= needs) return []
    return [{ first: first.span, second: second.span, has, needs }]
  })
}

/** Regions that are reached by failover alone. */
function standbyRegions(design: Design): ReadonlySet<string> {
  const { nodes } = indexOf(design)
  const entered = design.edges
    .filter((edge) => edge.invalid !== true && edge.kind !== 'replication' && edge.kind !== 'management')
    .filter(({ from, to }) => nodes.has(from) && regionKey(design, to) !== regionKey(design, from))
  const byFailover = entered.filter(({ kind }) => kind === 'failover')
  const otherwise = new Set(
    entered.filter(({ kind }) => kind !== 'failover').map(({ to }) => regionKey(design, to)),
  )
  return new Set(
    byFailover
      .map(({ to }) => regionKey(design, to))
      .filter((region) => region !== '' && !otherwise.has(region)),
  )
}

const statedSize = (span: Span) => numberIn(span, 'desired') ?? numberIn(span, 'min')

function raised(design: Design, id: string, needs: number): Design {
  const span = indexOf(design).spans.get(id)
  const max = numberIn(span, 'max')
  return setProps(design, id, {
    desired: needs,
    ...(numberIn(span, 'min') === undefined ? {} : { min: needs }),
    ...(max === undefined ? {} : { max: Math.max(max, needs) }),
  })
}

/** Groups of two Regions often have one name: the Region then tells them apart. */
function nameOf(design: Design, span: Span): string {
  const [member] = membersOf(design, span)
  const region = member && regionOf(design, member.id)
  return region ? `${partName(design, span.id)} (${partName(design, region.id)})` : partName(design, span.id)
}
