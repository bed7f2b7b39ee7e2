import { absoluteOrigin, storable, storedPosition, storedSize, withView } from '../boxes/storedPosition.ts'
import { rectsOf } from '../boxes/rectsOf.ts'
import { emptyDesign } from '../emptyDesign.ts'
import { idMaker } from '../freshId.ts'
import { unionRect } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import { nestingRefusal } from '../nesting.ts'
import type { Design, Id } from '../types.ts'
import { copyParts } from './copyParts.ts'
import type { Fragment } from './copyParts.ts'
import { checkItem, checkRoom } from './editItem.ts'
import { inGroup, inParent } from './moveInto.ts'
import { checkHome, levelsOf } from './placement.ts'
import { nextZones } from './nextZones.ts'
import { joinSpan } from './spanMembers.ts'

/** Where to paste. `at`: absolute top-left corner of all of it; without it, a little off where it was. `group`: what to
 *  paste into; without it, the groups the parts came from where these are still there, else the top. */
export interface PasteOptions {
  readonly at?: Point
  readonly group?: Id
}

/** A changed design, and the ids of the outermost parts that are new in it: what to select. */
export interface Pasted {
  readonly design: Design
  readonly ids: readonly Id[]
}

/** How far a paste without a place stands off the original, in pixels. */
const stepAside = { x: 24, y: 24 }

/** Adds the parts of a fragment under fresh ids; refuses a group they may not stand in. */
export function pasteParts(design: Design, fragment: Fragment, options: PasteOptions = {}): Pasted {
  const { homes = [], ...parts } = fragment
  const source: Design = { ...emptyDesign(), ...parts }
  const offset = options.at ? offsetTo(source, options.at) : stepAside
  return pasteBy(design, {
    source,
    ids: freshIds(design, source),
    homes: new Map(homes),
    offset,
    group: options.group,
  })
}

function offsetTo(source: Design, at: Point): Point {
  const corner = unionRect(rectsOf(source).values()) ?? at
  return { x: at.x - corner.x, y: at.y - corner.y }
}

interface Paste {
  readonly source: Design
  /** A fresh id for each part of it. */
  readonly ids: ReadonlyMap<Id, Id>
  readonly homes: ReadonlyMap<Id, Id>
  readonly offset: Point
  readonly group?: Id | undefined
}

function pasteBy(design: Design, { source, ids, homes, offset, group }: Paste): Pasted {
  checkRoom(design, source.groups.length + source.nodes.length + source.spans.length + source.edges.length)
  const renamed = (id: Id) => ids.get(id) ?? id
  const tops = [...source.groups, ...source.nodes].filter(
    ({ id }) => indexOf(source).parentOf(id) === undefined,
  )
  const homeOf = new Map(
    tops.map(({ id }) => [id, homeFor(design, source, id, group, homes.get(id))] as const),
  )
  const lettered = nextZones(design, source, homeOf)
  const isIn = (id: Id, parent: Id | undefined) => (parent === undefined ? homeOf.get(id) : renamed(parent))
  const added = {
    groups: lettered.groups.map((item) => ({
      ...inParent(item, isIn(item.id, item.parent)),
      id: renamed(item.id),
    })),
    nodes: lettered.nodes.map((item) => ({
      ...inGroup(item, isIn(item.id, item.group)),
      id: renamed(item.id),
    })),
    spans: source.spans.map((item) => ({
      ...item,
      members: item.members.map(renamed),
      id: renamed(item.id),
    })),
    edges: source.edges.map((item) => ({
      ...item,
      from: renamed(item.from),
      to: renamed(item.to),
      id: renamed(item.id),
    })),
  }
  for (const item of added.groups) checkItem('groups', item)
  for (const item of added.nodes) checkItem('nodes', item)
  const pasted: Design = {
    ...design,
    groups: [...design.groups, ...added.groups],
    nodes: [...design.nodes, ...added.nodes],
    spans: [...design.spans, ...added.spans],
    edges: [...design.edges, ...added.edges],
  }
  return {
    design: withPastedView(pasted, source, { ids, homeOf, offset }),
    ids: tops.map(({ id }) => renamed(id)),
  }
}

