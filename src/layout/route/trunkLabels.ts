import type { Id, Rect } from '../../model/index.ts'
import { labelSize } from './labelSize.ts'
import type { Setting } from './labelPrice.ts'
import { labelPrice } from './labelPrice.ts'
import { piecesOf } from './layPath.ts'
import type { Path, Paths } from './paths.ts'
import type { Laid } from './windowField.ts'

/** A label that several edges of one trunk have in common. */
export interface TrunkLabel {
  /** The edge that carries it. */
  readonly carrier: Id
  readonly all: readonly Id[]
  readonly rect: Rect
}

/** More than this against it, and each edge had better say it on its own branch. */
const dear = 60

/** Labels that are drawn once because edges of one source, or one target, say the same and run on one line long enough for it. */
export function trunkLabels(setting: Setting, paths: Paths): TrunkLabel[] {
  const taken = new Set<Id>()
  const found: TrunkLabel[] = []
  for (const end of ['from', 'to'] as const) {
    for (const family of familiesBy([...paths.values()], end)) {
      const free = family.filter(({ edge }) => !taken.has(edge.id))
      const [first] = free
      if (!first || free.length < 2) continue
      const rect = onTrunk(setting, free, labelSize(first.edge.label ?? ''))
      if (!rect) continue
      const all = free.map(({ edge }) => edge.id)
      found.push({ carrier: first.edge.id, all, rect })
      for (const id of all) taken.add(id)
    }
  }
  return found
}

function familiesBy(paths: readonly Path[], end: 'from' | 'to'): Iterable<Path[]> {
  const families = new Map<string, Path[]>()
  for (const path of paths) {
    const label = path.edge.label?.trim()
    if (!label) continue
    // Those that leave (or enter) at another side have no trunk in common.
    const port = end === 'from' ? path.points[0] : path.points.at(-1)
    const key = JSON.stringify([path.edge[end], path.look, label, port])
    const family = families.get(key)
    if (family) family.push(path)
    else families.set(key, [path])
  }
  return families.values()
}

/** The best place beside a stretch that all lines run along. */
function onTrunk(
  setting: Setting,
  family: readonly Path[],
  { width, height }: { readonly width: number; readonly height: number },
): Rect | undefined {
  const own = new Set(family.map(({ edge }) => edge.id))
  let best: { rect: Rect; price: number } | undefined
  const offer = (piece: Laid, rect: Rect, extra: number) => {
    const price = extra + labelPrice(setting, { own, piece }, rect, Infinity)
    if (price < dear && (!best || price < best.price)) best = { rect, price }
  }
  for (const piece of commonPieces(family)) {
    const { horizontal, at, from, to } = piece
    for (const part of [0.5, 0.35, 0.65, 0.2, 0.8]) {
      const along = from + (to - from) * part
      const off = Math.abs(part - 0.5) * 10
      if (horizontal && to - from >= width + 8) {
        offer(piece, { x: Math.round(along - width / 2), y: at - height - 2, width, height }, off)
        offer(piece, { x: Math.round(along - width / 2), y: at + 3, width, height }, off + 6)
      } else if (!horizontal && to - from >= height + 8) {
        offer(piece, { x: at + 4, y: Math.round(along - height / 2), width, height }, off + 12)
      }
    }
  }
  return best?.rect
}

/** Stretches that lie on the lines of every path. */
function commonPieces([first, ...others]: readonly Path[]): Laid[] {
  if (!first) return []
  let common = piecesOf(first)
  for (const other of others) {
    const pieces = piecesOf(other)
    common = common.flatMap((one) =>
      pieces.flatMap((piece) => {
        const [from, to] = [Math.max(one.from, piece.from), Math.min(one.to, piece.to)]
        const same = one.horizontal === piece.horizontal && Math.abs(one.at - piece.at) < 1
        return same && from < to ? [{ ...one, from, to }] : []
      }),
    )
  }
  return common
}
