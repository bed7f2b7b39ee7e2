import type { Design, Flow, Waiver } from '../../model/index.ts'
import { sortedBy, sortedIds } from '../report/order.ts'
import { fieldChanges } from './fieldChanges.ts'
import type { ComparedPart, DrawingChanges } from './types.ts'

interface Known {
  readonly part: ComparedPart
  readonly whole: object
}

const kindOf = (kind: string | undefined) => (kind === undefined ? {} : { kind })
const inside = (group: string | undefined) => (group === undefined ? {} : { in: group })

function flowPart({ id, label }: Flow): ComparedPart {
  return { type: 'flow', id, label: label ?? id }
}

function waiverPart({ check, on }: Waiver): ComparedPart {
  const id = [check, ...sortedIds(on)].join(':')
  return { type: 'waiver', id, label: id }
}

function partsOf(design: Design): Known[] {
  return [
    ...design.groups.map((whole) => {
      const { id, kind, label, parent } = whole
      return { whole, part: { type: 'group' as const, id, label, kind, ...inside(parent) } }
    }),
    ...design.nodes.map((whole) => {
      const { id, service, label, group } = whole
      return { whole, part: { type: 'node' as const, id, label, kind: service, ...inside(group) } }
    }),
    ...design.spans.map((whole) => {
      const { id, kind, label } = whole
      return { whole, part: { type: 'span' as const, id, label, kind } }
    }),
    ...design.edges.map((whole) => {
      const { id, from, to, kind, label } = whole
      return { whole, part: { type: 'edge' as const, id, label: label ?? '', ...kindOf(kind), from, to } }
    }),
    ...(design.flows ?? []).map((whole) => ({ whole, part: flowPart(whole) })),
    ...(design.waivers ?? []).map((whole) => ({ whole, part: waiverPart(whole) })),
  ]
}

const types = ['group', 'node', 'span', 'edge', 'flow', 'waiver'] as const

/** Parts by type and id: an id that became another type of part is another part. */
function byKey(design: Design): Map<string, Known> {
  const keyed = partsOf(design).map((known) => {
    const { type, id } = known.part
    return { key: `${types.indexOf(type)} ${id}`, known }
  })
  return new Map(sortedBy(keyed, ({ key }) => key).map(({ key, known }) => [key, known]))
}

function aboutDesign({ title, description, source, extra }: Design): object {
  return { ...extra, title, description, source }
}

/** What was added, removed and changed from one drawing to the other, by id. Order of parts and their places do not count. */
export function drawingChanges(a: Design, b: Design): DrawingChanges {
  const [before, after] = [byKey(a), byKey(b)]
  const missingIn = (other: ReadonlyMap<string, Known>, own: ReadonlyMap<string, Known>) =>
    [...own].filter(([key]) => !other.has(key)).map(([, { part }]) => part)
  const changed = [...after].flatMap(([key, { part, whole }]) => {
    const old = before.get(key)
    const fields = old ? fieldChanges(old.whole, whole) : []
    return fields.length === 0 ? [] : [{ ...part, fields }]
  })
  return {
    design: fieldChanges(aboutDesign(a), aboutDesign(b)),
    added: missingIn(before, after),
    removed: missingIn(after, before),
    changed,
  }
}
