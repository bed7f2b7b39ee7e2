import type { Id } from '../../../model/index.ts'
import { entriesOf } from './entries.ts'
import { isExternal, isRouter } from './facts.ts'
import type { Need } from './needs.ts'
import { candidates, isAlive, working, type Failed } from './settle.ts'
import type { Unit } from './units.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

/** Whether a unit passes on what reaches it: routers and outsiders by being there, the others by working. */
const passes = (world: World, wiring: Wiring, unit: Unit, failed: Failed): boolean =>
  isRouter(unit.node) || isExternal(unit.node)
    ? isAlive(world, unit, failed)
    : working(world, wiring.hard, failed).has(unit)

/** The units that some entry leads to. */
export function reachedUnits(world: World, wiring: Wiring, failed: Failed): ReadonlySet<Unit> {
  // C5e: what waits in a buffer is work for those behind it, whoever sent it.
  const senders = [...wiring.consumers].filter(([, needs]) => needs.length > 0).map(([id]) => id)
  const starts = [...entriesOf(world, wiring).map(({ id }) => id), ...senders]
  const entries = starts.flatMap((id) => [...(world.units.get(id) ?? [])])
  const found = new Set(entries.filter((unit) => passes(world, wiring, unit, failed)))
  const { hard, written, steps, consumers, egress, soft } = wiring
  // E1: a hub that leads on is no way back to who else hangs on it.
  const onward = new Map(
    [...steps].map(([id, all]): [Id, readonly Need[]] => {
      const own = [...(hard.get(id) ?? []), ...(written.get(id) ?? [])]
      return [id, own.length > 0 ? own : all]
    }),
  )
  const layers = [onward, consumers, egress, soft]
  for (const unit of found)
    for (const layer of layers)
      for (const need of layer.get(unit.node.id) ?? [])
        for (const target of candidates(world, unit, need, failed))
          if (passes(world, wiring, target, failed)) found.add(target)
  return found
}