function freshIds(design: Design, source: Design): ReadonlyMap<Id, Id> {
  const make = idMaker(design)
  const all = [...source.groups, ...source.nodes, ...source.spans, ...source.edges]
  return new Map(all.map(({ id }) => [id, make(id)] as const))
}

/** The group an outermost part goes into: the one asked for, which may refuse it, else the one it came from. */
function homeFor(
  design: Design,
  source: Design,
  id: Id,
  asked: Id | undefined,
  home: Id | undefined,
): Id | undefined {
  const kind = indexOf(source).groups.get(id)?.kind ?? 'node'
  const cameFrom = home !== undefined && !nestingRefusal(design, kind, home) ? home : undefined
  const parent = asked ?? cameFrom
  checkHome(design, kind, parent, kind === 'node' ? 0 : levelsOf(source, id))
  return parent
}

interface Pasting {
  readonly ids: ReadonlyMap<Id, Id>
  readonly homeOf: ReadonlyMap<Id, Id | undefined>
  readonly offset: Point
}

function withPastedView(design: Design, source: Design, { ids, homeOf, offset }: Pasting): Design {
  const positions: [Id, readonly [number, number]][] = []
  const sizes: [Id, readonly [number, number]][] = []
  for (const [before, after] of ids) {
    const stored = storedPosition(source, before)
    if (stored) {
      const origin = absoluteOrigin(design, homeOf.get(before))
      const shift = homeOf.has(before) ? { x: offset.x - origin.x, y: offset.y - origin.y } : { x: 0, y: 0 }
      positions.push([after, [storable(stored.x + shift.x), storable(stored.y + shift.y)]])
    }
    const size = storedSize(source, before)
    if (size) sizes.push([after, [size.width, size.height]])
  }
  const collapsed = source.view?.collapsed?.flatMap((id) => ids.get(id) ?? []) ?? []
  const bends = Object.entries(source.view?.bends ?? {}).map(([id, way]) => [ids.get(id) ?? id, way] as const)
  return withView(design, {
    ...design.view,
    ...(bends.length > 0 && { bends: { ...design.view?.bends, ...Object.fromEntries(bends) } }),
    ...(collapsed.length > 0 && { collapsed: [...(design.view?.collapsed ?? []), ...collapsed] }),
    positions: { ...design.view?.positions, ...Object.fromEntries(positions) },
    sizes: { ...design.view?.sizes, ...Object.fromEntries(sizes) },
  })
}

/** Copies parts within their groups, so many pixels away. */
export function duplicate(design: Design, ids: Iterable<Id>, dx: number, dy: number): Pasted {
  return pasteBy(design, pasteOf(design, ids, dx, dy))
}

/** Like `duplicate`; what stood in a span that is not copied itself stays in it with its copy. */
export function duplicateBeside(design: Design, ids: Iterable<Id>, dx: number, dy: number): Pasted {
  const paste = pasteOf(design, ids, dx, dy)
  const pasted = pasteBy(design, paste)
  const joined = design.spans
    .filter(({ id }) => !paste.ids.has(id))
    .reduce((now, span) => {
      const added = span.members.flatMap((id) => paste.ids.get(id) ?? [])
      return added.length === 0 ? now : joinSpan(now, span.id, added)
    }, pasted.design)
  return { ...pasted, design: joined }
}

function pasteOf(design: Design, parts: Iterable<Id>, dx: number, dy: number): Paste {
  const { homes = [], ...copies } = copyParts(design, parts)
  const source = { ...emptyDesign(), ...copies }
  return { source, ids: freshIds(design, source), homes: new Map(homes), offset: { x: dx, y: dy } }
}
