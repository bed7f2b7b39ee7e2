import type { Failure, Seconds } from '../../types.ts'
import type { Id, Node } from '../../../model/index.ts'
import { isExternal, isMarkedEntry } from './facts.ts'
import { bringsBack, lossOf, type Holds, type Loss } from './outages.ts'
import { isUp } from './reach.ts'
import type { Way } from './way.ts'
import type { NeedsOf } from './settle.ts'
import { ownEvent, type Unit } from './units.ts'
import type { World } from './world.ts'

/** A loss that stops the flow: for good, or until what is lost is replaced. */
export interface Stop {
  readonly what: string
  readonly state: 'down' | 'interrupted'
  readonly seconds?: Seconds
}

export interface Survived {
  readonly failure: Failure
  readonly seconds?: Seconds
  /** Whether these are what takes over. */
  readonly isBy: (by: readonly Id[]) => boolean
}

export interface Verdict {
  readonly works: boolean
  readonly spofs: readonly Stop[]
  /** Events: `az:…`, `region:…`, and for links `location:…`, `site:…` or the node. */
  readonly azGaps: readonly Stop[]
  readonly regionGaps: readonly Stop[]
  readonly linkGaps: readonly Stop[]
  readonly managed: readonly Id[]
  readonly interruptions: readonly Survived[]
}

/** D4: what is not judged. */
export function isSpared(way: Way, node: Node): boolean {
  const entry = way.entry.includes(node.id) && (isExternal(node) || isMarkedEntry(node))
  return entry || (way.goals.has(node.id) && isExternal(node)) || node.id === way.spared
}

export function placesSpared(world: World, way: Way): ReadonlySet<string> {
  const places = new Set<string>()
  for (const node of world.design.nodes) {
    if (!isSpared(way, node) || node.id === way.spared) continue
    for (const place of world.places(node)) places.add(place)
  }
  return places
}

/** A single failure: what is reported, and the event that happens. */
interface Single {
  readonly failure: Failure
  readonly event: string
  readonly kind: 'component' | 'managed' | 'link' | 'place'
}

/** Every single failure a flow is judged by (A3, D4). */
export function singlesOf(world: World, way: Way): readonly Single[] {
  const units = [...world.units.values()].flat()
  const spared = placesSpared(world, way)
  const events = new Set(units.flatMap((unit) => [...unit.events]))
  const places = [...events].filter((one) => one.includes(':') && !spared.has(one))
  const ofUnit = ({ id, node, event }: Unit): Single[] =>
    event === 'none' || isSpared(way, node)
      ? []
      : [{ failure: node.id, event: ownEvent({ id, node, event }), kind: event }]
  return [
    ...units.flatMap(ofUnit),
    ...places.map((event): Single => ({ failure: event, event, kind: 'place' })),
  ]
}

const stop = (what: string, { state, seconds }: Loss): Stop => ({
  what,
  state: state === 'healing' ? 'interrupted' : 'down',
  ...(seconds && state === 'healing' ? { seconds } : {}),
})

const none = { spofs: [], azGaps: [], regionGaps: [], linkGaps: [], managed: [], interruptions: [] }

/** Whether a flow is up, as a question to a world and what happened in it. */
export const upIn =
  (needs: NeedsOf, way: Way): Holds =>
  (world, failed) =>
    isUp(world, needs, way, failed)

/** C5, D2 to D5 by trying every single failure. */
export function verdictOf(world: World, needs: NeedsOf, way: Way): Verdict {
  const holds = upIn(needs, way)
  if (!holds(world, new Set())) return { works: false, ...none }
  const singles = singlesOf(world, way).map((one) => ({
    ...one,
    loss: lossOf(world, holds, new Set([one.event])),
  }))
  const stops = singles.filter(({ loss }) => loss.state === 'down' || loss.state === 'healing')
  const each = (list: typeof stops): Stop[] => {
    const first = new Map<string, Stop>()
    for (const { failure, loss } of list) if (!first.has(failure)) first.set(failure, stop(failure, loss))
    return [...first.values()]
  }
  const at = (...prefixes: string[]): typeof stops =>
    stops.filter(({ kind, event }) => kind === 'place' && prefixes.some((one) => event.startsWith(one)))
  const kept = new Map<Failure, Survived>()
  for (const { failure, event, loss } of singles)
    if (loss.state === 'failover' && !kept.has(failure))
      kept.set(failure, {
        failure,
        ...(loss.seconds ? { seconds: loss.seconds } : {}),
        isBy: (by) => bringsBack(world, holds, new Set([event]), by),
      })
  return {
    works: true,
    spofs: each(stops.filter(({ kind }) => kind === 'component')),
    azGaps: each(at('az:')),
    regionGaps: each(at('region:')),
    linkGaps: each([...stops.filter(({ kind }) => kind === 'link'), ...at('location:', 'site:')]),
    managed: [...new Set(stops.filter(({ kind }) => kind === 'managed').map(({ failure }) => failure))],
    interruptions: [...kept.values()],
  }
}
