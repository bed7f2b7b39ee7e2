import type { Design } from '../types.ts'
import { isRaw } from './rawParts.ts'
import type { Raw } from './rawParts.ts'

/** Puts back the keys of items, `view` and `sample` that this version does not know and the schema left out, so that a
 *  file of a cousin of ours loses nothing on save. */
export function withUnknownKeys(known: Design, file: Raw): Design {
  return {
    ...known,
    groups: restored(known.groups, file['groups']),
    nodes: restored(known.nodes, file['nodes']),
    spans: restored(known.spans, file['spans']),
    edges: restored(known.edges, file['edges']),
    ...(known.flows && { flows: restored(known.flows, file['flows']) }),
    ...(known.waivers && { waivers: restored(known.waivers, file['waivers']) }),
    ...(known.view && { view: restoredItem(known.view, file['view']) }),
    ...(known.sample && { sample: restoredItem(known.sample, file['sample']) }),
  }
}

function restored<T extends object>(items: readonly T[], raw: unknown): readonly T[] {
  return Array.isArray(raw) ? items.map((item, at) => restoredItem(item, raw[at])) : items
}

function restoredItem<T extends object>(item: T, raw: unknown): T {
  if (!isRaw(raw)) return item
  // Spread defines keys and never calls a setter, so that a key `__proto__` is a key like any other.
  return Object.keys(raw).length === Object.keys(item).length ? item : { ...raw, ...item }
}
