import type { Design, Point, Rect } from '../model/index.ts'
import { unionRect } from '../model/index.ts'
import { createBuckets } from './route/buckets.ts'
import { areaOf, piecesOf } from './route/layPath.ts'
import type { Path } from './route/paths.ts'
import { lookOf } from './route/lookOf.ts'
import { mayShare } from './route/paths.ts'
import type { Laid } from './route/windowField.ts'
import { wordsStrip } from './route/shiftTitles.ts'
import type { Border, World } from './route/world.ts'
import { worldOf } from './route/world.ts'
import type { Layout } from './types.ts'

/** What can be counted about a drawing: fewer is better in every line. */
export interface Measures {
  readonly edges: number
  readonly unrouted: number
  readonly bends: number
  readonly crossings: number
  readonly throughIcons: number
  readonly throughLabels: number
  readonly throughTitles: number
  /** Pairs of edges that run on one line and may not. */
  readonly onOthers: number
  /** Edge labels on icons, node labels, titles or other edge labels. */
  readonly labelsCovered: number
  /** Edge labels with another edge's line through them. */
  readonly labelsStruck: number
  readonly length: number
  readonly width: number
  readonly height: number
}

function pathsOf(design: Design, layout: Layout): Path[] {
  return design.edges.flatMap((edge) => {
    const points: readonly Point[] | undefined = layout.routes.get(edge.id)?.points
    return points
      ? [{ edge, look: lookOf(edge), points, startSide: 'right', endSide: 'left' } satisfies Path]
      : []
  })
}

/** Edges drawn as one line are seen as one. */
function seenOf(paths: readonly Path[]): Path[] {
  return [...new Map(paths.map((path) => [JSON.stringify([path.look, path.points]), path])).values()]
}

function cross(a: Laid, b: Laid): boolean {
  return a.horizontal !== b.horizontal && a.from < b.at && b.at < a.to && b.from < a.at && a.at < b.to
}

function cover(a: Laid, b: Laid): boolean {
  return (
    a.horizontal === b.horizontal &&
    Math.abs(a.at - b.at) < 4 &&
    Math.min(a.to, b.to) - Math.max(a.from, b.from) > 4
  )
}

function countPairs(paths: readonly Path[]): { crossings: number; onOthers: number } {
  const lines = createBuckets<Laid>()
  for (const path of paths) for (const piece of piecesOf(path)) lines.add(areaOf(piece), piece)
  let crossings = 0
  const pairs = new Set<string>()
  for (const path of paths) {
    for (const piece of piecesOf(path)) {
      for (const other of lines.meeting(areaOf(piece))) {
        if (other.path.edge.id <= path.edge.id) continue
        if (cross(piece, other)) crossings++
        if (cover(piece, other) && !mayShare(path, other.path))
          pairs.add(`${path.edge.id} ${other.path.edge.id}`)
      }
    }
  }
  return { crossings, onOthers: pairs.size }
}

function crossedParts(world: World, layout: Layout, paths: readonly Path[]) {
  let [throughIcons, throughLabels, throughTitles] = [0, 0, 0]
  const inner = (rect: Rect): Rect => ({
    x: rect.x + 2,
    y: rect.y + 2,
    width: rect.width - 4,
    height: rect.height - 4,
  })
  for (const path of paths) {
    const areas = piecesOf(path).map(areaOf)
    const hits = (rect: Rect) => areas.some((area) => meet(inner(rect), area))
    for (const leaf of new Set(areas.flatMap((area) => world.leavesIn.meeting(area)))) {
      if (hits(leaf.icon)) throughIcons++
      if (hits(leaf.label)) throughLabels++
    }
    const borders = new Set(areas.flatMap((area) => world.bordersIn.meeting(area)))
    throughTitles += [...borders].filter((border) => titleParts(border, layout).some(hits)).length
  }
  return { throughIcons, throughLabels, throughTitles }
}

/** Corner icon and words of a title, where they are drawn. */
function titleParts(border: Border, { titles }: Layout): Rect[] {
  const { title, words } = border
  const icon = { ...title, width: words.x - title.x, height: Math.min(title.height, 24) }
  const drawn = wordsStrip(border, titles?.get(border.id))
  return icon.width > 4 ? [icon, drawn] : [drawn]
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function countLabels(world: World, layout: Layout, paths: readonly Path[]) {
  const labels = [...layout.routes].flatMap(([id, { label }]) => (label ? [{ id, label }] : []))
  const pieces = paths.flatMap(piecesOf)
  const covered = labels.filter(
    ({ id, label }) =>
      world.leavesIn.meeting(label).some(({ icon, label: text }) => meet(icon, label) || meet(text, label)) ||
      world.bordersIn.meeting(label).some(({ title }) => meet(title, label)) ||
      labels.some((other) => other.id !== id && meet(other.label, label)),
  )
  const struck = labels.filter(({ id, label }) =>
    pieces.some((piece) => piece.path.edge.id !== id && meet(areaOf(piece), label)),
  )
  return { labelsCovered: covered.length, labelsStruck: struck.length }
}

/** Where a line turns; lines of one trunk that turn at one place are seen to turn once. */
function cornersOf({ look, points }: Path): string[] {
  return points.slice(1, -1).map((point) => JSON.stringify([look, point]))
}

/** Counts what can be counted about a drawing; `world` is what its router looked at. */
export function measure(
  design: Design,
  layout: Layout,
  world = worldOf(design, layout.rects, layout.spans),
): Measures {
  const routed = pathsOf(design, layout)
  const paths = seenOf(routed)
  const all = unionRect([...layout.rects.values(), ...layout.spans.values()])
  return {
    edges: design.edges.length,
    unrouted: design.edges.length - routed.length,
    bends: new Set(paths.flatMap(cornersOf)).size,
    ...countPairs(paths),
    ...crossedParts(world, layout, paths),
    ...countLabels(world, layout, routed),
    length: Math.round(paths.flatMap(piecesOf).reduce((sum, { from, to }) => sum + to - from, 0)),
    width: all?.width ?? 0,
    height: all?.height ?? 0,
  }
}

/** Slide shape: what a page or a screen shows best. */
const bestAspect = 1.6

/** What a crossing and a pixel of line weigh, in bends; a line through a part's name or on another line, a title in a line's
 *  way, a label that is struck through, and a part that stands out of the row of those that do the same: more than the
 *  bends that a star of them saves. */
export const inBends = { crossing: 2.5, pixel: 1 / 400, part: 8, title: 2, label: 1, stray: 4 } as const

type Sizes = Pick<Measures, 'edges' | 'bends' | 'crossings' | 'length' | 'width' | 'height'>

/** One number for a whole drawing, to choose between layouts of one design: lower looks better. */
export function badness({ edges, bends, crossings, length, width, height }: Sizes): number {
  const faults = bends + inBends.crossing * crossings + inBends.pixel * length
  return faults / Math.max(1, edges) + shapeBadness({ width, height })
}

/** The part of badness that the drawing's outline has, whatever is in it. */
export function shapeBadness({ width, height }: { readonly width: number; readonly height: number }): number {
  const aspect = Math.max(1, width) / Math.max(1, height)
  const shape = Math.abs(Math.log(aspect / bestAspect))
  // Higher than wide, it has to be scrolled or made small.
  const tall = Math.max(0, -Math.log(aspect))
  return 2.2 * shape + tall + Math.sqrt(width * height) / 1500
}
