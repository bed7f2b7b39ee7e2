import { has, serviceOf } from '../../catalog/index.ts'
import { indexOf, updateNode, type Design, type Id } from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { hasOwnDisk } from '../reading/ownDisk.ts'
import { zoneKey, zoneOf, zonesOfNode } from '../reading/zones.ts'
import { copyIntoZone } from './copyIntoZone.ts'
import { enableZones } from './enableZones.ts'
import { secondZone } from './secondZone.ts'
import { setProps } from './setProps.ts'

const machines: ReadonlySet<string> = new Set([
  'ec2',
  'ecs-task',
  'fargate-task',
  'ecs-container-instance',
  'spot',
])

/** Whether a second one in another zone makes a part redundant: a machine with no disk of its own that something which
 *  chooses leads to, or a store with a switch for it. */
export function canSpread(design: Design, id: Id): boolean {
  const node = indexOf(design).nodes.get(id)
  if (!node || node.props?.['state'] !== undefined) return false
  if (node.service === 'rds') return node.props?.['multiAz'] !== true
  if (has(node.service, 'load-balancer'))
    return zonesOfNode(design, id).length === 1 && node.azs !== undefined
  return (
    machines.has(node.service) &&
    zoneOf(design, id) !== undefined &&
    isChosen(design, id) &&
    !hasOwnDisk(design, id)
  )
}

/** Makes parts that can spread redundant over a second zone: one more of each kind, a load balancer enabled there, a
 *  database Multi-AZ. */
export function spread(design: Design, ids: readonly Id[]): Design {
  const kinds = new Map<string, Id>()
  for (const id of ids) {
    const node = indexOf(design).nodes.get(id)
    const key = node && machines.has(node.service) ? kindOf(design, id) : id
    if (!kinds.has(key)) kinds.set(key, id)
  }
  return [...kinds.values()].reduce(spreadOne, design)
}

function spreadOne(design: Design, id: Id): Design {
  const node = indexOf(design).nodes.get(id)
  if (node?.service === 'rds') return setProps(design, id, { multiAz: true })
  const zone = node && (zoneOf(design, id) ?? namedZone(design, id))
  if (!node || !zone) return design
  const other = secondZone(design, zone.id)
  const target = indexOf(other.design).groups.get(other.id)
  const letters = target ? [zoneKey(target)] : []
  if (has(node.service, 'load-balancer')) return enableZones(other.design, id, letters)
  const copied = node.azs
    ? updateNode(other.design, id, { azs: [...new Set([...zonesOfNode(design, id), ...letters])] })
    : copyIntoZone(other.design, id, other.id).design
  return neighboursOf(design)
    .into(id)
    .filter(({ from }) => has(indexOf(design).nodes.get(from)?.service ?? '', 'load-balancer'))
    .reduce((so, { from }) => enableZones(so, from, letters), copied)
}

/** The AZ group of a letter a node names, in the VPC (or Region) around it. */
function namedZone(design: Design, id: Id) {
  const index = indexOf(design)
  const [letter] = zonesOfNode(design, id)
  const around = index.ancestors(id).find(({ kind }) => kind === 'vpc' || kind === 'region')
  return index.childGroups(around?.id).find((group) => group.kind === 'az' && zoneKey(group) === letter)
}

/** Whether everything that calls it can choose another: load balancers, names, buffers, what comes from outside. */
function isChosen(design: Design, id: Id): boolean {
  const calls = neighboursOf(design)
    .into(id)
    .filter(({ kind }) => kind !== 'management' && kind !== 'replication' && kind !== 'failover')
  return (
    calls.length > 0 &&
    calls.every(({ from, anyOf }) => {
      const service = indexOf(design).nodes.get(from)?.service ?? ''
      return (
        anyOf !== undefined ||
        choosers.has(service) ||
        has(service, 'load-balancer') ||
        has(service, 'durable-buffer')
      )
    })
  )
}

const choosers: ReadonlySet<string> = new Set([
  'route53',
  'global-accelerator',
  'vpc-lattice',
  'lambda',
  'eventbridge',
  'eventbridge-scheduler',
])

/** What makes two machines the same: service, callers and label without its number. */
function kindOf(design: Design, id: Id): string {
  const callers = neighboursOf(design)
    .into(id)
    .map(({ from }) => from)
  const { label = '', service = '' } = indexOf(design).nodes.get(id) ?? {}
  const stem = label
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[\d\s#-]+$/, '')
    .replace(/[\s-][a-z]$/, '')
  return [serviceOf(service).id, stem, ...callers].join(' ')
}
