import type { Design, Id, Rect } from '../../../model/index.ts'
import { groupPadding, indexOf, sameRect, unionRect } from '../../../model/index.ts'
import { moveParts } from '../../hands/moveParts.ts'
import { splitAside } from '../fold/asideOf.ts'
import type { Task } from '../elk/elkGraph.ts'
import { groupRoom } from '../elk/elkGraph.ts'
import type { Frame } from '../fold/frame.ts'
import { idsOf } from '../fold/frame.ts'
import { insertedSpace } from './insertedSpace.ts'
import { looseBlocks } from '../fold/looseBlocks.ts'
import { spacing } from '../spacing.ts'
import { titlesAbove } from '../fold/spanLevels.ts'
import { packRows, pageShape } from '../units/packRows.ts'

const gap = { x: spacing.layer, y: spacing.lane } as const
/** What stands before AWS on a page, whatever the order of the file. */
const outside: ReadonlySet<string> = new Set(['site', 'dx-location'])

interface Packing {
  readonly task: Task
  readonly titles: ReadonlyMap<Id, number>
  readonly rects: Map<Id, Rect>
}

/**
 * Sets groups that nothing joins in rows that come near to a page's shape: ELK leaves them beside each other across the
 * flow, as a band several times as long as wide. Parts that are joined stay as they stand to each other, and lanes stay
 * lanes. Gives whether anything moved.
 */
export function packLoose(task: Task, rects: Map<Id, Rect>): boolean {
  return packLevel({ task, titles: titlesAbove(task.design), rects }, task.frames, undefined)
}

/** Packs what is in a group, insides first, and lets the group follow. */
function packLevel(packing: Packing, siblings: readonly Frame[], parent: Frame | undefined): boolean {
  const { task, rects } = packing
  const before = new Map(siblings.flatMap(idsOf).map((id) => [id, rects.get(id)]))
  let changed = false
  for (const frame of siblings)
    if (frame.ids.length === 1 && frame.children.length > 0)
      changed = packLevel(packing, frame.children, frame) || changed
  if (changed) makeWay(task.design, rects, before)
  const blocks = parent?.kind === 'az' ? [] : blocksOf(task, siblings, parent?.key)
  if (blocks.length > 1) changed = setInRows(packing, blocks, parent) || changed
  if (changed && parent) follow(packing, parent)
  return changed
}

/** What moves as one, in the order of reading; the strip of a group is one of them. */
function blocksOf(task: Task, siblings: readonly Frame[], parent: Id | undefined): Id[][] {
  const { flow, strip } = splitAside(siblings, task.aside)
  const index = indexOf(task.design)
  const known = new Set(siblings.flatMap(idsOf))
  // What stands between lanes belongs to them.
  if ([...index.childNodes(parent), ...index.childGroups(parent)].some(({ id }) => !known.has(id))) return []
  const blocks = looseBlocks(task.design, flow)
  if (blocks.length < 2) return []
  const isOutside = (block: readonly Frame[]) => block.every(({ kind }) => outside.has(kind))
  const inside = blocks.filter((block) => !isOutside(block))
  const ordered = [
    ...blocks.filter(isOutside),
    ...(parent === undefined ? [strip, ...inside] : [...inside, strip]),
  ]
  return ordered.map((block) => block.flatMap(idsOf)).filter((ids) => ids.length > 0)
}

/** Makes room where siblings have grown, and closes up behind one that has shrunk where nothing is in the way. */
function makeWay(design: Design, rects: Map<Id, Rect>, before: ReadonlyMap<Id, Rect | undefined>): void {
  for (const [start, size, dx, dy] of [
    ['x', 'width', 1, 0],
    ['y', 'height', 0, 1],
  ] as const) {
    const stretches = [...before].flatMap(([id, old]) => {
      const by = (rects.get(id)?.[size] ?? 0) - (old?.[size] ?? 0)
      return old ? [{ id, from: old[start], to: old[start] + old[size], by }] : []
    })
    const grown = stretches.filter(({ by }) => by > 0)
    const others = stretches.filter(({ by }) => by <= 0)
    const room = insertedSpace(grown, others)
    grown.forEach(({ id }, i) => moveParts(design, rects, [id], { dx: dx * room.of(i), dy: dy * room.of(i) }))
    for (const { id, from, to } of others) {
      const by = room.at((from + to) / 2)
      moveParts(design, rects, [id], { dx: dx * by, dy: dy * by })
    }
    for (const one of others) {
      const end = one.to + one.by
      const rest = stretches.filter((other) => other !== one)
      if (one.by === 0 || grown.length > 0 || rest.some(({ from, to }) => to > end && from < one.to)) continue
      const behind = rest.filter(({ from }) => from >= one.to).map(({ id }) => id)
      moveParts(design, rects, behind, { dx: dx * one.by, dy: dy * one.by })
    }
  }
}

function setInRows({ task, titles, rects }: Packing, blocks: readonly Id[][], parent: Frame | undefined) {
  const boxes = blocks.map((ids) => unionRect(ids.flatMap((id) => rects.get(id) ?? [])))
  const sizes = boxes.map((box) => box ?? { width: 0, height: 0 })
  const best = packRows(sizes, gap)
  const badness = ({ width, height }: Pick<Rect, 'width' | 'height'>) =>
    Math.abs(Math.log(width / height / pageShape))
  const all = unionRect(boxes.filter((box) => box !== undefined))
  if (!all || badness(best) >= badness(all)) return false
  const own = parent && rects.get(parent.key)
  const room = parent && groupRoom(task, titles, parent)
  const corner = own && room ? { x: own.x + room.left, y: own.y + room.top } : all
  blocks.forEach((ids, i) => {
    const [box, to] = [boxes[i], best.corners[i]]
    if (box && to)
      moveParts(task.design, rects, ids, { dx: corner.x + to.x - box.x, dy: corner.y + to.y - box.y })
  })
  return true
}

/** A group around what is in it now; its corner stays. */
function follow({ task, titles, rects }: Packing, frame: Frame): void {
  const own = rects.get(frame.key)
  const index = indexOf(task.design)
  const parts = [...index.childNodes(frame.key), ...index.childGroups(frame.key)]
  const ids = parts.map(({ id }) => id)
  const content = unionRect(ids.flatMap((id) => rects.get(id) ?? []))
  if (!own || !content) return
  const room = groupRoom(task, titles, frame)
  moveParts(task.design, rects, ids, { dx: own.x + room.left - content.x, dy: own.y + room.top - content.y })
  const next = {
    ...own,
    width: Math.max(room.minimum.width, content.width + room.left + groupPadding.right),
    height: Math.max(room.minimum.height, content.height + room.top + groupPadding.bottom),
  }
  if (!sameRect(own, next)) rects.set(frame.key, next)
}
