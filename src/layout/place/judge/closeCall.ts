import type { Design } from '../../../model/index.ts'
import { framedTitles } from '../../framedTitles.ts'
import { layoutFrom } from '../../layoutFrom.ts'
import { badness, inBends, measure } from '../../measure.ts'
import { worldOf } from '../../route/world.ts'
import { allOutOfRank } from '../fold/ranks.ts'
import type { Choice, Offered } from './choice.ts'

/** What a glance can be wrong by: placements as near to each other as this are routed before one is chosen. */
const margin = 0.5
/** Of so many at most. */
const most = 3
/** Routing drawings with more lines than this takes longer than placing them. */
const mostEdges = 36

/** The placement to take: of several that look as good at a glance, the one whose lines really are better. */
export function closeCall(design: Design, choice: Choice): Offered | undefined {
  const best = choice.best()
  if (!best || best.bends === 0 || design.edges.length > mostEdges) return best
  const close = choice.near(margin).slice(0, most)
  if (close.length < 2) return best
  const routed = close.map((one) => ({ one, badness: routedBadness(design, one) }))
  return routed.toSorted((a, b) => a.badness - b.badness)[0]?.one
}

/** As a glance judges, with the lines as they will run. */
function routedBadness(design: Design, { rects, direction, handicap }: Offered): number {
  const layout = layoutFrom(design, rects, direction)
  const world = worldOf(design, layout.rects, layout.spans)
  const measured = measure(design, layout, world)
  const framed = framedTitles(world, layout).length
  const { throughLabels, throughTitles, onOthers, labelsCovered, labelsStruck } = measured
  const { part, title, label, stray } = inBends
  const faults =
    part * throughLabels +
    title * (throughTitles + framed) +
    part * onOthers +
    title * labelsCovered +
    label * labelsStruck +
    stray * allOutOfRank(design, rects)
  return badness({ ...measured, bends: measured.bends + faults }) + handicap
}
