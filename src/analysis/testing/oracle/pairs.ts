import { isUp } from './reach.ts'
import type { Way } from './way.ts'
import type { NeedsOf } from './settle.ts'
import { ownEvent, type Unit } from './units.ts'
import { singlesOf } from './verdict.ts'
import type { World } from './world.ts'

/** Of units alike in one place any two do as well as any other two (A2). */
function twoOfEach(units: readonly Unit[]): ReadonlySet<string> {
  const kept = new Map<string, string[]>()
  for (const unit of units) {
    const place = `${unit.node.id} ${unit.az}`
    const own = kept.get(place) ?? []
    if (own.length < 2) kept.set(place, [...own, ownEvent(unit)])
  }
  return new Set([...kept.values()].flat())
}

/** F4 by trying every two: failures that stop a flow together and neither alone, as `x y`, least first. */
export function pairsOf(world: World, needs: NeedsOf, way: Way): readonly string[] {
  const up = (events: readonly string[]): boolean => isUp(world, needs, way, new Set(events))
  if (!up([])) return []
  const units = [...world.units.values()].flat()
  const alike = twoOfEach(units)
  const singles = singlesOf(world, way).filter(
    ({ kind, event }) => kind !== 'managed' && (kind === 'place' || alike.has(event)) && up([event]),
  )
  const takes = (outer: string, inner: string): boolean => {
    const within = units.filter(({ events }) => events.has(inner))
    return within.length > 0 && within.every(({ events }) => events.has(outer))
  }
  const found = new Set<string>()
  for (const [i, a] of singles.entries())
    for (const b of singles.slice(i + 1)) {
      if (takes(a.event, b.event) || takes(b.event, a.event) || up([a.event, b.event])) continue
      found.add([a.failure, b.failure].toSorted().join(' '))
    }
  return [...found].toSorted()
}
