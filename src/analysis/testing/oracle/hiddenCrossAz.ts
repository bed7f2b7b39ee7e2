import { isRouter } from './facts.ts'
import { isAlive, working } from './settle.ts'
import type { Unit } from './units.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

/** D6: `node@az` for every node with a unit in one AZ that stops with another. */
export function hiddenCrossAz(world: World, wiring: Wiring): readonly string[] {
  const units = [...world.units.values()].flat()
  const known = units.flatMap(({ az }) => (az === undefined || az.endsWith('/?') ? [] : [az]))
  const zones = [...new Set(known)]
  const before = working(world, wiring.withEgress, new Set())
  return zones.flatMap((zone) => {
    const failed = new Set([zone])
    const after = working(world, wiring.withEgress, failed)
    return world.design.nodes
      .filter((node) => {
        const own = world.units.get(node.id) ?? []
        const stops = (unit: Unit): boolean =>
          unit.az !== undefined &&
          unit.az !== zone &&
          isAlive(world, unit, failed) &&
          before.has(unit) &&
          !after.has(unit)
        return !isRouter(node) && own.some(stops)
      })
      .map((node) => `${node.id}@${zone}`)
  })
}
