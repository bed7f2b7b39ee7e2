import type { Design, Id, Rect } from '../../../model/index.ts'
import { iconCentre, leafBox } from '../../../model/index.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import type { Frame } from '../fold/frame.ts'
import { framesIn, idsOf } from '../fold/frame.ts'
import { nearestTwins } from '../fold/nearestTwins.ts'
import { isPeer } from '../fold/ties.ts'

/** A part that several counterparts are joined to alike: it stands in the middle before them, as a load balancer does. */
export interface ServedTwins {
  readonly id: Id
  readonly twins: readonly Id[]
  /** What serves the same ones: of several in one column none can have the middle, but all together. */
  readonly others: readonly Id[]
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
  const all = [...served.values()].flatMap(({ id, twins }) => {
    const own = slot.has(id) ? nearestTwins(design, id, [...twins]) : [...twins]
    return own.length > 1 ? [{ id, twins: own, key: own.toSorted().join(' ') }] : []
  })
  const alike = new Map<string, Id[]>()
  for (const { id, key } of all) alike.set(key, [...(alike.get(key) ?? []), id])
  return all.map(({ id, twins, key }) => ({
    id,
    twins,
    others: (alike.get(key) ?? []).filter((other) => other !== id),
  }))
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
  let [low, high] = [Infinity, -Infinity]
  for (const twin of twins) {
    const rect = rectOf(twin)
    if (!rect) continue
    const place = iconCentre(rect)[axis]
    if (place < low) low = place
    if (place > high) high = place
  }
  return high > low ? (low + high) / 2 : undefined
}

/** How far a part, or the column in which it serves the same ones with others, is from their middle on the axis across the flow. */
export function offMiddle(
  { id, twins, others }: ServedTwins,
  rectOf: RectOf,
  across: 'x' | 'y',
): number | undefined {
  const [own, middle] = [rectOf(id), middleOf(twins, rectOf, across)]
  if (!own || middle === undefined) return undefined
  const [at, off] = [iconCentre(own), iconCentre(own)[across] - middle]
  if (others.length === 0 || Math.abs(off) <= seen) return off
  const along = across === 'x' ? 'y' : 'x'
  const column = [id, ...others].flatMap((one) => {
    const rect = rectOf(one)
    const centre = rect && iconCentre(rect)
    return centre && Math.abs(centre[along] - at[along]) < leafBox.width / 2 ? [centre[across]] : []
  })
  return (Math.min(...column) + Math.max(...column)) / 2 - middle
}

/** Whether a part stands beside the middle of what it serves. */
export function isLopsided(one: ServedTwins, rectOf: RectOf, across: 'x' | 'y'): boolean {
  return Math.abs(offMiddle(one, rectOf, across) ?? 0) > seen
}
