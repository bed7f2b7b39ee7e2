import type { Design, Flow, Id, Waiver } from '../../model/index.ts'
import { sortedBy, sortedIds } from '../report/order.ts'
import { fieldChanges } from './fieldChanges.ts'
import { pairedEdges } from './pairedEdges.ts'
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

/** Parts by type and id: an id that became another type of part is another part. `edgeKey` names connections. */
function byKey(design: Design, edgeKey: (id: Id) => string): Map<string, Known> {
  const keyed = partsOf(design).map((known) => {
    const { type, id } = known.part
    return { key: `${types.indexOf(type)} ${type === 'edge' ? edgeKey(id) : id}`, known }
  })
  return new Map(sortedBy(keyed, ({ key }) => key).map(({ key, known }) => [key, known]))
}

function aboutDesign({ title, description, source, extra }: Design): object {
  return { ...extra, title, description, source }
}

/** What was added, removed and changed from one drawing to the other: parts by id, connections by their ends. Order of
 *  parts and their places do not count. */
export function drawingChanges(a: Design, b: Design): DrawingChanges {
  const pairs = pairedEdges(a, b)
  // No id holds a space: what has no partner meets nobody of the same name.
  const before = byKey(a, (id) => pairs.get(id) ?? `${id} gone`)
  const after = byKey(b, (id) => id)
  const missingIn = (other: ReadonlyMap<string, Known>, own: ReadonlyMap<string, Known>) =>
    [...own].filter(([key]) => !other.has(key)).map(([, { part }]) => part)
  const changed = [...after].flatMap(([key, { part, whole }]) => {
    const old = before.get(key)
    const fields = old ? fieldChanges(old.whole, whole) : []
    const was = old && old.part.id !== part.id ? { was: old.part.id } : {}
    return fields.length === 0 ? [] : [{ ...part, ...was, fields }]
  })
  return {
    design: fieldChanges(aboutDesign(a), aboutDesign(b)),
    added: missingIn(before, after),
    removed: missingIn(after, before),
    changed,
  }
}
