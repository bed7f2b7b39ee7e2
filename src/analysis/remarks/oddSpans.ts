import type { Span, SpanKind } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import { isFleet } from '../places/spans.ts'
import type { Remark } from '../types.ts'

/** What AWS keeps within one Region. */
const regional: ReadonlySet<SpanKind> = new Set([
  'asg',
  'ecs-service',
  'ecs-cluster',
  'db-cluster',
  'cache-cluster',
  'placement-group',
  'security-group',
])

/** Of these, AWS lets a part belong to one. */
const exclusive: ReadonlySet<SpanKind> = new Set([
  'asg',
  'ecs-service',
  'db-cluster',
  'cache-cluster',
  'placement-group',
])

/** Spans that cannot be as drawn: without members, over two Regions, with numbers that contradict each other, or with
 *  members that belong to another of their kind. */
export function oddSpans(reading: Reading): Remark[] {
  return reading.design.spans.flatMap((span, i): Remark[] => [
    ...membership(reading, span),
    ...(isFleet(span) && !areInOrder(span)
      ? [{ code: 'fleet-numbers', on: [span.id, ...known(reading, span)] }]
      : []),
    ...shared(reading, span, reading.design.spans.slice(0, i)),
  ])
}

function shared(reading: Reading, span: Span, before: readonly Span[]): Remark[] {
  if (!exclusive.has(span.kind)) return []
  const members = known(reading, span)
  return before
    .filter((other) => other.kind === span.kind)
    .map((other) => ({
      code: 'span-twice',
      on: [span.id, other.id, ...members.filter((id) => other.members.includes(id))],
    }))
    .filter(({ on }) => on.length > 2)
}

const known = (reading: Reading, span: Span) => [
  ...new Set(span.members.filter((id) => reading.index.nodes.has(id))),
]

function membership(reading: Reading, span: Span): Remark[] {
  const members = known(reading, span)
  if (members.length === 0) return [{ code: 'span-empty', on: [span.id] }]
  const odd: Remark[] = []
  if (members.length < new Set(span.members).size)
    odd.push({ code: 'span-members-gone', on: [span.id, ...members] })
  const regions = new Set(
    members.flatMap((id) => reading.domains.placeOf(reading.index.nodes.get(id)?.group).region ?? []),
  )
  if (regional.has(span.kind) && regions.size > 1)
    odd.push({ code: 'span-over-regions', on: [span.id, ...members] })
  return odd
}

/** min ≤ desired ≤ max, as far as they are stated. */
function areInOrder({ props }: Span): boolean {
  const stated = [props?.['min'], props?.['desired'], props?.['max']].filter(
    (value): value is number => typeof value === 'number',
  )
  return stated.every((value, i) => i === 0 || (stated[i - 1] ?? value) <= value)
}
