import type { Design, Id } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'
import type { Frame } from './frame.ts'
import { idsOf } from './frame.ts'
import type { Ties } from './ties.ts'

/** What counts when parts of two lanes are told to be counterparts. */
export interface Matching {
  readonly design: Design
  readonly ties: Ties
  /** Of labels, as they are asked for. */
  readonly stems: Map<string, string>
}

/** `rds` and `rds-standby` are one family. */
function familyOf(service: string): string {
  return service.split('-')[0] ?? service
}

/** A label without what tells lanes apart: `Private subnet (app) a` and `… b` have one stem. */
function stemOf({ stems }: Matching, label: string): string {
  let stem = stems.get(label)
  if (stem === undefined) {
    stem = label
      .toLowerCase()
      .replace(/\b([a-f]|\d+|primary|standby|writer|reader|replica)\b/gu, '')
      .replace(/\W+/gu, ' ')
      .trim()
    stems.set(label, stem)
  }
  return stem
}

function nodeAffinity(matching: Matching, a: Id, b: Id): number {
  const nodes = indexOf(matching.design).nodes
  const [one, other] = [nodes.get(a), nodes.get(b)]
  if (!one || !other) return 0
  const kin = one.service === other.service ? 3 : familyOf(one.service) === familyOf(other.service) ? 1.5 : 0
  const tie = matching.ties.between(a, b)
  if (kin === 0 && tie < 2) return 0
  const named = stemOf(matching, one.label) === stemOf(matching, other.label) ? 1 : 0
  // What is called by the same and calls the same is a counterpart, wherever the file has it.
  return kin + tie + named + matching.ties.common(a, b)
}

function servicesIn(matching: Matching, frame: Frame): string[] {
  const nodes = indexOf(matching.design).nodes
  const own = idsOf(frame).map((id) => familyOf(nodes.get(id)?.service ?? ''))
  return [...own, ...frame.children.flatMap((child) => servicesIn(matching, child))].filter(
    (name) => name !== '',
  )
}

function groupAffinity(matching: Matching, a: Frame, b: Frame): number {
  const groups = indexOf(matching.design).groups
  const label = (frame: Frame) => stemOf(matching, groups.get(idsOf(frame)[0] ?? '')?.label ?? '')
  const [one, other] = [new Set(servicesIn(matching, a)), new Set(servicesIn(matching, b))]
  const common = [...one].filter((name) => other.has(name)).length
  const all = new Set([...one, ...other]).size
  return 1 + (label(a) === label(b) ? 2 : 0) + (all === 0 ? 0 : (2 * common) / all)
}

/** 0 when two frames cannot share a slot; the higher, the likelier they are counterparts. */
export function affinity(matching: Matching, a: Frame, b: Frame): number {
  if (a.kind !== b.kind) return 0
  if (a.kind !== 'node') return groupAffinity(matching, a, b)
  const pairs = idsOf(a).flatMap((one) => idsOf(b).map((other) => nodeAffinity(matching, one, other)))
  return Math.max(0, ...pairs)
}

/** Puts the children of several lanes into common slots: one list for each slot, one entry for each lane. */
export function matchSlots(
  matching: Matching,
  lanes: readonly (readonly Frame[])[],
): (Frame | undefined)[][] {
  const slots: (Frame | undefined)[][] = []
  lanes.forEach((children, lane) => {
    const open = slots.filter((slot) => slot.some((frame) => frame !== undefined))
    const pairs = children.flatMap((child, order) =>
      open.map((slot, at) => {
        const scores = slot.map((frame) => (frame ? affinity(matching, frame, child) : 0))
        // Equal candidates keep the order of the document.
        return {
          child,
          slot,
          score: Math.max(0, ...scores) - Math.abs(order - at) * 0.01,
          fits: scores.some((s) => s > 0),
        }
      }),
    )
    const used = new Set<unknown>()
    for (const { child, slot, fits } of pairs.toSorted((a, b) => b.score - a.score)) {
      if (!fits || used.has(child) || used.has(slot)) continue
      used.add(child).add(slot)
      slot[lane] = child
    }
    for (const child of children) {
      if (used.has(child)) continue
      const slot: (Frame | undefined)[] = lanes.map(() => undefined)
      slot[lane] = child
      slots.push(slot)
    }
  })
  return shared(matching, slots)
}

/** From this share of common callers and callees two parts of different lanes may stand in one place. */
const alikeCalled = 0.5

/** What one lane has only and what another has only stand in the same place, where the same calls both. */
function shared(matching: Matching, slots: readonly (Frame | undefined)[][]): (Frame | undefined)[][] {
  const left: (Frame | undefined)[][] = []
  for (const slot of slots) {
    const place = left.find((other) => mayShare(matching, other, slot))
    if (place) slot.forEach((frame, lane) => (place[lane] ??= frame))
    else left.push(slot)
  }
  return left
}

function mayShare(
  { ties }: Matching,
  slot: readonly (Frame | undefined)[],
  other: readonly (Frame | undefined)[],
): boolean {
  if (slot.some((frame, lane) => frame && other[lane])) return false
  const [ones, others] = [slot, other].map((frames) => frames.filter((frame) => frame !== undefined))
  return (ones ?? []).some((one) =>
    (others ?? []).some(
      (two) => one.kind === 'node' && two.kind === 'node' && ties.common(one.key, two.key) >= alikeCalled,
    ),
  )
}
