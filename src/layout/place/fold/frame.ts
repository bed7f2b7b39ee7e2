import type { GroupKind, Id } from '../../../model/index.ts'

/**
 * A slot of the folded drawing. Availability Zones of one parent are one frame with several lanes,
 * so what stands in corresponding places shares one frame and, later, one place.
 */
export interface Frame {
  /** Unique in the tree; the ELK id. */
  readonly key: string
  readonly kind: GroupKind | 'node'
  /** How many times this frame is stamped beside itself inside its parent. */
  readonly lanes: number
  /** One id for each instance, outer lanes first; undefined where a lane lacks its counterpart. */
  readonly ids: readonly (Id | undefined)[]
  readonly children: readonly Frame[]
}

/** Where a frame stands in the drawing of the template; changed in place while the drawing is unfolded. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}
export type Boxes = Map<string, Box>

/** The box of a frame; a frame nobody placed is at the origin. */
export function boxOf(boxes: Boxes, frame: Frame): Box {
  let box = boxes.get(frame.key)
  if (!box) {
    box = { x: 0, y: 0, width: 0, height: 0 }
    boxes.set(frame.key, box)
  }
  return box
}

/** Every frame of a forest, parents first. */
export function* framesIn(frames: readonly Frame[]): Generator<Frame> {
  for (const frame of frames) {
    yield frame
    yield* framesIn(frame.children)
  }
}

/** The ids a frame stands for. */
export function idsOf(frame: Frame): Id[] {
  return frame.ids.filter((id) => id !== undefined)
}

/** The most lanes that any frame but a zone's has. */
export function mostLanes(frames: readonly Frame[]): number {
  const counts = frames.map((frame) =>
    Math.max(frame.kind === 'az' ? 1 : frame.lanes, mostLanes(frame.children)),
  )
  return Math.max(1, ...counts)
}

/** Groups and parts that are drawn alike, and so have to stay: what stands in one slot of its lane. */
export function twinsIn(frames: readonly Frame[]): Id[][] {
  return [...framesIn(frames)].flatMap((frame) => (frame.ids.length > 1 ? [idsOf(frame)] : []))
}

/** The same by each of them, itself among them. */
export function twinsById(frames: readonly Frame[]): ReadonlyMap<Id, readonly Id[]> {
  return new Map(twinsIn(frames).flatMap((ids) => ids.map((id) => [id, ids] as const)))
}
