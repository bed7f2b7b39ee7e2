import { entriesOf } from './entries.ts'
import { isExternal, isRouter } from './facts.ts'
import { nameOfFailed, remembering } from './remember.ts'
import { candidates, isAlive, working, type Failed } from './settle.ts'
import type { Unit } from './units.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

/** Whether a unit passes on what reaches it: routers and outsiders by being there, the others by working. */
const passes = (world: World, wiring: Wiring, unit: Unit, failed: Failed): boolean =>
  isRouter(unit.node) || isExternal(unit.node)
    ? isAlive(world, unit, failed)
    : working(world, wiring.hard, failed).has(unit)

const reached = remembering<ReadonlySet<Unit>>()

/** The units that some entry leads to. */
export function reachedUnits(world: World, wiring: Wiring, failed: Failed): ReadonlySet<Unit> {
  return reached([world, wiring], nameOfFailed(failed), () => findReached(world, wiring, failed))
}

function findReached(world: World, wiring: Wiring, failed: Failed): ReadonlySet<Unit> {
  // C5e: what waits in a buffer is work for those behind it, whoever sent it.
  const senders = [...wiring.consumers].filter(([, needs]) => needs.length > 0).map(([id]) => id)
  const starts = [...entriesOf(world, wiring).map(({ id }) => id), ...senders]
  const entries = starts.flatMap((id) => [...(world.units.get(id) ?? [])])
  const found = new Set(entries.filter((unit) => passes(world, wiring, unit, failed)))
  const { steps, consumers, egress, soft } = wiring
  const layers = [steps, consumers, egress, soft]
  for (const unit of found)
    for (const layer of layers)
      for (const need of layer.get(unit.node.id) ?? [])
        for (const target of candidates(world, unit, need, failed))
          if (passes(world, wiring, target, failed)) found.add(target)
  return found
}
