import type { Design, Group, GroupKind, Id } from '../../../model/index.ts'
import { indexOf, rememberLately } from '../../../model/index.ts'
import type { Frame } from './frame.ts'
import { framesIn, idsOf } from './frame.ts'
import type { Matching } from './matchSlots.ts'
import { mergeFrames } from './mergeFrames.ts'
import { isPeer, tiesOf } from './ties.ts'

/** Kinds drawn as parallel lanes when their insides correspond; zones are lanes in any case. */
const foldable: ReadonlySet<GroupKind> = new Set(['region', 'vpc', 'account', 'site', 'dx-location', 'az'])

/** Share of common slots from which two Regions (VPCs, accounts, sites) look alike enough for equal lanes. */
const alike = 0.6

/** Calls from one lane into another, for each call inside: up to this they are exceptions. */
const fewCalls = 0.34

/** More than this many make no page in any grid; ELK spreads them better. */
const mostLanes = 24

const known = rememberLately<Design, readonly Frame[]>()

/** The folded tree of a design: each frame stands for all its counterparts. Told once: of a large design that takes longer than
 *  most steps that ask for it. */
export function foldDesign(design: Design): readonly Frame[] {
  const told = known.get(design)
  if (told) return told
  const frames = foldLevel({ design, ties: tiesOf(design), stems: new Map() }, undefined)
  known.set(design, frames)
  return frames
}

function foldLevel(matching: Matching, parent: Id | undefined): Frame[] {
  const index = indexOf(matching.design)
  const nodes = index.childNodes(parent).map((node): Frame => ({
    key: node.id,
    kind: 'node',
    lanes: 1,
    ids: [node.id],
    children: [],
  }))
  const groups = index.childGroups(parent)
  const frames = groups.map((group) => frameOf(matching, group))
  const folded: Frame[] = []
  for (const kind of new Set(groups.map((group) => group.kind))) {
    folded.push(
      ...foldKind(
        matching,
        kind,
        frames.filter((frame) => frame.kind === kind),
      ),
    )
  }
  return [...nodes, ...folded]
}

function frameOf(matching: Matching, group: Group): Frame {
  return {
    key: group.id,
    kind: group.kind,
    lanes: 1,
    ids: [group.id],
    children: foldLevel(matching, group.id),
  }
}

function foldKind(matching: Matching, kind: GroupKind, frames: readonly Frame[]): Frame[] {
  if (frames.length < 2 || !foldable.has(kind)) return [...frames]
  if (kind === 'az') return [asLanes(matching, inZoneOrder(matching, frames))]
  if (frames.length > mostLanes) return [...frames]
  const left = [...frames]
  const result: Frame[] = []
  for (let first = left.shift(); first; first = left.shift()) {
    const lane = [first]
    for (const other of left) if (correspond(matching, lane, other)) lane.push(other)
    left.splice(0, left.length, ...left.filter((frame) => !lane.includes(frame)))
    result.push(lane.length > 1 ? asLanes(matching, lane) : first)
  }
  return result
}

/** Zone a before zone b, whatever order the file has; zones without a letter stay in file order. */
function inZoneOrder({ design }: Matching, frames: readonly Frame[]): Frame[] {
  const zone = (frame: Frame) => indexOf(design).groups.get(frame.key)?.zone ?? ''
  return frames.toSorted((a, b) => (zone(a) < zone(b) ? -1 : zone(a) > zone(b) ? 1 : 0))
}

function asLanes(matching: Matching, frames: readonly Frame[]): Frame {
  return { ...mergeFrames(matching, frames), lanes: frames.length }
}

function correspond(matching: Matching, lane: readonly Frame[], other: Frame): boolean {
  const [first] = lane
  if (!first || first.children.length === 0 || other.children.length === 0) return false
  const merged = [...framesIn([mergeFrames(matching, [first, other])])]
  const both = merged.filter((frame) => {
    const half = frame.ids.length / 2
    return frame.ids.slice(0, half).some(Boolean) && frame.ids.slice(half).some(Boolean)
  })
  if (both.length / merged.length < alike) return false
  return !lane.some((frame) => dependOnEachOther(matching, frame, other))
}

/**
 * A call from one to the other says they are stages of a flow, not lanes of it;
 * unless it joins counterparts, as a peering between two transit gateways does.
 */
function dependOnEachOther(matching: Matching, a: Frame, b: Frame): boolean {
  const inside = (frame: Frame) => new Set([...framesIn([frame])].flatMap(idsOf))
  const [one, other] = [inside(a), inside(b)]
  const slot = new Map<Id, string>()
  for (const frame of framesIn([mergeFrames(matching, [a, b])]))
    for (const id of idsOf(frame)) slot.set(id, frame.key)
  let [within, between] = [0, 0]
  for (const { kind, from, to } of matching.design.edges) {
    if (isPeer(kind) || from === to) continue
    if ((one.has(from) && one.has(to)) || (other.has(from) && other.has(to))) within++
    const across = (one.has(from) && other.has(to)) || (other.has(from) && one.has(to))
    if (across && slot.get(from) !== slot.get(to)) between++
  }
  return between > within * fewCalls
}
