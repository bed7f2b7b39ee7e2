import { failureName, findFailure, type Analysis } from '../../analysis/index.ts'
import { indexOf, partName, type Design, type Id } from '../../model/index.ts'
import { listNames } from '../names.ts'
import { membersOf } from '../reading/fleets.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { placesOf } from '../reading/places.ts'
import { zoneOf } from '../reading/zones.ts'
import type { Check } from '../types.ts'
import { fixes } from './fixes.ts'
import { words } from './words.ts'

/** Rule D8b: a standby that goes down with a place its primary stands in, for it stands there too or needs something
 *  that does. */
export const check: Check = {
  id: 'latent-standby',
  pillar: 'reliability',
  source: [
    '002 · Creating a highly Available EC2 Instance',
    'AWS Well-Architected, Reliability pillar, REL 11: fail over to healthy resources',
  ],
  folds: ['az-gap'],
  find: (design, analysis) =>
    pairsOf(design, analysis).map(({ standby, primary, places, shared }) => ({
      on: [standby, primary],
      severity: 'medium',
      chain: [primary, standby],
      culprits: shared ? [standby, primary] : [standby],
      params: {
        standby: partName(design, standby),
        primary: partName(design, primary),
        place: listNames(places.map((failure) => failureName(design, failure))),
        placeKo: listNames(places.map((failure) => failureName(design, failure, 'ko'))),
        shared: shared ? 'yes' : '',
      },
    })),
  fixes,
  words,
}

interface Pair {
  readonly standby: Id
  readonly primary: Id
  readonly places: readonly string[]
  /** Both stand in the place. */
  readonly shared: boolean
}

function pairsOf(design: Design, { latentStandbys }: Analysis): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { standby, primary, failure } of latentStandbys) {
    const key = `${standby} ${primary}`
    const places = [...(pairs.get(key)?.places ?? []), failure]
    pairs.set(key, { standby, primary, places, shared: false })
  }
  for (const [primary, standby] of drawnPairs(design)) {
    const place = sharedZone(design, primary, standby)
    if (place !== undefined)
      pairs.set(`${standby} ${primary}`, { standby, primary, places: [place], shared: true })
  }
  return [...pairs.values()]
}

/** Pairs drawn as such: a takeover, another way to one of the same service, the two of an active-standby pair. */
function drawnPairs(design: Design): readonly (readonly [primary: Id, standby: Id])[] {
  const { nodes } = indexOf(design)
  const takeovers = design.edges
    .filter(({ kind, mode, invalid }) => kind === 'failover' && mode === 'takeover' && !invalid)
    .map(({ from, to }) => [from, to] as const)
  const paths = design.edges
    .filter(({ kind, mode, invalid }) => kind === 'failover' && mode === 'path' && !invalid)
    .flatMap(({ from, to }) => {
      const service = nodes.get(to)?.service
      const usual = neighboursOf(design)
        .outOf(from)
        .filter((edge) => edge.kind !== 'failover' && nodes.get(edge.to)?.service === service)
      const [only, ...others] = usual
      return only && others.length === 0 ? [[only.to, to] as const] : []
    })
  const spans = design.spans
    .filter(({ kind }) => kind === 'active-standby')
    .flatMap((span) => {
      const members = membersOf(design, span)
      const active =
        members.find(({ props }) => props?.['duty'] === 'active' || props?.['duty'] === 'primary') ??
        members[0]
      return members.flatMap(({ id }) => (active && id !== active.id ? [[active.id, id] as const] : []))
    })
  return [...takeovers, ...paths, ...spans]
}

/** The one zone both stand in, by its name. */
function sharedZone(design: Design, one: Id, other: Id): string | undefined {
  const [here, ...more] = placesOf(design, one)
  const there = placesOf(design, other)
  const zone = zoneOf(design, one)
  if (here === undefined || !zone || more.length > 0 || there.length !== 1 || there[0] !== here)
    return undefined
  return findFailure(design, zone.id)
}
