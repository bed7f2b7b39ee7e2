import { indexOf, type Design, type Id } from '../../model/index.ts'
import { enableZones } from '../fixing/enableZones.ts'
import { onePerZone } from '../fixing/onePerZone.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { zonesOfNode } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** A mount target in each zone that lacks one, used by those who stand there. */
export const fixes: NonNullable<Check['fixes']> = (design, { on: [mount, ...clients], params }) => {
  const node = mount === undefined ? undefined : indexOf(design).nodes.get(mount)
  if (!node) return []
  const edit = (from: Design) =>
    node.service === 'efs' ? enabled(from, node.id, clients) : withTargets(from, node.id, clients)
  return [{ id: 'add', params, edit }]
}

const enabled = (design: Design, id: Id, clients: readonly Id[]) =>
  enableZones(
    design,
    id,
    clients.flatMap((client) => zonesOfNode(design, client)),
  )

const withTargets = (design: Design, mount: Id, clients: readonly Id[]) =>
  onePerZone(
    design,
    mount,
    neighboursOf(design)
      .into(mount)
      .filter(({ from }) => clients.includes(from)),
  )
