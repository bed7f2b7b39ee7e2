import { indexOf, type Design, type Id } from '../../model/index.ts'
import { setProps } from '../fixing/setProps.ts'
import { membersOf, placesOfFleet } from '../reading/fleets.ts'
import { numberIn } from '../reading/props.ts'
import type { Check } from '../types.ts'

/** As many in each zone as are required of all others together. Only for a fleet, which knows its members. */
export const fixes: NonNullable<Check['fixes']> = (design, { on: [of], params }) => {
  const required = Number(params['required'])
  const span = of === undefined ? undefined : indexOf(design).spans.get(of)
  const zones = span ? placesOfFleet(design, span).length : 0
  if (!span || zones < 2) return []
  const perZone = Math.ceil(required / (zones - 1))
  const edit = (from: Design) => provisioned(from, span.id, perZone, zones)
  return [{ id: 'over-provision', params: { ...params, count: String(perZone * zones) }, edit }]
}

function provisioned(design: Design, id: Id, perZone: number, zones: number): Design {
  const span = indexOf(design).spans.get(id)
  if (!span) return design
  const total = perZone * zones
  const max = numberIn(span, 'max')
  const raised = setProps(design, id, {
    desired: total,
    ...(numberIn(span, 'min') === undefined ? {} : { min: total }),
    ...(max === undefined ? {} : { max: Math.max(max, total) }),
  })
  const members = membersOf(design, span)
  // Drawn once, the group's size is dealt round its zones; drawn zone by zone, each box stands for some.
  if (members.length === 1) return raised
  const boxes = Math.ceil(members.length / zones)
  return members.reduce((so, node) => setProps(so, node.id, { count: Math.ceil(perZone / boxes) }), raised)
}
