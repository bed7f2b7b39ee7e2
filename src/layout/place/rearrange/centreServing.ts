import type { Id, Rect } from '../../../model/index.ts'
import { contains, iconCentre, indexOf, inflate, innerOf, overlaps } from '../../../model/index.ts'
import type { Task } from '../elk/elkGraph.ts'
import type { Frame } from '../fold/frame.ts'
import { framesIn, idsOf } from '../fold/frame.ts'
import { middleOf, nearest } from './servedTwins.ts'
import { isPeer } from '../fold/ties.ts'

/** A part further off the middle has a reason to stand there. */
const farthest = 40
/** Kept free beside what stands in the same group. */
const beside = 8

/**
 * What stands once before the zones of each of several Regions drawn alike is centred on the parts that it serves in
 * them, in all Regions alike: its line comes down between two zones, clear of their borders. `rearrange` does that for
 * what stands once in the whole drawing.
 */
export function centreServing(task: Task, rects: Map<Id, Rect>): void {
  const across = task.direction === 'right' ? 'y' : 'x'
  const frames = [...framesIn(task.frames)].filter(({ ids }) => ids.length > 1)
  const slots = new Map(frames.flatMap((frame) => idsOf(frame).map((id) => [id, frame.key] as const)))
  for (const frame of frames) {
    if (frame.kind !== 'node') continue
    const steps = idsOf(frame).map((id) => stepOf(task, rects, slots, { id, across }))
    const [by] = steps
    if (by === undefined || by === 0 || Math.abs(by) > farthest || steps.some((step) => step !== by)) continue
    const moved = idsOf(frame).flatMap((id) => {
      const rect = rects.get(id)
      return rect ? [[id, { ...rect, [across]: rect[across] + by }] as const] : []
    })
    if (moved.every(([id, rect]) => isFree(task, rects, id, rect)))
      for (const [id, rect] of moved) rects.set(id, rect)
  }
}

interface Own {
  readonly id: Id
  readonly across: 'x' | 'y'
}

/** How far a part is from the middle of the counterparts that it is joined to; undefined without any, or with several middles. */
function stepOf(
  { design }: Task,
  rects: ReadonlyMap<Id, Rect>,
  slots: ReadonlyMap<Id, Frame['key']>,
  { id, across }: Own,
): number | undefined {
  const rect = rects.get(id)
  const served = new Map<string, Id[]>()
  for (const { kind, from, to } of design.edges) {
    if (kind === 'management' || isPeer(kind) || (from !== id && to !== id)) continue
    const twin = from === id ? to : from
    const slot = slots.get(twin)
    if (slot !== undefined) served.set(slot, [...(served.get(slot) ?? []), twin])
  }
  const middles = [...served.values()].flatMap(
    (twins) => middleOf(nearest(design, id, twins), (twin) => rects.get(twin), across) ?? [],
  )
  if (!rect || middles.length === 0 || new Set(middles).size > 1) return undefined
  return (middles[0] ?? 0) - iconCentre(rect)[across]
}

function isFree({ design }: Task, rects: ReadonlyMap<Id, Rect>, id: Id, rect: Rect): boolean {
  const index = indexOf(design)
  const parent = index.parentOf(id)
  const around = parent === undefined ? undefined : rects.get(parent)
  if (around && !contains(innerOf(around), rect)) return false
  const near = inflate(rect, beside)
  return [...index.childNodes(parent), ...index.childGroups(parent)].every((other) => {
    const box = other.id === id ? undefined : rects.get(other.id)
    return !box || !overlaps(near, box)
  })
}
