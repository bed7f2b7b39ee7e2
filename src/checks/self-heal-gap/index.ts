import type { Analysis, Outage } from '../../analysis/index.ts'
import { indexOf, partName, type Design, type Id } from '../../model/index.ts'
import { outageParams } from '../outages.ts'
import { listNames } from '../names.ts'
import { fleetOf, sizeOf } from '../reading/fleets.ts'
import { numberIn } from '../reading/props.ts'
import type { Check } from '../types.ts'
import { fixes } from './fixes.ts'
import { words } from './words.ts'

/** One at a time: what keeps the flow up is started only after the loss, a stopped standby or the next member of a group
 *  of one. Accepted by many, so never more than medium by itself. */
export const check: Check = {
  id: 'self-heal-gap',
  pillar: 'reliability',
  source: [
    '002 · High Availability',
    '004 · High Availability for EC2',
    '000 · Design HA / fault-tolerant architecture',
  ],
  // That the recovery leans on the control plane is part of its why.
  folds: ['spof-component', 'az-gap', 'static-stability', 'dr-control-plane'],
  find: (design, analysis) =>
    gathered(lonesOf(design, analysis)).map(({ parts, by, chain, outages }) => {
      const fleets = new Set(parts.flatMap((id) => fleetOf(design, id)?.id ?? []))
      return {
        on: [...fleets, ...parts],
        severity: 'medium',
        chain,
        culprits: [...parts, ...by],
        ...(by.length > 0 && { isOutlived: true as const }),
        params: {
          part: listNames(parts.map((id) => partName(design, id))),
          by: listNames(by.map((id) => partName(design, id))),
          ...outageParams(outages),
        },
      }
    }),
  fixes,
  words,
}

interface Lone {
  readonly parts: readonly Id[]
  /** What is started in its place, where that is drawn. */
  readonly by: readonly Id[]
  readonly chain: readonly Id[]
  readonly outages: readonly Outage[]
}

/** Every part that only something started after its loss replaces, each for itself. */
function lonesOf(design: Design, { flows }: Analysis): readonly Lone[] {
  return flows.flatMap(({ spofs, interruptions, path }) => [
    ...spofs
      .filter(({ state, node }) => state === 'interrupted' && isOneAtATime(design, node))
      .map((spof): Lone => ({ parts: [spof.node], by: [], chain: spof.chain, outages: [spof] })),
    ...interruptions.flatMap(({ failure, by, seconds }): Lone[] => {
      const asleep = by.filter((id) => isAsleep(design, id))
      if (asleep.length === 0 || !indexOf(design).nodes.has(failure)) return []
      const at = path.indexOf(failure)
      const outage: Outage = { state: 'interrupted', ...(seconds ? { seconds } : {}) }
      return [
        {
          parts: [failure],
          by: asleep,
          chain: at < 0 ? [failure] : path.slice(0, at + 1),
          outages: [outage],
        },
      ]
    }),
  ])
}

/** What the same things replace is one story: a server and the disk that comes with it. */
function gathered(lones: readonly Lone[]): readonly Lone[] {
  const stories = new Map<string, Lone>()
  for (const lone of lones) {
    const key = lone.by.length > 0 ? lone.by.join(' ') : lone.parts.join(' ')
    const known = stories.get(key)
    stories.set(key, known ? both(known, lone) : lone)
  }
  return [...stories.values()]
}

const both = (one: Lone, other: Lone): Lone => ({
  ...one,
  parts: [...new Set([...one.parts, ...other.parts])],
  outages: [...one.outages, ...other.outages],
})

function isOneAtATime(design: Design, id: Id): boolean {
  const fleet = fleetOf(design, id)
  return fleet !== undefined && numberIn(fleet, 'max') === 1 && sizeOf(design, fleet) === 1
}

const sleeping: ReadonlySet<unknown> = new Set([
  'stopped',
  'restored',
  'launched-on-failure',
  'launched-on-failover',
])
const isAsleep = (design: Design, id: Id) => sleeping.has(indexOf(design).nodes.get(id)?.props?.['state'])
