import { indexOf, remove, type Design, type Id } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { groupOfKind } from '../reading/whereabouts.ts'
import { sourcesOf, targetsOf } from '../reading/wiring.ts'

const names: { readonly [service: string]: string } = { s3: 'S3', dynamodb: 'DynamoDB' }

/** A gateway endpoint for each kind of store; what used the NAT for it uses the endpoint. A NAT that then leads
 *  nowhere goes. */
export function throughEndpoints(design: Design, on: readonly Id[]): Design {
  const { nodes } = indexOf(design)
  const parts = on.flatMap((id) => nodes.get(id) ?? [])
  const nats = parts.filter((node) => names[node.service] === undefined)
  const stores = parts.filter((node) => names[node.service] !== undefined)
  const users = nats.flatMap((nat) => sourcesOf(design, nat.id))
  const vpc = nats[0] && groupOfKind(design, nats[0].id, 'vpc')
  const made = [...new Set(stores.map((store) => store.service))].reduce((so, service) => {
    const label = `Gateway endpoint (${names[service] ?? service})`
    const point = addPart(so, { service: 'vpc-endpoint-gateway', label, ...(vpc ? { group: vpc.id } : {}) })
    const used = users.reduce(
      (next, user) => connectOnce(next, { from: user.id, to: point.id }),
      point.design,
    )
    return stores
      .filter((store) => store.service === service)
      .reduce((next, store) => connectOnce(next, { from: point.id, to: store.id }), used)
  }, design)
  return withoutWay(
    made,
    nats.map((nat) => nat.id),
    new Set(stores.map((store) => store.id)),
  )
}

/** Without the lines by which the stores were reached, and without a NAT that leads nowhere else. */
function withoutWay(design: Design, nats: readonly Id[], stores: ReadonlySet<Id>): Design {
  const gates = nats
    .flatMap((nat) => targetsOf(design, nat).map((node) => node.id))
    .filter((id) => !stores.has(id))
  const old = [...nats, ...gates].flatMap((id) =>
    neighboursOf(design)
      .outOf(id)
      .filter((edge) => stores.has(edge.to)),
  )
  const cut = remove(
    design,
    [...new Set(old)].map((edge) => edge.id),
  )
  const leads = (id: Id) => neighboursOf(cut).outOf(id).length > 0
  const idle = nats.filter((nat) =>
    targetsOf(cut, nat).every(({ id, service }) => service === 'internet-gateway' && !leads(id)),
  )
  return remove(cut, idle)
}
