import { indexOf, type Design } from '../../model/index.ts'
import { onePerZone } from '../fixing/onePerZone.ts'
import { setProps } from '../fixing/setProps.ts'
import type { Check } from '../types.ts'
import { natZone, strangersOf } from './strangers.ts'

/** A NAT in each zone that uses this one; or, of a gateway, the regional mode. */
export const fixes: NonNullable<Check['fixes']> = (design, { on: [id], params }) => {
  const nat = id === undefined ? undefined : indexOf(design).nodes.get(id)
  const home = nat && natZone(design, nat)
  if (!nat || !home) return []
  const perZone = {
    id: 'one-per-zone',
    params,
    edit: (from: Design) => onePerZone(from, nat.id, strangersOf(from, nat, home)),
  }
  const regional = {
    id: 'regional',
    params,
    edit: (from: Design) => setProps(from, nat.id, { mode: 'regional' }),
  }
  return nat.service === 'nat-gateway' ? [perZone, regional] : [perZone]
}
