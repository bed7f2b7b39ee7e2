import { indexOf, type Design, type Group, type GroupKind, type Id, type Node } from '../../model/index.ts'

/** The nearest group of a kind around a part; undefined where there is none. */
export function groupOfKind(design: Design, id: Id, kind: GroupKind): Group | undefined {
  return indexOf(design)
    .ancestors(id)
    .find((group) => group.kind === kind)
}

/** The subnet kind a node is drawn in, if it is drawn in one. */
export function subnetKind(design: Design, id: Id): GroupKind | undefined {
  return indexOf(design)
    .ancestors(id)
    .find((group) => group.kind === 'subnet-public' || group.kind === 'subnet-private')?.kind
}

/** Whether a part stands in a data centre or office. */
export function isOnPremises(design: Design, node: Node): boolean {
  return groupOfKind(design, node.id, 'site') !== undefined
}

/** People and programs that come from the Internet: outside AWS, outside any data centre, not staff. */
export function isPublicClient(design: Design, node: Node): boolean {
  const fromOutside = ['users', 'client', 'mobile-app', 'iot-device', 'attacker', 'internet']
  return fromOutside.includes(node.service) && !isOnPremises(design, node)
}
