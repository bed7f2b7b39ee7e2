import type { Design, Group, Id, Rect } from '../../model/index.ts'
import { indexOf, rectsOf } from '../../model/index.ts'

/** More than this in one line are a grid of groups rather than lanes. */
const most = 6

export interface Lane {
  readonly id: Id
  /** Itself, or the group around it that stands in line with others. */
  readonly inLine: Id
}

/** A group and those like it: of its kind and size, in one line with it, or in the same place of groups in one line. */
export function lanesLike(design: Design, { id: own, kind }: Group): readonly Lane[] {
  const index = indexOf(design)
  const rects = rectsOf(design)
  const rect = rects.get(own)
  if (!rect) return []
  const alike = (home: Id | undefined, isPlaced: (rect: Rect) => boolean): Id[] =>
    index.childGroups(home).flatMap((other) => {
      const its = rects.get(other.id)
      const isSame = other.kind === kind && its?.width === rect.width && its.height === rect.height
      return isSame && isPlaced(its) ? [other.id] : []
    })
  const home = index.parentOf(own)
  const line = alike(home, ({ x, y }) => x === rect.x || y === rect.y)
  if (line.length > 1) return line.length > most ? [] : line.map((id) => ({ id, inLine: id }))
  const [group, frame] = [index.groups.get(home ?? ''), rects.get(home ?? '')]
  if (!group || !frame) return []
  return lanesLike(design, group).flatMap(({ id, inLine }) => {
    const { x, y } = rects.get(id) ?? frame
    const isPlaced = (its: Rect) => its.x - x === rect.x - frame.x && its.y - y === rect.y - frame.y
    return alike(id, isPlaced).map((one) => ({ id: one, inLine }))
  })
}
