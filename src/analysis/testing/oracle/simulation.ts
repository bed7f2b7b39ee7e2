import type { Id } from '../../../model/index.ts'
import type { FlowState, PartState, Seconds } from '../../types.ts'
import { is, isEmitter, isExternal, isRouter } from './facts.ts'
import type { OracleFlow } from './flows.ts'
import { aliveOf, requirements } from './margins.ts'
import { lossOf, type Holds } from './outages.ts'
import type { Need } from './needs.ts'
import { reachedUnits } from './reached.ts'
import { replaced } from './replacement.ts'
import { candidates, isAlive, isMet, working, type Failed } from './settle.ts'
import type { Unit } from './units.ts'
import { upIn } from './verdict.ts'
import { unitsOnWays } from './ways.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

export interface Told<State> {
  readonly state: State
  readonly seconds?: Seconds
}

const untouched: Failed = new Set()

/** Whether a unit has lost what it works without: a soft need, its way out, or a margin it requires. */
function isDegraded(world: World, wiring: Wiring, unit: Unit, failed: Failed): boolean {
  const lost = (layer: 'soft' | 'egress'): boolean =>
    (wiring[layer].get(unit.node.id) ?? []).some((need) => {
      const met = (events: Failed): boolean => {
        const works = working(world, layer === 'soft' ? wiring.hard : wiring.withEgress, events)
        return isMet(world, unit, need, (target) => works.has(target), events)
      }
      return met(untouched) && !met(failed)
    })
  const short = requirements(world).some(
    (one) =>
      one.members.includes(unit.node.id) &&
      aliveOf(world, one, failed) < one.required &&
      aliveOf(world, one, failed) < aliveOf(world, one, untouched),
  )
  return short || lost('soft') || lost('egress')
}

type Needs = readonly Need[]

/** Whether one of these needs of a unit has fewer good alternatives than with nothing failed. */
function hasFewer(
  world: World,
  unit: Unit,
  needs: Needs,
  failed: Failed,
  good: (events: Failed) => ReadonlySet<Unit>,
): boolean {
  const count = (need: Need, events: Failed): number => {
    const left = good(events)
    return candidates(world, unit, need, events).filter((one) => left.has(one)).length
  }
  return needs.some((need) => count(need, failed) < count(need, untouched))
}

/** The needs of a node that a flow is about: its own way on, and what it cannot work without. */
function needsOn(wiring: Wiring, { kind, way }: OracleFlow, id: Id): Needs {
  const hard = wiring.hard.get(id) ?? []
  if (kind === 'egress') return [...hard, ...(wiring.egress.get(id) ?? [])]
  if (id === way.spared) return way.steps.get(id) ?? []
  const written = wiring.written.get(id) ?? []
  return [...hard, ...written.filter(({ members }) => members.some((one) => way.goals.has(one)))]
}

/** All that those units of a way that have work of their own stand on (C5d). */
function whatTheyNeed(
  world: World,
  wiring: Wiring,
  ways: ReadonlySet<Unit>,
  failed: Failed,
): ReadonlySet<Unit> {
  const works = working(world, wiring.hard, failed)
  const found = new Set<Unit>()
  const follow = (unit: Unit): void => {
    for (const need of wiring.hard.get(unit.node.id) ?? [])
      for (const target of candidates(world, unit, need, failed)) if (works.has(target)) found.add(target)
  }
  for (const unit of ways) if (!isRouter(unit.node) && !isExternal(unit.node)) follow(unit)
  for (const unit of found) follow(unit)
  return found
}

/** C5, C5d: what a flow does while these things have failed. */
export function flowState(world: World, wiring: Wiring, flow: OracleFlow, failed: Failed): Told<FlowState> {
  const { way } = flow
  const holds = upIn(wiring.hard, way)
  const { state, ...time } = holds(world, untouched)
    ? lossOf(world, holds, failed)
    : { state: 'down' as const }
  if (state === 'failover' || state === 'healing') return { state: 'interrupted', ...time }
  if (state === 'down') {
    const waits = way.entry.some((id) => {
      const node = world.nodes.get(id)
      const stands = (world.units.get(id) ?? []).some((unit) => isAlive(world, unit, failed))
      return flow.kind === 'process' && node && is(node, 'durable-buffer') && stands
    })
    return { state: waits ? 'delayed' : 'down' }
  }
  const now = unitsOnWays(world, wiring.hard, way, failed)
  // What sends without a drawn buffer has done its part.
  const atWork = new Set([...now].filter(({ node }) => node.id !== way.spared || isEmitter(node)))
  const needed = whatTheyNeed(world, wiring, atWork, failed)
  if ([...atWork, ...needed].some((unit) => isDegraded(world, wiring, unit, failed)))
    return { state: 'degraded' }
  const entry = (events: Failed): number =>
    [...unitsOnWays(world, wiring.hard, way, events)].filter(({ node }) => way.entry.includes(node.id)).length
  const works = (events: Failed): ReadonlySet<Unit> => working(world, wiring.hard, events)
  const leads = (events: Failed): ReadonlySet<Unit> => unitsOnWays(world, wiring.hard, way, events)
  const fewer = [...now].some((unit) => {
    const passes = isRouter(unit.node) || isExternal(unit.node) || unit.node.id === way.spared
    if (passes && way.goals.has(unit.node.id)) return false
    return hasFewer(world, unit, needsOn(wiring, flow, unit.node.id), failed, passes ? leads : works)
  })
  const fewerNeeded = [...needed].some((unit) =>
    hasFewer(world, unit, wiring.hard.get(unit.node.id) ?? [], failed, works),
  )
  return { state: fewer || fewerNeeded || entry(failed) < entry(untouched) ? 'reduced' : 'ok' }
}

/** C5e: what a node is while these things have failed. */
export function nodeState(world: World, wiring: Wiring, id: Id, failed: Failed): Told<PartState> {
  const own = world.units.get(id) ?? []
  const isLost = (unit: Unit): boolean => [...unit.events].some((event) => failed.has(event))
  if (own.length > 0 && own.every(isLost)) return { state: 'failed' }
  const works: Holds = (at, events) => {
    const ok = working(at, wiring.hard, events)
    return (at.units.get(id) ?? []).some((unit) => ok.has(unit))
  }
  const { state, ...time } = lossOf(world, works, failed)
  if (state === 'down') return { state: 'down' }
  const reached = (at: World, events: Failed): boolean =>
    [...reachedUnits(at, wiring, events)].some(({ node }) => node.id === id)
  if (reached(world, untouched) && !reached(replaced(world, failed), failed)) return { state: 'cut-off' }
  if (state !== 'up') return { state: 'interrupted', ...time }
  const ok = working(world, wiring.hard, failed)
  const consumers = (wiring.consumers.get(id) ?? []).flatMap(({ members }) => [...members])
  const node = world.nodes.get(id)
  const stopped = consumers.every((one) => !(world.units.get(one) ?? []).some((unit) => ok.has(unit)))
  if (node && is(node, 'durable-buffer') && consumers.length > 0 && stopped) return { state: 'delayed' }
  const alive = own.filter((unit) => ok.has(unit))
  if (alive.some((unit) => isDegraded(world, wiring, unit, failed))) return { state: 'degraded' }
  const fewer = alive.some((unit) =>
    hasFewer(world, unit, wiring.hard.get(id) ?? [], failed, (events) => working(world, wiring.hard, events)),
  )
  return { state: own.some(isLost) || fewer ? 'reduced' : 'ok' }
}
