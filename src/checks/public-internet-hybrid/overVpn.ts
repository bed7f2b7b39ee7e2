import {
  addNode,
  connect,
  freshId,
  remove,
  setProp,
  indexOf,
  type Design,
  type Id,
} from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { withTunnels } from '../fixing/secondWay.ts'
import { neighboursOf } from '../reading/neighbours.ts'

/** The servers behind the open way reached through a virtual private gateway, over a VPN on each of two devices. */
export function overVpn(design: Design, way: readonly Id[], site: Id, region: Id): Design {
  const [from = '', first = ''] = way
  const last = way.at(-2) ?? ''
  const ends = neighboursOf(design)
    .outOf(last)
    .map((edge) => ({ to: edge.to, ...(edge.anyOf === undefined ? {} : { anyOf: edge.anyOf }) }))
  const open = neighboursOf(design)
    .outOf(from)
    .filter((edge) => edge.to === first)
  const gateway = addPart(
    remove(
      design,
      open.map((edge) => edge.id),
    ),
    {
      service: 'vgw',
      label: 'Virtual private gateway',
      group: region,
    },
  )
  const led = ends.reduce((so, end) => connectOnce(so, { from: gateway.id, ...end }), gateway.design)
  const cut = remove(
    led,
    neighboursOf(led)
      .outOf(last)
      .map((edge) => edge.id),
  )
  const anyOf = freshId(cut, `${from}-ways`)
  const joined = ['1', '2'].reduce((so, number) => {
    const id = freshId(so, 'customer-gateway')
    const device = addNode(so, {
      id,
      service: 'customer-gateway',
      label: `Customer gateway ${number}`,
      group: site,
    })
    return withTunnels(connect(device, { from, to: id, anyOf }), id, gateway.id, 'sync')
  }, cut)
  return ends.reduce((so, { to }) => withoutAddress(so, to), withoutWay(joined, way.slice(1, -1)))
}

/** A server that is no longer reached from outside needs no public address. */
function withoutAddress(design: Design, id: Id): Design {
  return indexOf(design).nodes.get(id)?.props?.['public'] === true
    ? setProp(design, id, 'public', undefined)
    : design
}

/** Parts of the old way that are used by nothing else go with it. */
function withoutWay(design: Design, way: readonly Id[]): Design {
  const { into, outOf } = neighboursOf(design)
  const isUsed = (id: Id) =>
    into(id).some((edge) => !way.includes(edge.from)) || outOf(id).some((edge) => !way.includes(edge.to))
  return way.some(isUsed) ? design : remove(design, way)
}
