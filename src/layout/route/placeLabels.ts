import { inflate, unionRect, type Id, type Rect } from '../../model/index.ts'
import type { Route, Routes } from '../types.ts'
import { createBuckets } from './buckets.ts'
import { labelSize } from './labelSize.ts'
import { farthest, fartherSpots, fromLine, labelSpots, type Spot } from './labelSpots.ts'
import { covers, labelPrice, type Setting } from './labelPrice.ts'
import { areaOf, piecesOf } from './layPath.ts'
import type { Path, Paths } from './paths.ts'
import { lineOf } from './paths.ts'
import { trunkLabels } from './trunkLabels.ts'
import type { World } from './world.ts'

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
  const trunks = trunkLabels(setting, paths)
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
  const widest = Math.max(...labels.map((label) => labelSize(label).width))
  return bounds && inflate(bounds, widest + farthest + fromLine.beside)
}

function labelRect(setting: Setting, path: Path): Rect | undefined {
  if (path.edge.label === undefined || path.edge.label.trim() === '') return undefined
  const size = labelSize(path.edge.label)
  const own = new Set([path.edge.id])
  const near = best(setting, own, labelSpots(setting.world, path, size))
  if (near && near.cost < covers) return near.rect
  return best(setting, own, fartherSpots(path, size), near)?.rect
}

interface Chosen {
  readonly rect: Rect
  readonly cost: number
}

/** The cheapest of some spots, or what was found before where none is cheaper. */
function best(
  setting: Setting,
  own: ReadonlySet<Id>,
  spots: Iterable<Spot>,
  before?: Chosen,
): Chosen | undefined {
  let chosen = before
  for (const { rect, cost, piece } of spots) {
    if (chosen && cost >= chosen.cost) continue
    const limit = chosen ? chosen.cost - cost : Infinity
    const whole = cost + labelPrice(setting, { own, piece }, rect, limit)
    if (!chosen || whole < chosen.cost) chosen = { rect, cost: whole }
  }
  return chosen
}
