import type { Rect } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'

/** Side of a bucket in pixels: about two leaf boxes, so that a query looks at few buckets and few parts. */
const side = 256

/** Columns of buckets are told apart by this: no drawing is as high. */
const stride = 1 << 20

/** Finds the rectangles that meet an area without looking at all of them. */
export interface Buckets<T> {
  /** Gives the number by which the value can be taken out again. */
  add(rect: Rect, value: T): number
  remove(entry: number): void
  /** Values whose rectangle meets the area, each once, in an order that depends on nothing but what was added. */
  meeting(area: Rect): T[]
}

interface Entry<T> {
  readonly rect: Rect
  readonly value: T
  /** The last query that came by. */
  seen: number
}

/** An empty index of rectangles. */
export function createBuckets<T>(): Buckets<T> {
  const cells = new Map<number, Entry<T>[]>()
  const entries = new Map<number, Entry<T>>()
  let [queries, added] = [0, 0]
  return {
    add: (rect, value) => {
      const entry = { rect, value, seen: 0 }
      forCells(rect, (key) => {
        const cell = cells.get(key)
        if (cell) cell.push(entry)
        else cells.set(key, [entry])
      })
      entries.set(added, entry)
      return added++
    },
    remove: (at) => {
      const entry = entries.get(at)
      if (!entry) return
      entries.delete(at)
      forCells(entry.rect, (key) => {
        const cell = cells.get(key) ?? []
        const place = cell.indexOf(entry)
        if (place >= 0) cell.splice(place, 1)
      })
    },
    meeting: (area) => {
      const query = ++queries
      const found: T[] = []
      const look = (inCell: Iterable<Entry<T>>) => {
        for (const entry of inCell) {
          if (entry.seen === query) continue
          entry.seen = query
          if (overlaps(entry.rect, area)) found.push(entry.value)
        }
      }
      if (cellCount(area) > entries.size) look(entries.values())
      else forCells(area, (key) => look(cells.get(key) ?? []))
      return found
    },
  }
}

function cellCount({ width, height }: Rect): number {
  return (width / side + 1) * (height / side + 1)
}

function forCells(rect: Rect, visit: (key: number) => void): void {
  const [right, bottom] = [
    Math.floor((rect.x + rect.width) / side),
    Math.floor((rect.y + rect.height) / side),
  ]
  const top = Math.floor(rect.y / side)
  for (let x = Math.floor(rect.x / side); x <= right; x++)
    for (let y = top; y <= bottom; y++) visit(x * stride + y)
}
