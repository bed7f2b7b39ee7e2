import type { Design, Id, Rect } from '../../../model/index.ts'
import { iconCentre, indexOf } from '../../../model/index.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import type { Frame } from '../fold/frame.ts'
import { framesIn, idsOf } from '../fold/frame.ts'
import { isPeer } from '../fold/ties.ts'

/** A part that several counterparts are joined to alike: it stands in the middle before them, as a load balancer does. */
export interface ServedTwins {
  readonly id: Id
  readonly twins: readonly Id[]
}

/**
 * The parts of a design that serve counterparts, or are served by them, with these. A part of a Region drawn like others
 * does so in its own; what stands in the lane of one of the counterparts has its place there.
 */
export function servedTwins(design: Design, frames: readonly Frame[]): ServedTwins[] {
  const slot = new Map<Id, string>()
  for (const frame of framesIn(frames))
    if (frame.ids.length > 1) for (const id of idsOf(frame)) slot.set(id, frame.key)
  const served = new Map<string, { id: Id; twins: Set<Id> }>()
  for (const { kind, from, to } of design.edges) {
    if (kind === 'management') continue
    for (const [id, twin] of [
      [from, to],
      [to, from],
    ] as const) {
      const frame = slot.get(twin)
      // What only the other Region's counterpart calls is joined to them by failover.
      if (frame === undefined || slot.get(id) === frame || (isPeer(kind) && !slot.has(id))) continue
      const key = JSON.stringify([id, frame])
      const one = served.get(key) ?? { id, twins: new Set() }
      one.twins.add(twin)
      served.set(key, one)
    }
  }
  return [...served.values()].flatMap(({ id, twins }) => {
    const own = slot.has(id) ? nearest(design, id, [...twins]) : [...twins]
    return own.length > 1 ? [{ id, twins: own }] : []
  })
}

/** Of counterparts those that a part stands nearest to by the groups around both: the ones in its own Region, or lane. */
export function nearest(design: Design, id: Id, twins: readonly Id[]): Id[] {
  const index = indexOf(design)
  const around = new Set(index.ancestors(id).map((group) => group.id))
  const shared = twins.map((twin) => index.ancestors(twin).filter((group) => around.has(group.id)).length)
  const most = Math.max(...shared)
  return twins.filter((_, i) => shared[i] === most)
}

const known = new WeakMap<Design, readonly ServedTwins[]>()

/** `servedTwins` of a design as it folds. */
export function servedTwinsIn(design: Design): readonly ServedTwins[] {
  let served = known.get(design)
  if (!served) {
    served = servedTwins(design, foldDesign(design))
    known.set(design, served)
  }
  return served
}

/** Steps smaller than this are not seen. */
const seen = 6

type RectOf = (id: Id) => Rect | undefined

/** The middle between counterparts on an axis; undefined where they are in one line across it. */
export function middleOf(twins: readonly Id[], rectOf: RectOf, axis: 'x' | 'y'): number | undefined {
  const places = twins.flatMap((twin) => {
    const rect = rectOf(twin)
    return rect ? [iconCentre(rect)[axis]] : []
  })
  const [low, high] = [Math.min(...places), Math.max(...places)]
  return high > low ? (low + high) / 2 : undefined
}

/** Whether a part stands beside the middle of what it serves, on the axis across the flow. */
export function isLopsided({ id, twins }: ServedTwins, rectOf: RectOf, across: 'x' | 'y'): boolean {
  const [own, middle] = [rectOf(id), middleOf(twins, rectOf, across)]
  return own !== undefined && middle !== undefined && Math.abs(iconCentre(own)[across] - middle) > seen
}
