import { groupPadding } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import { limits } from '../limits.ts'
import type { Design, GroupKind, Id, View } from '../types.ts'
import { pairIn, withPairs } from './places.ts'

/** A group or node's position in the document, relative to its parent's, or undefined when it was never placed. */
export function storedPosition(design: Design, id: Id): Point | undefined {
  const pair = pairIn(design.view, 'positions', id)
  return pair && { x: pair[0], y: pair[1] }
}

/** A part's size in the document. */
export function storedSize(design: Design, id: Id): { width: number; height: number } | undefined {
  const pair = pairIn(design.view, 'sizes', id)
  return pair && { width: pair[0], height: pair[1] }
}

/** Where a part stands relative to its parent: as stored, else the parent's first free corner. */
export function relativePosition(design: Design, id: Id, hasParent: boolean): Point {
  const start = hasParent ? { x: groupPadding.left, y: groupPadding.top } : { x: 0, y: 0 }
  return storedPosition(design, id) ?? start
}

/** The absolute point that the positions inside a group are measured from (undefined: the drawing's origin). */
export function absoluteOrigin(design: Design, id: Id | undefined): Point {
  if (id === undefined) return { x: 0, y: 0 }
  const chain = [
    id,
    ...indexOf(design)
      .ancestors(id)
      .map((group) => group.id),
  ]
  let [x, y] = [0, 0]
  chain.forEach((part, level) => {
    const position = relativePosition(design, part, level < chain.length - 1)
    x += position.x
    y += position.y
  })
  return { x, y }
}

/** A coordinate as it is stored: to a hundredth of a pixel, so that float noise never shows in a diff, and bounded. */
export function storable(value: number): number {
  const bounded = Math.min(limits.coordinate, Math.max(-limits.coordinate, Number.isNaN(value) ? 0 : value))
  return Math.round(bounded * 100) / 100 + 0
}

/** Size of a group that holds nothing and was never given one, in pixels. */
export const emptyGroupSize: Readonly<
  Record<GroupKind, { readonly width: number; readonly height: number }>
> = {
  cloud: { width: 640, height: 420 },
  org: { width: 600, height: 400 },
  account: { width: 560, height: 380 },
  region: { width: 520, height: 340 },
  vpc: { width: 460, height: 280 },
  az: { width: 220, height: 240 },
  'subnet-public': { width: 180, height: 160 },
  'subnet-private': { width: 180, height: 160 },
  site: { width: 320, height: 240 },
  'dx-location': { width: 240, height: 180 },
  env: { width: 240, height: 180 },
  generic: { width: 240, height: 180 },
}

/** Views known to hold nothing that says nothing: to find that out, every place of the drawing is counted. */
const telling = new WeakSet<View>()
/** The same of what a view holds: its places stay while groups are collapsed and expanded. */
const filled = new WeakSet<object>()

/** The design with another view; a view that says nothing is left out. */
export function withView(design: Design, view: View): Design {
  const said = Object.fromEntries(Object.entries(view).filter(([, value]) => !saysNothing(value)))
  if (Object.keys(said).length > 0) {
    telling.add(said)
    return { ...design, view: said }
  }
  const { view: _, ...rest } = design
  return rest
}

/** Whether all a view holds says something. */
function isTelling(view: View | undefined): boolean {
  if (!view) return false
  if (!telling.has(view) && !Object.values(view).some(saysNothing)) telling.add(view)
  return telling.has(view)
}

function saysNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined
  if (filled.has(value)) return false
  if (Object.keys(value).length === 0) return true
  filled.add(value)
  return false
}

/** The design with some positions changed, in pixels relative to the parent's stored position. */
export function withPositions(design: Design, moved: ReadonlyMap<Id, Point>): Design {
  if (moved.size === 0) return design
  const pairs = [...moved].map(([id, { x, y }]) => [id, [storable(x), storable(y)] as const] as const)
  return saying(design, withPairs(design.view, 'positions', new Map(pairs)))
}

/** The design with a part's size changed, in pixels. */
export function withSize(design: Design, id: Id, width: number, height: number): Design {
  return saying(design, withPairs(design.view, 'sizes', new Map([[id, [width, height]]])))
}

/** The design with a view that says what its own does, and more. */
function saying(design: Design, view: View): Design {
  if (!isTelling(design.view)) return withView(design, view)
  telling.add(view)
  return { ...design, view }
}
