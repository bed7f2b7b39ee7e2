import type { Id, Rect } from '../../../model/index.ts'
import { iconCentre } from '../../../model/index.ts'
import type { Task } from '../elk/elkGraph.ts'
import type { Frame } from '../fold/frame.ts'
import { framesIn, idsOf } from '../fold/frame.ts'
import { middleOf } from './servedTwins.ts'
import { nearestTwins } from '../fold/nearestTwins.ts'
import { isClear } from '../room/isClear.ts'
import { isPeer } from '../fold/ties.ts'

/** A part further off the middle has a reason to stand there. */
const farthest = 40

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
    const step = { x: 0, y: 0, [across]: by }
    const moved = idsOf(frame).flatMap((id) => {
      const rect = rects.get(id)
      return rect ? [[id, { ...rect, [across]: rect[across] + by }] as const] : []
    })
    if (moved.every(([id]) => isClear(task.design, rects, new Set([id]), step)))
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
    (twins) => middleOf(nearestTwins(design, id, twins), (twin) => rects.get(twin), across) ?? [],
  )
  if (!rect || middles.length === 0 || new Set(middles).size > 1) return undefined
  return (middles[0] ?? 0) - iconCentre(rect)[across]
}
