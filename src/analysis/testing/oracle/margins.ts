import type { Design, Id } from '../../../model/index.ts'
import type { CapacityGap, QuorumGap } from '../../types.ts'
import { isUp } from './reach.ts'
import type { Way } from './way.ts'
import { remembering } from './remember.ts'
import { candidates, isAlive, type Failed } from './settle.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

interface Required {
  readonly of: Id
  readonly members: readonly Id[]
  readonly required: number
  /** How many a fleet wants, when that is more than is drawn. */
  readonly wanted: number
}

const required = remembering<readonly Required[]>()

/** Nodes and fleets that say how many of them must be alive. */
export function requirements({ design }: World): readonly Required[] {
  return required([design], '', () => findRequirements(design))
}

function findRequirements(design: Design): readonly Required[] {
  const parts = [
    ...design.nodes.map(({ id, props }) => ({ of: id, members: [id], props })),
    ...design.spans.map(({ id, members, props }) => ({ of: id, members, props })),
  ]
  return parts.flatMap(({ of, members, props }) => {
    const asked = props?.['required']
    const wanted = props?.['desired'] ?? props?.['min']
    const known = typeof wanted === 'number' && design.spans.some(({ id }) => id === of) ? wanted : 0
    return typeof asked === 'number' ? [{ of, members, required: asked, wanted: known }] : []
  })
}

/** How many of them are alive; a fleet drawn as fewer than it wants is dealt round what is drawn. */
export function aliveOf(world: World, { members, wanted }: Required, failed: Failed): number {
  const drawn = members.flatMap((id) => [...(world.units.get(id) ?? [])])
  if (drawn.length === 0) return 0
  const size = Math.max(wanted, drawn.length)
  const dealt = Array.from({ length: size }, (_, i) => drawn[i % drawn.length])
  return dealt.filter((unit) => unit && isAlive(world, unit, failed)).length
}

const zonesIn = (world: World): readonly string[] => [
  ...new Set([...world.units.values()].flat().flatMap(({ az }) => az ?? [])),
]

/** D8: zones a flow goes on without, though too few are left of something on its way. */
export function capacityGaps(world: World, wiring: Wiring, ways: readonly Way[]): readonly CapacityGap[] {
  return requirements(world).flatMap((one) =>
    zonesIn(world).flatMap((failure) => {
      const failed = new Set([failure])
      const { of, members, required } = one
      const alive = aliveOf(world, one, failed)
      const some = alive < aliveOf(world, one, new Set())
      const goesOn = ways.some(
        (way) => members.some((id) => way.over.has(id)) && isUp(world, wiring.hard, way, failed),
      )
      return some && alive < required && goesOn ? [{ of, failure, required, alive }] : []
    }),
  )
}

/** D8a: needs of k of n, and the zones that hold more than may be lost. */
export function quorumGaps(world: World, wiring: Wiring): readonly QuorumGap[] {
  const gaps = new Map<string, QuorumGap>()
  for (const unit of [...world.units.values()].flat())
    for (const need of wiring.steps.get(unit.node.id) ?? []) {
      const all = candidates(world, unit, need).filter((one) => isAlive(world, one, new Set()))
      if (need.min < 2 || need.affine || all.length < need.min) continue
      for (const failure of zonesIn(world)) {
        const lost = all.filter(({ az }) => az === failure).length
        if (lost <= all.length - need.min) continue
        const nodes = [...new Set(all.map(({ node }) => node.id))].toSorted()
        gaps.set([...nodes, need.min, failure].join(' '), { nodes, needed: need.min, failure, lost })
      }
    }
  return [...gaps.values()]
}
