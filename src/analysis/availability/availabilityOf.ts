import type { Design } from '../../model/index.ts'
import { rememberLately } from '../../model/index.ts'
import type { CompiledFlow } from '../circuit/compiled.ts'
import { evaluateAll } from '../circuit/evaluate.ts'
import { compileSingleCopies } from '../pairs/singleCopies.ts'
import { valuesWithNothingFailed } from '../circuit/settle.ts'
import { atomsOf, type Atoms } from './atoms.ts'
import { chancesOf, type Chances } from './chances.ts'
import { atomsBelow, viewOf, type CircuitView } from './solving/circuitView.ts'
import { exactAnswers, type Question } from './solving/exact.ts'
import { sample, wilson } from './solving/sample.ts'
import type { End } from './solving/solve.ts'
import { describeAnswer, type Result } from './describeAnswer.ts'
import type { AvailabilityOfFlow } from './types.ts'

/** A design made ready for the question, and the answers given so far. */
interface Ready {
  readonly flows: readonly CompiledFlow[]
  readonly view: CircuitView
  readonly answers: Map<string, AvailabilityOfFlow>
}

const known = rememberLately<Design, Ready>()

/**
 * How likely each flow is up at any moment (rule F5), in the order of the flows; of these flows only, if some are named.
 * A flow broken as drawn has no figure, nor one in which nothing drawn can fail; nor has any flow of a design of more copies than can be told apart.
 */
export function availabilityOf(design: Design, only?: readonly string[]): readonly AvailabilityOfFlow[] {
  const ready = known.get(design) ?? readyFor(design)
  known.set(design, ready)
  const { flows, view, answers } = ready
  const wanted = flows.filter(({ plan }) => only?.includes(plan.id) !== false)
  const missing = wanted.filter(({ plan }) => !answers.has(plan.id))
  for (const answer of answersFor(view, missing)) answers.set(answer.flow, answer)
  return wanted.flatMap(({ plan }) => answers.get(plan.id) ?? [])
}

interface Asked extends Question {
  readonly flow: CompiledFlow
}

function readyFor(design: Design): Ready {
  const copies = compileSingleCopies(design)
  const { circuit, flows } = copies.compiled
  const atRest = valuesWithNothingFailed(circuit)
  const view = viewOf(circuit, atomsOf(copies))
  const hasFigure = (flow: CompiledFlow) => atRest[flow.path.up] !== 0 && canFail(view, flow)
  return { flows: copies.complete ? flows.filter(hasFigure) : [], view, answers: new Map() }
}

/** Whether anything a flow runs through is judged: of what lies outside alone no figure can be known. */
function canFail(view: CircuitView, { path, plan }: CompiledFlow): boolean {
  const { all, inputs } = view.atoms
  return atomsBelow(view, path.up).some((atom) => {
    const failure = inputs[all[atom]?.input ?? -1]?.failure ?? ''
    return !plan.intrinsicNodes.has(failure) && !plan.intrinsicDomains.has(failure)
  })
}

function answersFor(view: CircuitView, flows: readonly CompiledFlow[]): readonly AvailabilityOfFlow[] {
  if (flows.length === 0) return []
  const { atoms } = view
  const chances = new Map<string, readonly Chances[]>()
  const asked = flows.map((flow): Asked => ({
    flow,
    top: flow.path.up,
    chanceAt: chancesIn(flow, atoms, chances),
  }))
  const exact = exactAnswers(view, asked)
  const alone = atomsThatStop(view, asked)
  return asked.map((question, i) => {
    const answer = exact[i]
    const result = answer ? { ...answer, method: 'exact' as const } : sampledAnswer(view, question)
    return describeAnswer(
      question.flow.plan.id,
      { atoms, chanceAt: question.chanceAt, alone: alone[i] ?? new Set() },
      result,
    )
  })
}

/** In one flow: what is not judged there (D4) never fails. */
function chancesIn(
  { plan }: CompiledFlow,
  atoms: Atoms,
  known: Map<string, readonly Chances[]>,
): Question['chanceAt'] {
  const out = new Set([...plan.intrinsicNodes, ...plan.intrinsicDomains])
  const isOut = atoms.inputs.map(({ failure }) => out.has(failure))
  const key = [...isOut.keys()].filter((input) => isOut[input]).join()
  const chances = known.get(key) ?? chancesOf(atoms, (input) => isOut[input] === true)
  known.set(key, chances)
  return (atom: number, end: End) => chances[atom]?.[end] ?? 1
}

/** For each flow, the atoms whose loss alone stops it. */
function atomsThatStop(view: CircuitView, asked: readonly Asked[]): readonly ReadonlySet<number>[] {
  const alone = asked.map(() => new Set<number>())
  const used = [...new Set(asked.flatMap(({ top }) => atomsBelow(view, top)))]
  const lanes = used.map((atom) => view.atoms.unitsOf[atom] ?? [])
  evaluateAll(view.circuit, lanes, ({ lost }, first) => {
    asked.forEach(({ top }, i) => {
      for (let bits = lost(top) & -2; bits !== 0; bits &= bits - 1) {
        const atom = used[first + 30 - Math.clz32(bits & -bits)]
        if (atom !== undefined) alone[i]?.add(atom)
      }
    })
  })
  return alone
}

/** Draws equal states for equal designs: the seed is made of what the flow is called. */
function sampledAnswer(view: CircuitView, question: Asked): Result {
  const seed = seedOf(question.flow.plan.id)
  const given = sample(view, question, 0, seed)
  const worst = sample(view, question, 1, seed)
  const best = sample(view, question, 2, seed)
  const gains = [...given.lostWhileDown].map(([atom, times]): [number, number] => [atom, times / given.of])
  return {
    method: 'sampled',
    chance: [given.up / given.of, wilson(worst.up, worst.of)[0], wilson(best.up, best.of)[1]],
    gains: new Map(gains),
  }
}

function seedOf(name: string): number {
  let mix = 1
  for (let i = 0; i < name.length; i += 1) mix = Math.imul(mix ^ name.charCodeAt(i), 16777619)
  return mix
}
