import { has } from '../../catalog/index.ts'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import { copyIntoZone } from '../fixing/copyIntoZone.ts'
import { enableZones } from '../fixing/enableZones.ts'
import { secondZone } from '../fixing/secondZone.ts'
import { setProps } from '../fixing/setProps.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { numberIn } from '../reading/props.ts'
import { zoneKey, zoneOf } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** Two instead of one: the second in another zone, where the member is drawn inside one. */
export const fixes: NonNullable<Check['fixes']> = (_, { on: [span, member], params }) =>
  span === undefined || member === undefined
    ? []
    : [{ id: 'two', params, edit: (design) => withTwo(design, span, member) }]

function withTwo(design: Design, id: Id, member: Id): Design {
  const span = indexOf(design).spans.get(id)
  const max = numberIn(span, 'max')
  const raised = setProps(design, id, {
    min: Math.max(2, numberIn(span, 'min') ?? 2),
    desired: Math.max(2, numberIn(span, 'desired') ?? 2),
    ...(max === undefined ? {} : { max: Math.max(2, max) }),
  })
  const zone = zoneOf(design, member)
  const isDrawnOnce = (indexOf(design).nodes.get(member)?.azs?.length ?? 0) > 1
  return zone && !isDrawnOnce ? inSecondZone(raised, member, zone.id) : raised
}

function inSecondZone(design: Design, member: Id, zone: Id): Design {
  const other = secondZone(design, zone)
  const target = indexOf(other.design).groups.get(other.id)
  const copied = copyIntoZone(other.design, member, other.id).design
  const callers = neighboursOf(design).into(member)
  return callers
    .filter(({ from }) => has(indexOf(design).nodes.get(from)?.service ?? '', 'load-balancer'))
    .reduce((so, { from }) => enableZones(so, from, target ? [zoneKey(target)] : []), copied)
}
