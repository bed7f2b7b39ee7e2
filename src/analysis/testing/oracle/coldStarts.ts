import type { Id } from '../../../model/index.ts'
import { choosesAny, isExternal, isRouter } from './facts.ts'
import { candidates, isAlive, isMet, working, type NeedsOf } from './settle.ts'
import type { Unit } from './units.ts'
import type { World } from './world.ts'

/** The least fixpoint inside a loop, everything outside it running: the units of it that come up. */
function startsCold(world: World, needs: NeedsOf, loop: readonly Id[]): ReadonlySet<Unit> {
  const units = loop.flatMap((id) => [...(world.units.get(id) ?? [])])
  const up = new Set([...working(world, needs, new Set())].filter((unit) => !loop.includes(unit.node.id)))
  for (;;) {
    const more = units.filter((unit) => {
      if (up.has(unit) || !isAlive(world, unit, new Set())) return false
      const own = needs.get(unit.node.id) ?? []
      if (isExternal(unit.node) || own.length === 0) return true
      const met = own.map((need) => isMet(world, unit, need, (target) => up.has(target)))
      return choosesAny(unit.node) ? met.includes(true) : !met.includes(false)
    })
    if (more.length === 0) return up
    for (const unit of more) up.add(unit)
  }
}

/** The strongly connected parts of two or more among some nodes. */
function loopsAmong(world: World, needs: NeedsOf, ids: readonly Id[]): readonly (readonly Id[])[] {
  const ahead = (id: Id): ReadonlySet<Id> => {
    const found = new Set<Id>()
    // What no unit of it can see, it does not stand on (C2a).
    const add = (from: Id): void => {
      for (const unit of world.units.get(from) ?? [])
        for (const need of needs.get(from) ?? [])
          for (const { node } of candidates(world, unit, need)) if (ids.includes(node.id)) found.add(node.id)
    }
    add(id)
    for (const one of found) add(one)
    return found
  }
  const loops = ids.map((id) =>
    ids.filter((other) => other === id || (ahead(id).has(other) && ahead(other).has(id))),
  )
  const each = new Map(loops.map((loop) => [loop.join(' '), loop]))
  return [...each.values()].filter((loop) => loop.length > 1)
}

/** C4: the loops of needs that run and could not start. */
export function coldStarts(world: World, needs: NeedsOf): readonly (readonly Id[])[] {
  const runs = working(world, needs, new Set())
  const running = world.design.nodes.filter(({ id }) =>
    (world.units.get(id) ?? []).some((unit) => runs.has(unit)),
  )
  const isService = (id: Id): boolean => running.some((node) => node.id === id && !isRouter(node))
  return loopsAmong(
    world,
    needs,
    running.map(({ id }) => id),
  ).flatMap((loop) => {
    const starts = startsCold(world, needs, loop)
    const stuck = loop.filter((id) => !(world.units.get(id) ?? []).some((unit) => starts.has(unit)))
    return loopsAmong(world, needs, stuck).filter((members) => members.some(isService))
  })
}
