import type { Id } from '../../../model/index.ts'
import type { Frame } from './frame.ts'
import { matchSlots } from './matchSlots.ts'
import type { Matching } from './matchSlots.ts'

/** Makes every run of `from` ids `to` long. */
function widen(ids: readonly (Id | undefined)[], from: number, to: number): (Id | undefined)[] {
  const wide: (Id | undefined)[] = []
  for (let start = 0; start < ids.length; start += from) {
    for (let i = 0; i < to; i++) wide.push(i < from ? ids[start + i] : undefined)
  }
  return wide
}

/** Gives a frame `lanes` lanes, and all inside it the instances that go with them. */
function padLanes(frame: Frame, lanes: number): Frame {
  if (frame.lanes === lanes) return frame
  const pad = (inner: Frame, below: number): Frame => ({
    ...inner,
    lanes: inner === frame ? lanes : inner.lanes,
    ids: widen(inner.ids, frame.lanes * below, lanes * below),
    children: inner.children.map((child) => pad(child, below * child.lanes)),
  })
  return pad(frame, 1)
}

/**
 * One frame for counterparts of several lanes; undefined entries leave their slot empty.
 * Each entry stands for the same number of instances; theirs are joined in order.
 */
export function mergeFrames(matching: Matching, entries: readonly (Frame | undefined)[]): Frame {
  const present = entries.filter((entry) => entry !== undefined)
  const lanes = Math.max(...present.map((entry) => entry.lanes))
  const padded = entries.map((entry) => entry && padLanes(entry, lanes))
  const first = padded.find((entry) => entry !== undefined)
  if (!first) throw new RangeError('nothing to merge')
  const ids = padded.flatMap((entry) => entry?.ids ?? first.ids.map(() => undefined))
  const slots = matchSlots(
    matching,
    padded.map((entry) => entry?.children ?? []),
  )
  return { ...first, lanes, ids, children: slots.map((slot) => mergeFrames(matching, slot)) }
}
