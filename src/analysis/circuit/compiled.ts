import { withoutNotes } from '../../catalog/index.ts'
import type { Design, Id } from '../../model/index.ts'
import { rememberLately } from '../../model/index.ts'
import type { Circuit } from './circuit.ts'
import { newCircuit } from './newCircuit.ts'
import { addComforts, type Comforts } from './comforts.ts'
import { addDependencyLayer, type DependencyLayer } from './dependencyLayer.ts'
import type { FlowPlan } from '../flows/flowPlan.ts'
import { planFlows } from '../flows/flows.ts'
import type { Need } from '../edges/needs.ts'
import { addPathLayers, type PathLayer } from './pathLayer.ts'
import { readForAnalysis, type Reading } from '../reading.ts'
import { variablesOf } from './servedBy.ts'

/** A flow with its gates. */
export interface CompiledFlow {
  readonly plan: FlowPlan
  readonly path: PathLayer
}

/** A design read, planned and compiled: what every question about it is asked of. */
export interface Compiled {
  readonly reading: Reading
  readonly circuit: Circuit
  readonly dependency: DependencyLayer
  readonly flows: readonly CompiledFlow[]
  /** Left out where only what is up matters. */
  readonly comforts?: Comforts
}

const none: readonly Need[] = []
const known = rememberLately<Design, Compiled>()

/** Units become the variables of one circuit, the rules its gates; compiled once for each design object. */
export function compile(design: Design): Compiled {
  const found = known.get(design)
  if (found) return found
  const compiled = compileReading(readForAnalysis(withoutNotes(design)))
  known.set(design, compiled)
  return compiled
}

/** Compiles a reading, with the flows planned for it or for what it was made from. */
export function compileReading(reading: Reading, plans?: readonly FlowPlan[]): Compiled {
  const circuit = newCircuit(variablesOf(reading))
  const needsOf = (id: Id) => reading.needs.hard.get(id) ?? none
  const dependency = addDependencyLayer(circuit, reading, needsOf)
  const planned = plans ?? planFlows(reading)
  const paths = addPathLayers(circuit, reading, dependency, planned)
  const flows = paths.flatMap((path, i) => {
    const plan = planned[i]
    return plan ? [{ plan, path }] : []
  })
  // What was made from another compilation only says what is up.
  const comforts = plans ? {} : { comforts: addComforts(circuit, reading, dependency) }
  return { reading, circuit: circuit.build(), dependency, flows, ...comforts }
}
