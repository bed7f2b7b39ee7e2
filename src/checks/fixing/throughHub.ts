import { remove, type Design } from '../../model/index.ts'
import type { Peering } from '../reading/peerings.ts'
import { groupOfKind } from '../reading/whereabouts.ts'
import { addPart } from './addPart.ts'
import { connectOnce } from './connectOnce.ts'

/** A Transit Gateway in place of peerings: each end attaches to it once. */
export function throughHub(design: Design, peerings: readonly Peering[]): Design {
  const [first] = peerings
  if (!first) return design
  const region = groupOfKind(design, first.ends[0], 'region')
  const made = addPart(design, {
    service: 'transit-gateway',
    label: 'Transit Gateway',
    ...(region ? { group: region.id } : {}),
  })
  const cleared = remove(made.design, [...new Set(peerings.map((peering) => peering.drawn))])
  // One line to each end: needed as soon as one of the peerings was.
  const needed = new Set(peerings.filter((peering) => !peering.optional).map((peering) => peering.ends[1]))
  // What is called is led to by the hub alone: drawn both ways, it would seem to need itself.
  const called = new Set(peerings.map((peering) => peering.ends[1]))
  return peerings.reduce((so, { ends: [from, to] }) => {
    const led = called.has(from) ? so : connectOnce(so, { from, to: made.id, label: 'VPC attachment' })
    return connectOnce(led, {
      from: made.id,
      to,
      label: 'VPC attachment',
      ...(needed.has(to) ? {} : { optional: true }),
    })
  }, cleared)
}
