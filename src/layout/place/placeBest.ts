import type { Design, Direction, Rect } from '../../model/index.ts'
import { unionRect } from '../../model/index.ts'
import { shapeBadness } from '../measure.ts'
import type { Elk, Placement } from '../types.ts'
import { asideOf } from './fold/asideOf.ts'
import { withoutBetween } from './fold/betweenLanes.ts'
import { createChoice, lookAt } from './judge/choice.ts'
import type { Choice, Offered } from './judge/choice.ts'
import { closeCall } from './judge/closeCall.ts'
import type { Task } from './elk/elkGraph.ts'
import { foldedEdges } from './fold/foldedEdges.ts'
import { foldDesign } from './fold/foldDesign.ts'
import { framesIn, mostLanes } from './fold/frame.ts'
import { layerEdges, outsideOf } from './elk/layerEdges.ts'
import { fewestInGrid, longestRow } from './unfold/laneGrid.ts'
import { likelySize } from './judge/likelySize.ts'
import { placePlainly } from './placePlainly.ts'
import { countUnits, placeUnits } from './units/placeUnits.ts'
import type { Template, Unfolded } from './placeOnce.ts'
import { finish, packed, staggered, unfolded, wrapped } from './placeOnce.ts'
import { createTemplates } from './elk/templates.ts'

/** What ELK may be asked for one design: parts and edges of the template times runs. Three runs of a usual page. */
const effort = 150
/** What may be unfolded and judged: all parts, groups and edges times runs. */
const ownEffort = 235
const mostRuns = 4
/** What parts moved nearer to each other may win back of a shape; more, and the other direction is the better one. */
const winback = 1.5
/** With no more runs than this, none is spent on a direction that will not do. */
const fewRuns = 2
/** Pictures read from left to right; downwards has to be clearly better. */
const downPenalty = 0.4
/** Wider drawings are also tried with their flow in rows. */
const widest = 2.4
/** A drawing this much worse than a perfect one of its shape and length is not worth another run. */
const nearlyPerfect = 0.25
/** Above this many nodes the first layout has to do. */
const choiceLimit = 300
/** Above this many it takes too long, and gets too high, as a whole. */
const wholeLimit = 1500
/** Up to this many stand on one page. */
const pageful = 80
/** As many units, each about as large as a VPC, make rows. */
const enoughUnits = 2
/** How much wider than high the room of a part is. */
const boxShape = 1.33
/** ELK's dice; these are as good as any. */
const seeds = [7, 11] as const

type Throw = Pick<Task, 'ordered' | 'light' | 'inward' | 'seed'>

type Common = Pick<Task, 'design' | 'frames' | 'between' | 'aside'>

/**
 * The best of several layouts from nothing. What costs is ELK: so every template is finished in all ways that suit it,
 * the more promising runs come first, and a large design has few of them.
 */
export async function placeBest(design: Design, elk: Elk, wished: Direction | undefined): Promise<Placement> {
  const direction = wished ?? 'right'
  if (isInUnits(design)) return { direction, rects: await placeUnits(design, elk, direction) }
  if (design.nodes.length > choiceLimit)
    return { direction, rects: await placePlainly(design, elk, direction) }
  const common = { design, ...withoutBetween(design, foldDesign(design)), aside: asideOf(design) }
  const best = closeCall(design, await tryAll(common, elk, wished))
  return { direction: best?.direction ?? direction, rects: best?.rects ?? new Map() }
}

/** Whether it is drawn as rows of what is about as large as a VPC. */
function isInUnits(design: Design): boolean {
  const { length } = design.nodes
  return length > wholeLimit || (length > pageful && countUnits(design) >= enoughUnits)
}

async function tryAll(common: Common, elk: Elk, wished: Direction | undefined): Promise<Choice> {
  const { design } = common
  const choice = createChoice()
  const ways: Drawn[] = []
  const lanes = mostLanes(common.frames)
  const templates = createTemplates(elk)
  const tried = async (direction: Direction, dice: Throw) => {
    const template = await templates.lay({ ...common, direction, ...dice })
    const handicap = wished === undefined && direction === 'down' ? downPenalty : 0
    const way = template && offerAll(choice, template, lanes, handicap)
    if (way) ways.push(way)
    return template !== undefined
  }
  const most = runsFor(common)
  const first = wished ?? (most > fewRuns ? 'right' : likelyDirection(common))
  // The run that a turn would have taken is saved.
  const runs = wished === undefined && first === 'down' ? 1 : most
  await tried(first, { ordered: true })
  const throws = throwsFor(design, isTurned(common))
  if (wished === undefined && most > fewRuns) throws.splice(downMayFit(choice) ? 0 : 1, 0, 'down')
  // Whether ELK came to the same boxes in another order: then its dice change nothing either, but where lines cross.
  let isFirm = false
  for (const dice of throws.slice(0, runs - 1)) {
    if (isFine(design, choice)) break
    const best = choice.best()
    const direction = best?.direction ?? first
    if (dice === 'down') {
      if (isWorthTurning(choice)) await tried('down', { ordered: true })
    } else if (dice.ordered) await tried(direction, dice)
    else if (dice.seed === undefined || !isFirm || best?.crossings !== 0)
      isFirm = templates.isForced(direction) || !(await tried(direction, dice))
  }
  offerStaggered(choice, design, ways)
  return choice
}

