import { addGroup, connect, freshId, indexOf, type Design, type Id } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { regionKey } from '../reading/places.ts'

/** The bucket again in a second Region, kept alike both ways, and asked when the first fails. */
export function withSecondOrigin(design: Design, cf: Id, origin: Id): Design {
  const { design: ready, id: region } = otherRegion(design, origin)
  const bucket = indexOf(ready).nodes.get(origin)
  if (!bucket) return design
  const { id: _, group: __, ...rest } = bucket
  const made = addPart(ready, { ...rest, group: region })
  const copied = connect(made.design, {
    from: origin,
    to: made.id,
    kind: 'replication',
    label: 'replication',
  })
  const back = connect(copied, { from: made.id, to: origin, kind: 'replication', label: 'replication' })
  return connect(back, { from: cf, to: made.id, kind: 'failover', mode: 'path', label: 'origin group' })
}

function otherRegion(design: Design, origin: Id): { readonly design: Design; readonly id: Id } {
  const own = indexOf(design)
    .ancestors(origin)
    .find((group) => group.kind === 'region')
  const there = design.groups.find(
    (group) => group.kind === 'region' && (group.name ?? group.id) !== regionKey(design, origin),
  )
  if (there) return { design, id: there.id }
  const id = freshId(design, 'region')
  const parent = own?.parent
  return {
    design: addGroup(design, {
      id,
      kind: 'region',
      label: 'Second Region',
      ...(parent === undefined ? {} : { parent }),
    }),
    id,
  }
}
