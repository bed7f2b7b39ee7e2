import fc from 'fast-check'
import { nestingAllowed } from '../nesting.ts'
import { edgeKinds, failoverModes, groupKinds, spanKinds } from '../types.ts'
import type { Design, Group, Json } from '../types.ts'
import { aDesign } from './aDesign.ts'

/** Ids as they can be, with names of JavaScript's own among them. */
export const arbitraryId = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/),
  fc.constantFrom('constructor', 'valueof', 'prototype', '0', '10', 'a--'),
)

const label = fc.string({ unit: 'grapheme', maxLength: 20 })
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
  ),
})).value
const props = fc.dictionary(
  fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'role')),
  json,
  { maxKeys: 3 },
)
const coordinate = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => number + 0),
)
const length = fc.integer({ min: 0, max: 2000 })

/** Leaves out keys whose value is undefined, at the first level. */
function said<T extends object>(value: T): T {
  const kept = { ...value }
  for (const key of Object.keys(kept))
    if (Reflect.get(kept, key) === undefined) Reflect.deleteProperty(kept, key)
  return kept
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Random designs without faults and without warnings: nested as the editor allows, some of it placed. */
export const arbitraryDesign: fc.Arbitrary<Design> = fc
  .uniqueArray(arbitraryId, { maxLength: 24 })
  .chain((ids) => {
    const cut = [Math.ceil(ids.length / 4), Math.ceil(ids.length / 2), Math.ceil(ids.length * 0.6)] as const
    const groupIds = ids.slice(0, cut[0])
    const nodeIds = ids.slice(cut[0], cut[1])
    const placed = [...groupIds, ...nodeIds]
    return fc
      .record({
        groups: groupsOf(groupIds),
        nodes: fc.tuple(...nodeIds.map((id) => nodeOf(id, groupIds))),
        spans: fc.tuple(
          ...(nodeIds.length > 0 ? ids.slice(cut[1], cut[2]) : []).map((id) => spanOf(id, nodeIds)),
        ),
        edges: fc.tuple(...(nodeIds.length > 1 ? ids.slice(cut[2]) : []).map((id) => edgeOf(id, nodeIds))),
        view: maybe(viewOf(placed, nodeIds.length > 1 ? ids.slice(cut[2]) : [])),
        ...about(nodeIds, ids),
      })
      .map((parts) => withoutStrangers(aDesign(said(parts) as Partial<Design>)))
  })

/** Waivers name any id drawn, but not every id became a part. */
function withoutStrangers(design: Design): Design {
  const ids = new Set(
    [...design.groups, ...design.nodes, ...design.spans, ...design.edges].map(({ id }) => id),
  )
  const { waivers, ...rest } = design
  return waivers
    ? {
        ...rest,
        waivers: waivers.map((waiver) => ({ ...waiver, on: waiver.on.filter((id) => ids.has(id)) })),
      }
    : design
}

function about(nodeIds: readonly string[], ids: readonly string[]) {
  const nodes = fc.subarray([...nodeIds])
  const flow = fc.record({
    id: word,
    label: maybe(label),
    entry: nodes,
    goals: nodes,
    rto: maybe(fc.constantFrom('PT1H', 'P1D')),
  })
  const waiver = fc.record({
    check: word,
    on: fc.subarray([...ids]),
    reason: fc.string(),
    until: maybe(fc.constant('2027-03-31')),
  })
  return {
    title: label,
    description: maybe(fc.string()),
    source: maybe(fc.array(fc.string(), { maxLength: 3 })),
    flows: maybe(fc.uniqueArray(flow.map(said), { maxLength: 2, selector: ({ id }) => id })),
    waivers: maybe(fc.array(waiver.map(said), { maxLength: 2 })),
    extra: maybe(fc.dictionary(fc.stringMatching(/^x-[a-z]{1,6}$/), json, { minKeys: 1, maxKeys: 2 })),
  }
}

/** Each group in one before it that may hold its kind, else at the top with a kind that may stand there. */
function groupsOf(ids: readonly string[]): fc.Arbitrary<Group[]> {
  const seeds = ids.map((id) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constantFrom(...groupKinds),
      label,
      pick: fc.nat(),
      name: maybe(word),
      zone: maybe(word),
      props: maybe(props),
    }),
  )
  return fc.tuple(...seeds).map((chosen) => {
    const groups: Group[] = []
    for (const { pick, kind, ...rest } of chosen) {
      const homes = groups.filter((group) => nestingAllowed(kind, group.kind))
      const home = homes[pick % Math.max(1, homes.length)]
      const group = home
        ? { ...rest, kind, parent: home.id }
        : { ...rest, kind: nestingAllowed(kind, undefined) ? kind : 'generic' }
      groups.push(said(group) as Group)
    }
    return groups
  })
}

function nodeOf(id: string, groupIds: readonly string[]) {
  const group = groupIds.length > 0 ? maybe(fc.constantFrom(...groupIds)) : fc.constant(undefined)
  const azs = maybe(fc.subarray(['a', 'b', 'c']))
  return fc
    .record({
      id: fc.constant(id),
      service: fc.constantFrom('ec2', 'rds', 'x'),
      label,
      group,
      azs,
      props: maybe(props),
    })
    .map(said)
}

function spanOf(id: string, nodeIds: readonly string[]) {
  const members = fc.subarray([...nodeIds])
  return fc
    .record({ id: fc.constant(id), kind: fc.constantFrom(...spanKinds), label, members, props: maybe(props) })
    .map(said)
}

function edgeOf(id: string, nodeIds: readonly string[]) {
  const ends = fc.shuffledSubarray([...nodeIds], { minLength: 2, maxLength: 2 })
  const rest = fc.record({
    kind: maybe(fc.constantFrom(...edgeKinds)),
    label: maybe(label),
    anyOf: maybe(word),
    min: maybe(fc.integer({ min: 1, max: 3 })),
    optional: maybe(fc.boolean()),
    props: maybe(props),
    mode: fc.constantFrom(...failoverModes),
  })
  return fc
    .tuple(ends, rest)
    .map(([[from = '', to = ''], { mode, ...edge }]) =>
      said({ id, from, to, ...edge, ...(edge.kind === 'failover' && { mode }) }),
    )
}

function viewOf(placed: readonly string[], edges: readonly string[]) {
  const some = <T>(of: readonly string[], value: fc.Arbitrary<T>) =>
    fc
      .subarray([...of])
      .chain((ids) =>
        fc
          .tuple(...ids.map((id) => value.map((one) => [id, one] as const)))
          .map((entries) => Object.fromEntries(entries)),
      )
  return fc
    .record({
      direction: maybe(fc.constantFrom('right', 'down')),
      positions: maybe(some(placed, fc.tuple(coordinate, coordinate))),
      sizes: maybe(some(placed, fc.tuple(length, length))),
      bends: maybe(some(edges, fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 5 }))),
      pinned: maybe(fc.subarray([...placed])),
    })
    .map(said)
}
