import type { Id, Rect } from '../../model/index.ts'
import type { Route, Routes } from '../types.ts'
import { createBuckets } from './buckets.ts'
import { labelSize } from './labelSize.ts'
import { labelSpots } from './labelSpots.ts'
import type { Setting } from './labelPrice.ts'
import { labelPrice } from './labelPrice.ts'
import { areaOf, piecesOf } from './layPath.ts'
import type { Path, Paths } from './paths.ts'
import { lineOf } from './paths.ts'
import { trunkLabels } from './trunkLabels.ts'
import type { World } from './world.ts'

/** Puts every edge's label on a free stretch of its line, near its middle; what edges of one trunk all say, once on the trunk. */
export function placeLabels(
  world: World,
  paths: Paths,
  standing: { readonly labels: readonly Rect[]; readonly paths: Paths } = { labels: [], paths: new Map() },
): Routes {
  const setting: Setting = { world, lines: createBuckets(), labels: createBuckets() }
  for (const path of [...paths.values(), ...standing.paths.values()])
    for (const piece of piecesOf(path)) setting.lines.add(areaOf(piece), piece)
  for (const rect of standing.labels) setting.labels.add(rect, rect)
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

function labelRect(setting: Setting, path: Path): Rect | undefined {
  if (path.edge.label === undefined || path.edge.label.trim() === '') return undefined
  const size = labelSize(path.edge.label)
  const own = new Set([path.edge.id])
  let best: { rect: Rect; cost: number } | undefined
  for (const { rect, cost, piece } of labelSpots(setting.world, path, size)) {
    if (best && cost >= best.cost) continue
    const limit = best ? best.cost - cost : Infinity
    const whole = cost + labelPrice(setting, { own, piece }, rect, limit)
    if (!best || whole < best.cost) best = { rect, cost: whole }
  }
  return best?.rect
}
