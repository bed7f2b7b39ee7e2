import { missingPositions, type Design } from '../model/index.ts'
import { layoutOnce, routedAtOnce } from './drawing.ts'
import { isJudgedHere, limits } from './engine.ts'
import { rememberVerdict } from './knownVerdicts.ts'
import { readyIcons } from './readyIcons.ts'
import { loadRules } from './rules.ts'
import { sampleDesign } from './samples.ts'
import { sessionStore } from './sessionStore.ts'
import { whenIdle } from './whenIdle.ts'

/** The sample that is likely to be opened next: only one is ever kept. */
let likely: Likely | undefined

interface Likely {
  readonly slug: string
  design?: Design
  /** Kept in the browser's memory by being kept here. */
  icons?: readonly HTMLImageElement[]
}

/** Gets a sample that somebody points at ready, so that opening it need not wait: read at once with its icons, routed
 *  and judged when the page has time. What fails is left to the opening, which says so. */
export async function prepareSample(slug: string): Promise<void> {
  if (likely?.slug === slug) return
  const mine: Likely = { slug }
  likely = mine
  const isWanted = () => likely === mine
  try {
    mine.design = await sampleDesign(slug)
    const { design } = mine
    if (!isWanted()) return
    mine.icons = readyIcons(design)
    if (missingPositions(design).length > 0 || !routedAtOnce(design, limits)) return
    await idle()
    if (isWanted()) await layoutOnce(design)
    await idle()
    if (isWanted()) await judgeAhead(design)
  } catch {
    if (isWanted()) likely = undefined
  }
}

/** The sample's design, where it was got ready before. */
export function readySample(slug: string): Design | undefined {
  return likely?.slug === slug ? likely.design : undefined
}

async function judgeAhead(design: Design): Promise<void> {
  const { language } = sessionStore.getState()
  if (!isJudgedHere(design)) return
  const { judge } = await loadRules()
  rememberVerdict(design, language, judge(design, language))
}

function idle(): Promise<void> {
  return new Promise((resolve) => void whenIdle(resolve))
}
