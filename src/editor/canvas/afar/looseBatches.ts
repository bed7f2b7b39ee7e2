import { changesSince } from '../../../model/index.ts'
import { batchSize } from '../drawn/batches.ts'

interface Painted<Part> {
  /** What is painted together, by place in the list; a batch in which nothing changed is the very one of before. */
  readonly batches: readonly (readonly Part[])[]
  /** What is painted by itself. */
  readonly loose: readonly Part[]
}

interface Last<Part> extends Painted<Part> {
  readonly parts: readonly Part[]
  readonly isIn: (part: Part) => boolean
  /** The places of what is loose. */
  readonly left: ReadonlySet<number>
}

/**
 * Cuts lists into batches of what is painted together. While something is dragged, whatever changes leaves its batch and
 * is painted by itself: the shape of a batch reaches far, and all that it covers is painted anew when one of its parts
 * moves. Of a list known to differ little from the last one only the difference is looked at.
 */
export function createLooseBatches<Part>(): (
  parts: readonly Part[],
  isIn: (part: Part) => boolean,
  dragging: boolean,
) => Painted<Part> {
  let last: Last<Part> | undefined

  return (parts, isIn, dragging) => {
    const before = last?.isIn === isIn && last.parts.length === parts.length ? last : undefined
    const changed = before && changesSince(parts, before.parts)?.map(Number)
    const others = (changed ?? []).filter((at) => parts[at] !== before?.parts[at])
    const left = new Set(dragging && changed && before ? [...before.left, ...others] : [])
    const dirty = changed && before ? new Set([...others, ...before.left].map(batchOf)) : undefined
    const batches = Array.from({ length: Math.ceil(parts.length / batchSize) }, (_, batch) => {
      const old = before?.batches[batch]
      if (old && dirty && !dirty.has(batch)) return old
      const now = partsOf(parts, batch, (part, at) => !left.has(at) && isIn(part))
      return old && isSame(old, now) ? old : now
    })
    const loose = [...left].sort((a, b) => a - b).flatMap((at) => parts[at] ?? [])
    last = { parts, isIn, left, batches, loose: loose.filter(isIn) }
    return last
  }
}

function batchOf(place: number): number {
  return Math.floor(place / batchSize)
}

function partsOf<Part>(
  parts: readonly Part[],
  batch: number,
  belongs: (part: Part, place: number) => boolean,
): readonly Part[] {
  const from = batch * batchSize
  return parts.slice(from, from + batchSize).filter((part, i) => belongs(part, from + i))
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i])
}
