import type { Id, Point, Rect } from '../../model/index.ts'
import { inflate, overlaps } from '../../model/index.ts'
import type { Routes, TitleShifts } from '../types.ts'
import { alikeTitles } from './alikeTitles.ts'
import { createBuckets } from './buckets.ts'
import type { Buckets } from './buckets.ts'
import { titleStep } from './titleStep.ts'
import type { Border, World } from './world.ts'

/** Stepping as far as this is better than standing over another frame's edge. */
const overEdge = 160
/** Further away a title is nobody's: it rather stands under a line. A centred one has no icon to leave. */
const farthest = { corner: 140, centred: 200 } as const
/** … and so far it goes to be clear of another frame's edge. */
const forFrames = { corner: 80, centred: 200 } as const
/** The part of a title's strip that its letters take. */
const letters = { top: 3, bottom: 22 } as const

/** The steps that bring the words of titles out from under lines, along the top edge of their frame. */
export function shiftTitles(world: World, routes: Routes): TitleShifts {
  const lines = createBuckets<Rect>()
  for (const { points, label } of routes.values()) {
    for (const [i, b] of points.entries()) {
      const a = points[i - 1]
      if (a) lines.add(lineRect(a, b), lineRect(a, b))
    }
    if (label) lines.add(label, label)
  }
  const shifts = new Map<Id, number>()
  for (const border of world.borders.values()) {
    const by = shiftOf(world, lines, border)
    if (by !== 0) shifts.set(border.id, by)
  }
  alikeTitles(world, shifts, (border, by) => isFree(world, lines, border, by))
  return shifts
}

/** Whether a title's words would stand clear of all lines, parts and edges of other frames. */
function isFree(world: World, lines: Buckets<Rect>, border: Border, by: number): boolean {
  const { low, high } = titleStep.range(border)
  const x = border.words.x + by
  const strip = inflate(wordsStrip(border, by), titleStep.beside - 2)
  const others = world.bordersIn.meeting(strip).filter((other) => other !== border)
  return (
    x >= low &&
    x <= high &&
    lines.meeting(strip).length === 0 &&
    world.leavesIn.meeting(strip).length === 0 &&
    others.every((other) => edgesIn(other, strip).length === 0)
  )
}

/** The strip in which the words of a title stand, shifted or not. */
export function wordsStrip({ words, span }: Border, by = 0): Rect {
  const bottom = Math.min(words.height, span ? letters.bottom - 5 : letters.bottom)
  return { x: words.x + by, y: words.y + letters.top, width: words.width, height: bottom - letters.top }
}

function lineRect(a: Point, b: Point): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x: x - 1, y: y - 1, width: Math.abs(a.x - b.x) + 2, height: Math.abs(a.y - b.y) + 2 }
}

function shiftOf(world: World, lines: Buckets<Rect>, border: Border): number {
  const { words } = border
  const { low, high } = titleStep.range(border)
  if (high <= low) return 0
  const strip = wordsStrip(border)
  const whole = { ...strip, x: low, width: high + words.width - low }
  const others = world.bordersIn.meeting(whole).filter((other) => other !== border)
  const crossed = others.flatMap((other) => edgesIn(other, whole))
  const isUnder = lines.meeting(strip).length > 0
  if (!isUnder && !crossed.some((one) => isOver(one, words.x, words.width))) return 0
  const taken = [...lines.meeting(whole), ...world.leavesIn.meeting(whole).map((leaf) => leaf.whole)]
  const places = [...taken, ...crossed].flatMap((one) => [
    one.x - titleStep.beside - words.width,
    one.x + one.width + titleStep.beside,
  ])
  // Better over the edge of another frame than under a line, or far from where it is looked for.
  const price = (x: number) =>
    Math.abs(x - words.x) + overEdge * crossed.filter((one) => isOver(one, x, words.width)).length
  const most = (isUnder ? farthest : forFrames)[border.title === words ? 'centred' : 'corner']
  const free = [words.x, low, high, ...places]
    .map(Math.round)
    .filter((x) => x >= low && x <= high && Math.abs(x - words.x) <= most)
    .filter((x) => !taken.some((one) => isOver(one, x, words.width)))
    .toSorted((a, b) => price(a) - price(b) || a - b)
  return (free[0] ?? words.x) - words.x
}

function isOver(one: Rect, x: number, width: number): boolean {
  return one.x < x + width + titleStep.beside - 1 && x < one.x + one.width + titleStep.beside - 1
}

/** The title of another frame and its upright edges, as far as they cross the strip. */
function edgesIn({ rect, title }: Border, strip: Rect): Rect[] {
  const upright = (x: number): Rect => ({ x: x - 1, y: rect.y, width: 2, height: rect.height })
  return [title, upright(rect.x), upright(rect.x + rect.width)].filter((one) => overlaps(one, strip))
}
