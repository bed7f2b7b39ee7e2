import { changesSince, withItems, type Id, type Point } from '../../model/index.ts'
import type { SceneEdge, Taken } from '../types.ts'
import { distance } from './polyline.ts'

/** More lines at one place than this are drawn as they are: every one is compared with every other. */
const most = 64

/** A line as it came, and with what others draw of it. */
interface Cut {
  readonly whole: SceneEdge
  readonly taken: Taken
  readonly drawn: SceneEdge
}

/**
 * Has a trunk that lines have in common drawn once: laid over each other they would look bolder than one. Of lines that
 * leave (or meet) a part together the first in order draws the trunk, with its head; one that glows is drawn whole, and a
 * label stays each line's own. Asked again and again, it looks only at lines that changed and those that may have a trunk
 * with them.
 */
export function createTrunks(): (lines: readonly SceneEdge[]) => readonly SceneEdge[] {
  let cuts: Cut[] = []
  let last: { readonly lines: readonly SceneEdge[]; readonly drawn: readonly SceneEdge[] } | undefined
  let families = createFamilies()

  function anew(lines: readonly SceneEdge[]): void {
    const known = new Map(cuts.map((cut) => [cut.whole, cut]))
    families = createFamilies()
    for (const [at, line] of lines.entries()) families.add(line, at)
    cuts = lines.map((line, at) => cutOf(line, known.get(line), takenOf(lines, families, at)))
  }

  /** Gives the places of lines that are drawn otherwise than before. */
  function again(lines: readonly SceneEdge[], changed: readonly number[]): readonly number[] {
    const touched = new Set(changed)
    for (const at of changed) {
      const [old, line] = [cuts[at]?.whole, lines[at]]
      if (!old || !line || old === line) continue
      const touch = (one: SceneEdge) => {
        for (const family of families.of(one)) for (const other of family) touched.add(other)
      }
      touch(old)
      families.remove(old, at)
      families.add(line, at)
      touch(line)
    }
    return [...touched].filter((at) => {
      const [old, line] = [cuts[at], lines[at]]
      if (!line) return false
      const cut = cutOf(line, old, takenOf(lines, families, at))
      cuts[at] = cut
      return cut.drawn !== old?.drawn
    })
  }

  return (lines) => {
    if (last?.lines === lines) return last.drawn
    const changed = last && lines.length === cuts.length ? changesSince(lines, last.lines) : undefined
    if (last && changed) {
      const places = again(lines, changed.map(Number))
      const drawn = withItems(
        last.drawn,
        places.flatMap((at) => (cuts[at] ? [[at, cuts[at].drawn] as const] : [])),
      )
      last = { lines, drawn }
    } else {
      anew(lines)
      last = { lines, drawn: cuts.map((cut) => cut.drawn) }
    }
    return last.drawn
  }
}

/** Places of lines by the part that they leave, and by the one that they meet. */
function createFamilies() {
  const [leaving, meeting] = [new Map<Id, Set<number>>(), new Map<Id, Set<number>>()]
  const put = (families: Map<Id, Set<number>>, id: Id, at: number) => {
    const family = families.get(id)
    if (family) family.add(at)
    else families.set(id, new Set([at]))
  }
  return {
    add(line: SceneEdge, at: number): void {
      put(leaving, line.from, at)
      put(meeting, line.to, at)
    },
    remove(line: SceneEdge, at: number): void {
      leaving.get(line.from)?.delete(at)
      meeting.get(line.to)?.delete(at)
    },
    of: (line: SceneEdge): readonly [ReadonlySet<number>, ReadonlySet<number>] => [
      leaving.get(line.from) ?? none,
      meeting.get(line.to) ?? none,
    ],
  }
}

const none: ReadonlySet<number> = new Set()

/** What lines of a smaller place draw of this one. */
function takenOf(
  lines: readonly SceneEdge[],
  families: ReturnType<typeof createFamilies>,
  place: number,
): Taken {
  const line = lines[place]
  if (!line) return nothing
  const [leaving, meeting] = families.of(line)
  const [start, end] = [longest(lines, leaving, place, false), longest(lines, meeting, place, true)]
  return start > 0 || end > 0 ? { start, end } : nothing
}

const nothing: Taken = { start: 0, end: 0 }

/** The longest trunk of a line with one of a smaller place. */
function longest(
  lines: readonly SceneEdge[],
  family: ReadonlySet<number>,
  place: number,
  fromEnd: boolean,
): number {
  const line = lines[place]
  if (!line || glows(line) || family.size < 2 || family.size > most) return 0
  let length = 0
  for (const at of family) {
    const other = at < place ? lines[at] : undefined
    if (other && isAlike(line, other))
      length = Math.max(length, commonLength(line.points, other.points, fromEnd))
  }
  return length
}

function isAlike(a: SceneEdge, b: SceneEdge): boolean {
  return a.kind === b.kind && a.invalid === b.invalid && a.dim === b.dim && a.dead === b.dead
}

/** A glow would lie over what another line draws. */
function glows({ lit, hidden, ghost }: SceneEdge): boolean {
  return lit || hidden || ghost !== undefined
}

/** How far two ways run along each other from their starts, or from their ends. */
function commonLength(a: readonly Point[], b: readonly Point[], fromEnd: boolean): number {
  const pointOf = (way: readonly Point[], i: number) => way[fromEnd ? way.length - 1 - i : i]
  let [common, at] = [0, pointOf(a, 0)]
  if (!isSame(at, pointOf(b, 0))) return 0
  for (let i = 1; at; i++) {
    const [ours, theirs] = [pointOf(a, i), pointOf(b, i)]
    if (!ours || !theirs) return common
    if (!isSame(ours, theirs)) return common + together(at, ours, theirs)
    common += distance(at, ours)
    at = ours
  }
  return common
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a?.x === b?.x && a?.y === b?.y
}

/** How far two level or upright pieces run along each other from where both begin. */
function together(from: Point, a: Point, b: Point): number {
  const along = (one: number, other: number) =>
    Math.sign(one) === Math.sign(other) ? Math.min(Math.abs(one), Math.abs(other)) : 0
  if (a.y === from.y && b.y === from.y) return along(a.x - from.x, b.x - from.x)
  if (a.x === from.x && b.x === from.x) return along(a.y - from.y, b.y - from.y)
  return 0
}

function cutOf(whole: SceneEdge, known: Cut | undefined, taken: Taken): Cut {
  if (known?.whole === whole && known.taken.start === taken.start && known.taken.end === taken.end)
    return known
  return { whole, taken, drawn: taken === nothing ? whole : { ...whole, taken } }
}