/** The direction in which a design will likely have the better shape. */
function likelyDirection(common: Common): Direction {
  const shapeOf = (direction: Direction) => shapeBadness(likelySize({ ...common, direction, ordered: true }))
  return shapeOf('down') + downPenalty + winback < shapeOf('right') ? 'down' : 'right'
}

function runsFor({ design, frames, aside }: Pick<Task, 'design' | 'frames' | 'aside'>): number {
  const size = [...framesIn(frames)].length + foldedEdges(design, frames, aside).length
  const whole = design.nodes.length + design.groups.length + design.edges.length
  return Math.max(1, Math.min(mostRuns, Math.floor(effort / size), Math.floor(ownEffort / whole)))
}

/** What was made of a template, and what it looks like. */
interface Drawn extends Offered {
  readonly from: Unfolded
}

/** Offers what can be made of a template: in rows or a grid where that suits it, and the best of these rearranged. */
function offerAll(choice: Choice, template: Template, lanes: number, handicap: number): Drawn | undefined {
  const { design, direction } = template.task
  const drawn = (from: Unfolded, rearranged = false) => {
    const rects = finish(from, rearranged)
    return { from, handicap, ...lookAt(design, { direction, rects }) }
  }
  const ways = lanes >= fewestInGrid ? [drawn(unfolded(template, true))] : []
  if (lanes <= longestRow) {
    const plain = drawn(unfolded(template))
    ways.push(plain)
    const all = unionRect(plain.rects.values())
    const isLong = all && direction === 'right' && all.width > widest * all.height
    const inRows = isLong ? wrapped(template) : undefined
    if (inRows) ways.push(drawn(unfolded(inRows)))
    const inBlocks = all && isOutOfShape(all) ? packed(template) : undefined
    if (inBlocks) ways.push(drawn(inBlocks))
  }
  const [best] = ways.toSorted((a, b) => a.badness - b.badness)
  if (!best) return undefined
  // Of two as good the rearranged one is taken: it keeps to the order of the file.
  choice.offer(drawn(best.from, true), handicap)
  choice.offer(best, handicap)
  return best
}

/** Offers the best with what stands behind others out of its row: zones take more room only for lines with fewer bends. */
function offerStaggered(choice: Choice, design: Design, ways: readonly Drawn[]): void {
  const [first] = ways.toSorted((a, b) => a.badness - b.badness)
  const best = choice.best()
  const from = first && best && staggered(first.from)
  if (!from) return
  for (const rearranged of [false, true]) {
    const { direction } = from.task
    const seen = lookAt(design, { direction, rects: finish(from, rearranged) })
    if (seen.bends < best.bends) choice.offer(seen, first.handicap)
  }
}

/** Much wider, or higher, than a page. */
function isOutOfShape({ width, height }: Rect): boolean {
  return width > widest * height || height > width
}

/** Nothing that another run could make much better. */
function isFine({ edges }: Design, choice: Choice): boolean {
  const best = choice.best()
  if (!best) return false
  return best.crossings === 0 && best.bends <= nearlyPerfect * edges.length && best.shape < nearlyPerfect
}

/** A drawing turned by a quarter has about the inverse shape: boxes are wider than high. */
function downMayFit(choice: Choice): boolean {
  const best = choice.best()
  const all = best && unionRect(best.rects.values())
  if (!best || !all) return false
  const turned = { width: all.height * boxShape, height: all.width / boxShape }
  return shapeBadness(turned) + downPenalty < shapeBadness(all)
}

/** Whether a flow downwards may look better: where the drawing is too high, or longer than any page. */
function isWorthTurning(choice: Choice): boolean {
  const all = unionRect(choice.best()?.rects.values() ?? [])
  return downMayFit(choice) || (all !== undefined && all.width > widest * all.height)
}

/** Whether layers by the way in from outside would be others. */
function isTurned({ design, frames, aside }: Pick<Task, 'design' | 'frames' | 'aside'>): boolean {
  const edges = foldedEdges(design, frames, aside)
  const layered = layerEdges(edges, outsideOf(frames))
  return layered.length !== edges.length || layered.some((edge, i) => edge !== edges[i])
}

/** What else is worth trying, in order. */
function throwsFor({ edges }: Design, inward: boolean): (Throw | 'down')[] {
  const light = edges.some(({ kind }) => kind === 'management') ? [{ ordered: true, light: true }] : []
  const inwards = inward ? [{ ordered: true, inward }] : []
  return [...inwards, { ordered: false }, ...light, ...seeds.map((seed) => ({ ordered: false, seed }))]
}
