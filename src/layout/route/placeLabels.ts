import { inflate, unionRect, type Id, type Rect } from '../../model/index.ts'
import { textWidth } from '../text/textWidth.ts'
import type { Route, Routes } from '../types.ts'
import { createBuckets } from './buckets.ts'
import type { Setting } from './labelPrice.ts'
import { labelPrice } from './labelPrice.ts'
import { areaOf, piecesOf } from './layPath.ts'
import type { Path, Paths } from './paths.ts'
import { lineOf } from './paths.ts'
import { trunkLabels } from './trunkLabels.ts'
import type { World } from './world.ts'

/** Edge labels are set in one line of this size. */
export const edgeLabel = { fontSize: 11, height: 14, side: 3 } as const

interface Candidate {
  readonly rect: Rect
  readonly cost: number
}

/** What stays where it is. */
interface Others {
  readonly paths: Paths
  readonly labelsIn: (area: Rect) => readonly Rect[]
}

/** Puts every edge's label on a free stretch of its line, near its middle; what edges of one trunk all say, once on the trunk. */
export function placeLabels(
  world: World,
  paths: Paths,
  standing: Others = { labelsIn: () => [], paths: new Map() },
): Routes {
  const area = areaOfLabels(paths)
  if (!area) return new Map(Array.from(paths, ([id, { points }]) => [id, { points }]))
  const setting: Setting = { world, lines: createBuckets(), labels: createBuckets() }
  for (const path of [...paths.values(), ...standing.paths.values()])
    for (const piece of piecesOf(path)) setting.lines.add(areaOf(piece), piece)
  for (const rect of standing.labelsIn(area)) setting.labels.add(rect, rect)
  const trunks = trunkLabels(setting, paths, sizeOf)
  for (const { rect } of trunks) setting.labels.add(rect, rect)
  const carried = new Map(trunks.map(({ carrier, rect }) => [carrier, rect]))
  const silent = new Set(trunks.flatMap(({ all }) => all))
  const said = new Set<string>()
  const routes = new Map<Id, Route>()
  for (const [id, path] of paths) {
    const line = lineOf(world, path.edge)
    const isSaid = line !== undefined && said.has(line)
    if (line !== undefined) said.add(line)
    const rect = silent.has(id) ? carried.get(id) : isSaid ? undefined : labelRect(setting, path)
    if (rect && !silent.has(id)) setting.labels.add(rect, rect)
    routes.set(id, rect ? { points: path.points, label: rect } : { points: path.points })
  }
  return routes
}

/** Where labels of these paths could come to stand; undefined when none has one. */
function areaOfLabels(paths: Paths): Rect | undefined {
  const labels = Array.from(paths.values(), ({ edge }) => edge.label ?? '').filter(
    (label) => label.trim() !== '',
  )
  if (labels.length === 0) return undefined
  const points = Array.from(paths.values(), (path) => path.points).flat()
  const bounds = unionRect(points.map((point) => ({ ...point, width: 0, height: 0 })))
  const widest = Math.max(...labels.map((label) => sizeOf(label).width))
  return bounds && inflate(bounds, widest + edgeLabel.height + Math.max(...offs) + 8)
}

function sizeOf(text: string): { width: number; height: number } {
  const width = Math.ceil(textWidth(text, edgeLabel.fontSize)) + 2 * edgeLabel.side
  return { width, height: edgeLabel.height }
}

function labelRect(setting: Setting, path: Path): Rect | undefined {
  if (path.edge.label === undefined || path.edge.label.trim() === '') return undefined
  const { width } = sizeOf(path.edge.label)
  const own = new Set([path.edge.id])
  let best: Candidate | undefined
  for (const candidate of candidates(path, width)) {
    if (best && candidate.cost >= best.cost) continue
    const cost =
      candidate.cost + labelPrice(setting, own, candidate.rect, best ? best.cost - candidate.cost : Infinity)
    if (!best || cost < best.cost) best = { rect: candidate.rect, cost }
  }
  return best?.rect
}

/** A label is tried this often along a stretch, in pixels, and at least and at most so many times. */
const tries = { step: 16, least: 9, most: 41 } as const

/** How far off its line a label may step, in pixels, where it is too crowded right beside it. */
const offs = [0, 12, 20] as const

/** Where along a stretch a label is tried: parts of its length, from the middle outwards. */
function partsOf(length: number): readonly number[] {
  const count = Math.min(tries.most, Math.max(tries.least, Math.ceil(length / tries.step)))
  const parts = Array.from({ length: count }, (_, i) => (i + 1) / (count + 1))
  return parts.sort((a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5) || a - b)
}

/** Places above and below level stretches and beside upright ones; the cheaper, the nearer to the middle of the line. */
function* candidates(path: Path, width: number): Generator<Candidate> {
  const pieces = piecesOf(path)
  const whole = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  const { height } = edgeLabel
  let before = 0
  for (const piece of pieces) {
    const length = piece.to - piece.from
    const start = path.points[pieces.indexOf(piece)]
    const backwards = start ? (piece.horizontal ? start.x : start.y) === piece.to : false
    for (const part of partsOf(length)) {
      const along = piece.from + length * part
      const done = before + (backwards ? piece.to - along : along - piece.from)
      const cost = Math.abs(done - whole / 2) * 0.15
      for (const off of offs) {
        const extra = cost + off * 4
        if (piece.horizontal) {
          const over = extra + Math.max(0, width - length + 8)
          const x = Math.round(along - width / 2)
          yield { rect: { x, y: piece.at - height - 2 - off, width, height }, cost: over }
          yield { rect: { x, y: piece.at + 3 + off, width, height }, cost: over + 6 }
        } else {
          const y = Math.round(along - height / 2)
          const over = extra + Math.max(0, height - length + 8)
          yield { rect: { x: piece.at + 4 + off, y, width, height }, cost: over + 25 }
          yield { rect: { x: piece.at - 4 - off - width, y, width, height }, cost: over + 28 }
        }
      }
    }
    before += length
  }
}
