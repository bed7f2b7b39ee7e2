import type { Id, Node } from '../../../model/index.ts'
import { isExternal, isMarkedEntry } from './facts.ts'
import { isUp, type Way } from './reach.ts'
import type { NeedsOf } from './settle.ts'
import type { World } from './world.ts'

export interface Verdict {
  readonly works: boolean
  readonly spofs: readonly Id[]
  /** Events: `az:…`, `region:…`, and for links `location:…`, `site:…` or the node. */
  readonly azGaps: readonly string[]
  readonly regionGaps: readonly string[]
  readonly linkGaps: readonly string[]
  readonly managed: readonly Id[]
}

/** D4: what is not judged. */
function isSpared(way: Way, node: Node): boolean {
  const entry = way.entry.includes(node.id) && (isExternal(node) || isMarkedEntry(node))
  return entry || (way.goals.has(node.id) && isExternal(node)) || node.id === way.spared
}

function placesSpared(world: World, way: Way): ReadonlySet<string> {
  const places = new Set<string>()
  for (const node of world.design.nodes) {
    if (!isSpared(way, node) || node.id === way.spared) continue
    for (const place of world.places(node)) places.add(place)
  }
  return places
}

/** D2, D3, D5 by trying every single failure. */
export function verdictOf(world: World, needs: NeedsOf, way: Way): Verdict {
  const breaks = (event: string): boolean => !isUp(world, needs, way, new Set([event]))
  const units = [...world.units.values()].flat()
  const spared = placesSpared(world, way)
  const judged = units.filter(({ node }) => !isSpared(way, node))
  const places = [...new Set(units.flatMap(({ events }) => [...events]))].filter((one) => one.includes(':'))
  const works = isUp(world, needs, way, new Set())
  if (!works) return { works, spofs: [], azGaps: [], regionGaps: [], linkGaps: [], managed: [] }
  const nodesWith = (event: string): Id[] => [
    ...new Set(
      judged
        .filter((unit) => unit.event === event && breaks(event === 'component' ? unit.id : unit.node.id))
        .map(({ node }) => node.id),
    ),
  ]
  const gaps = (prefix: string): string[] =>
    places.filter((one) => one.startsWith(prefix) && !spared.has(one) && breaks(one))
  return {
    works,
    spofs: nodesWith('component'),
    azGaps: gaps('az:'),
    regionGaps: gaps('region:'),
    linkGaps: [...nodesWith('link'), ...gaps('location:'), ...gaps('site:')],
    managed: nodesWith('managed'),
  }
}
