import { has, serviceOf } from '../../../catalog/index.ts'
import { indexOf } from '../../../model/index.ts'
import { copyIntoZone } from '../../fixing/copyIntoZone.ts'
import { secondLine } from '../../fixing/secondLine.ts'
import { secondZone } from '../../fixing/secondZone.ts'
import { neighboursOf } from '../../reading/neighbours.ts'
import { hasOwnDisk } from '../../reading/ownDisk.ts'
import { zoneOf } from '../../reading/zones.ts'
import type { DrawsPlace } from './types.ts'

/** What stands outside any zone and keeps nothing that callers would miss: a second one, of which they use either. */
export const beside: DrawsPlace = (design, { part, kind }) => {
  const node = indexOf(design).nodes.get(part)
  if (!node || kind !== 'second' || zoneOf(design, part)) return undefined
  const { event, category, scope } = serviceOf(node.service)
  const keepsData = has(node.service, 'stateful') && category !== 'migration'
  if (event !== 'component' || scope !== 'on-premises' || keepsData) return undefined
  return (from) => secondLine(from, part)
}

/** What a flow begins in, with nothing drawn that calls it: one more like it in another zone. */
export const anotherStart: DrawsPlace = (design, { part, at }) => {
  const node = indexOf(design).nodes.get(part)
  const zone = zoneOf(design, part)
  if (!node || part !== at || !zone || serviceOf(node.service).event !== 'component') return undefined
  const isCalled = neighboursOf(design)
    .into(part)
    .some(({ kind }) => kind !== 'management')
  if (isCalled || has(node.service, 'stateful') || hasOwnDisk(design, part)) return undefined
  return (from) => {
    const other = secondZone(from, zone.id)
    return copyIntoZone(other.design, part, other.id).design
  }
}
