import {
  indexOf,
  nestingAllowed,
  rectsOf,
  type Design,
  type Group,
  type GroupKind,
  type Id,
  type Point,
  type Rect,
} from '../../../model/index.ts'

/** A pointer this near to a group that may hold what is dropped means it, in the drawing's pixels. */
const near = 48

/** The nearest group from `wanted` outwards that may hold `child`, else one in it close to where it is let go; undefined
 *  for the top. Where none may, the innermost: it says why not, or what is missing comes with the child. */
export function homeFor(
  design: Design,
  child: GroupKind | 'node',
  wanted: Id | undefined,
  at: Point | undefined,
): Id | undefined {
  if (wanted === undefined) return undefined
  const index = indexOf(design)
  const own = index.groups.get(wanted)
  const around = own ? [own, ...index.ancestors(wanted)] : []
  const home = around.find((group) => nestingAllowed(child, group.kind))
  if (home) return home.id
  if (nestingAllowed(child, undefined)) return undefined
  return withinReach(design, child, wanted, at)?.id ?? wanted
}

/** Of the groups inside one that may hold `child` the nearest, when it is near; without a place the first that holds none
 *  of its kind. */
function withinReach(design: Design, child: GroupKind | 'node', wanted: Id, at: Point | undefined) {
  const index = indexOf(design)
  const rects = rectsOf(design)
  const fitting = design.groups.filter(
    ({ id, kind }) =>
      kind !== 'generic' &&
      nestingAllowed(child, kind) &&
      rects.has(id) &&
      index.ancestors(id).some((group) => group.id === wanted),
  )
  if (!at) return fitting.find((group) => !holds(design, group, child)) ?? fitting[0]
  const apart = (group: Group) => distance(rects.get(group.id), at)
  return fitting.toSorted((a, b) => apart(a) - apart(b)).find((group) => apart(group) <= near)
}

function holds(design: Design, { id }: Group, child: GroupKind | 'node'): boolean {
  return indexOf(design)
    .childGroups(id)
    .some(({ kind }) => kind === child)
}

function distance(rect: Rect | undefined, { x, y }: Point): number {
  if (!rect) return Infinity
  const across = Math.max(rect.x - x, 0, x - rect.x - rect.width)
  const down = Math.max(rect.y - y, 0, y - rect.y - rect.height)
  return Math.hypot(across, down)
}
