import type { Design } from '../../../model/index.ts'
import { analyse } from '../../analyse.ts'
import { simulate } from '../../simulation/simulate.ts'
import type { Failure, Seconds } from '../../types.ts'
import { isExternal } from './facts.ts'
import { oracle } from './oracle.ts'
import { pairedFlows } from './pairedFlows.ts'
import type { Apart } from './stateDifferences.ts'
import { isOff } from './awake.ts'
import { isHeld } from './holds.ts'
import type { Unit } from './units.ts'
import { worldOf, type World } from './world.ts'
import { withoutFlows } from './withoutFlows.ts'

const time = (seconds: Seconds | undefined): string => (seconds ? ` ${seconds.join('–')} s` : '')

/** Failures whose meaning is beyond doubt: places, and nodes of which there is one. */
function plainFailures(design: Design, all: readonly Failure[]): readonly Failure[] {
  const { units } = worldOf(design)
  return all.filter((one) => one.includes(':') || (units.get(one) ?? []).length === 1)
}

/** Sleeps, or only takes over. */
const mayWait = (world: World, unit: Unit): boolean =>
  isOff(unit.node) || isHeld(world, unit, new Set([`hold:${unit.node.id}`]))

/** How bad it is, time included, but not how it goes on: `ok`, `reduced` and `degraded` are all up. */
const gravity = (state: string): string => (['ok', 'reduced', 'degraded'].includes(state) ? 'up' : state)

/** Each failure alone, and every third with another one. */
function scenarios(failures: readonly Failure[]): readonly (readonly Failure[])[] {
  const pairs = failures.flatMap((one, i) => {
    const other = failures[(i * 5 + 3) % failures.length]
    return i % 3 !== 0 || other === undefined || other === one ? [] : [[one, other]]
  })
  return [...failures.map((one) => [one]), ...pairs]
}

/** C5, C5e: what flows and nodes do when things fail, where engine and oracle see it apart. */
export function simulationDifferences(design: Design): readonly Apart[] {
  const derived = withoutFlows(design)
  const [engine, second] = [analyse(derived), oracle(derived)]
  const world = worldOf(derived)
  const waits = new Set(
    [...world.units.values()]
      .flat()
      .filter((unit) => mayWait(world, unit))
      .map(({ node }) => node.id),
  )
  const judged = derived.nodes.filter((node) => !isExternal(node) && !waits.has(node.id))
  const pairs = new Map(pairedFlows(derived).map((pair) => [pair.ours?.flow.id, pair]))
  return scenarios(plainFailures(derived, engine.failures)).flatMap((failed) => {
    const told = simulate(derived, failed)
    const apart: Apart[] = []
    const compare = (rule: string, what: string, ours: string, theirs: string): void => {
      if (ours === theirs) return
      const shade = gravity(ours) === gravity(theirs) || [ours, theirs].includes('cut-off')
      apart.push({
        rule: shade ? `${rule} shade` : rule,
        line: `${what} with ${failed.join(' ')}: engine (${ours}), oracle (${theirs})`,
      })
    }
    for (const flow of told.flows) {
      const { name = flow.id, ours, theirs } = pairs.get(flow.id) ?? {}
      const own = ours?.flow
      const other = theirs?.flow.stateWith(failed)
      // E2 leaves out a buffer's own failure, C5d asks that it stands: not compared while it has failed.
      if (!other || (own?.kind === 'process' && own.entry.some((id) => failed.includes(id)))) continue
      compare('C5 flow', name, flow.state + time(flow.seconds), other.state + time(other.seconds))
    }
    // The rules leave room for what sleeps or only takes over: its state is not compared.
    // What lies outside is not judged (D4), and the rules give it no state.
    for (const { id } of judged) {
      const other = second.nodeWith(id, failed)
      const state = told.nodes.get(id) ?? 'ok'
      compare('C5e', id, state + time(told.seconds.get(id)), other.state + time(other.seconds))
    }
    return apart
  })
}
