import type { Design, Flow, Id } from '../../../model/index.ts'
import goals from './goals.json'
import readings from './readings.json'
import { allSamples } from '../samples.ts'

/** What a right analysis says of one goal of a reference design. Groups of zones, or the letter of a zone. */
interface Goal {
  readonly goal: string
  /** Over node ids: what has to be up. */
  readonly formula: string
  readonly spofs: readonly Id[]
  readonly azGaps: readonly Id[]
}

/** Which flows say what a goal asks; several: all of them are needed. */
interface GoalReading {
  readonly flows: readonly Id[]
  /** The goal does not allow an interruption by failover. */
  readonly pauses?: boolean
  /** A flow nobody drew and no rule derives: asked as an author would. */
  readonly asked?: Flow
  readonly why?: string
}

export interface ReferenceGoal extends Goal, GoalReading {}

export interface ReferenceDesign {
  readonly slug: string
  /** As drawn, with the flows that are asked. */
  readonly design: Design
  readonly goals: readonly ReferenceGoal[]
}

const facts: Readonly<Record<string, readonly Goal[]>> = goals
const read: Readonly<Record<string, Readonly<Record<string, GoalReading>>>> = readings

function referenceDesign(slug: string): ReferenceDesign {
  const sample = allSamples.find((each) => each.slug === slug)
  if (!sample) throw new Error(`no sample ${slug}`)
  const wanted = (facts[slug] ?? []).map((goal): ReferenceGoal => {
    const reading = read[slug]?.[goal.goal]
    if (!reading) throw new Error(`${slug}: ${goal.goal} is not read`)
    return { ...goal, ...reading }
  })
  const asked = wanted.flatMap((goal) => goal.asked ?? [])
  const { design } = sample
  return {
    slug,
    goals: wanted,
    design: asked.length === 0 ? design : { ...design, flows: [...(design.flows ?? []), ...asked] },
  }
}

/** The reference designs of the study notes whose results are known, with the goals they are known for. */
export const referenceDesigns: readonly ReferenceDesign[] = Object.keys(facts).map(referenceDesign)
