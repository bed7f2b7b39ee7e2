import { refuse } from '../editRefused.ts'
import { freshId } from '../freshId.ts'
import { indexOf } from '../indexOf.ts'
import { limits } from '../limits.ts'
import { jsonFault } from '../reading/jsonFault.ts'
import { edgeSchema, groupSchema, nodeSchema, spanSchema } from '../reading/schema.ts'
import { structureFaults } from '../reading/structureFaults.ts'
import type { Design, Edge, Group, Id, Node, Span } from '../types.ts'

/** The four lists whose items have ids of their own. */
export interface Parts {
  readonly groups: Group
  readonly nodes: Node
  readonly spans: Span
  readonly edges: Edge
}
export type PartList = keyof Parts

const schemas = { groups: groupSchema, nodes: nodeSchema, spans: spanSchema, edges: edgeSchema } as const

/** What to change of an item; `undefined` takes a key away. */
export type Patch<T> = { readonly [K in keyof Omit<T, 'id'>]?: T[K] | undefined }

/** Refuses an item that could not be read back from a file. */
export function checkItem<L extends PartList>(list: L, item: Parts[L]): void {
  const fault = structureFaults(schemas[list], item)[0] ?? jsonFault(item, [list, 0])
  if (fault)
    refuse(
      'invalid',
      { id: item.id, path: fault.path, reason: fault.message },
      `${item.id}: ${fault.message}.`,
    )
}

/** The design with one more item at the end of a list. */
export function withItem<L extends PartList>(design: Design, list: L, item: Parts[L]): Design {
  checkItem(list, item)
  if (indexOf(design).has(item.id)) {
    refuse('id-taken', { id: item.id }, `There is a part with the id ${item.id} already.`)
  }
  checkRoom(design, 1)
  return { ...design, [list]: [...design[list], item] }
}

/** Refuses when so many more items would make a file that cannot be read back. */
export function checkRoom(design: Design, more: number): void {
  const { groups, nodes, spans, edges, flows = [], waivers = [] } = design
  const count = [groups, nodes, spans, edges, flows, waivers].reduce((sum, list) => sum + list.length, more)
  if (count <= limits.items) return
  refuse('too-many', { most: String(limits.items) }, `A drawing holds at most ${limits.items} parts.`)
}

/** The design with one item of a list replaced; the others stay the same objects. */
export function withChanged<L extends PartList>(design: Design, list: L, item: Parts[L]): Design {
  checkItem(list, item)
  return { ...design, [list]: design[list].map((other) => (other.id === item.id ? item : other)) }
}

/** An item with a patch laid over it. */
export function patched<T extends { readonly id: Id }>(item: T, patch: Patch<T>): T {
  const merged = { ...item, ...patch, id: item.id }
  for (const key of Object.keys(patch))
    if (Reflect.get(patch, key) === undefined) Reflect.deleteProperty(merged, key)
  return merged
}

/** The wanted id, or a fresh one made from `base`. */
export function idOr(design: Design, id: Id | undefined, base: string): Id {
  return id ?? freshId(design, base)
}

/** Refuses an id that no part has. */
export function refuseMissing(id: Id): never {
  return refuse('missing', { id }, `There is no part ${id}.`)
}
