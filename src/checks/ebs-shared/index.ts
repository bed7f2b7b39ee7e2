import type { Analysis } from '../../analysis/index.ts'
import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import { attachmentsOf } from '../reading/attachments.ts'
import { callersOf, usedBy } from '../reading/callers.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { textIn } from '../reading/props.ts'
import { isBalancer, isDatabase, isSharedFiles } from '../reading/serviceSets.ts'
import { spansOf } from '../reading/spansOf.ts'
import type { Check, Found } from '../types.ts'
import { fixes } from './fixes.ts'
import { words } from './words.ts'

/** Data that several servers need, kept on volumes that each server has for itself. */
export const check: Check = {
  id: 'ebs-shared',
  pillar: 'reliability',
  source: [
    '004 · With Database/Cache',
    '001 · Determine high-performing, scalable storage solutions',
    'Amazon EBS User Guide, “Attach an EBS volume to multiple EC2 instances using Multi-Attach”',
  ],
  folds: ['spof-component'],
  find: (design, analysis) => [
    ...attachedTwice(design),
    ...fleetsWithVolumes(design)
      .filter((volumes) => volumes.every(({ contents }) => contents !== 'own'))
      .filter(
        (volumes) =>
          volumes.some(({ contents }) => contents === 'shared') || holdItAll(design, analysis, volumes),
      )
      .map((fleet) => ({
        ...found(
          design,
          fleet.map(({ volume }) => volume.id),
          'each',
        ),
        culprits: culpritsOf(analysis, fleet),
      })),
  ],
  asks: (design, analysis) =>
    fleetsWithVolumes(design)
      .filter((volumes) => volumes.every(({ contents }) => contents === ''))
      .filter((volumes) => !holdItAll(design, analysis, volumes))
      .flatMap((volumes) => volumes.map(({ volume }) => ({ on: volume.id, property: 'contents' }))),
  fixes,
  words,
}

interface FleetVolume {
  readonly volume: Node
  readonly server: Node
  readonly contents: string
}

function found(design: Design, volumes: readonly Id[], how: 'each' | 'one'): Found {
  return { on: volumes, severity: 'high', chain: [], params: { volumes: partNames(design, volumes), how } }
}

/** What is lost with any of them, where a flow needs all of them: one more of each would not help it. */
function culpritsOf({ flows }: Analysis, fleet: readonly FleetVolume[]): readonly Id[] {
  const parts = fleet.flatMap(({ volume, server }) => [volume.id, server.id])
  const needAll = (id: Id) =>
    flows
      .filter(({ spofs }) => spofs.some(({ node }) => node === id))
      .every(({ spofs }) => parts.every((part) => spofs.some(({ node }) => node === part)))
  return parts.filter(needAll)
}

/** A volume that two servers hold at once, without Multi-Attach. */
function attachedTwice(design: Design): Found[] {
  const servers = new Map<Id, Node[]>()
  for (const { volume, server } of attachmentsOf(design)) {
    if (volume.service !== 'ebs' || server.props?.['state'] !== undefined) continue
    servers.set(volume.id, [...(servers.get(volume.id) ?? []), server])
  }
  return [...servers].flatMap(([volume, at]) => {
    const type = textIn(indexOf(design).nodes.get(volume), 'volumeType')
    // Provisioned IOPS volumes can be attached to several instances of their zone, for a file system made for it.
    return at.length > 1 && type !== 'io2' ? [found(design, [volume], 'one')] : []
  })
}

/** The volumes of fleets whose servers do the same work side by side, where each server has one. */
function fleetsWithVolumes(design: Design): FleetVolume[][] {
  const fleets = new Map<string, FleetVolume[]>()
  for (const { volume, server } of attachmentsOf(design)) {
    const fleet = volume.service === 'ebs' && server.props?.['state'] === undefined && fleetOf(design, server)
    if (!fleet) continue
    const own = { volume, server, contents: textIn(volume, 'contents') }
    fleets.set(fleet, [...(fleets.get(fleet) ?? []), own])
  }
  return [...fleets.values()].filter((all) => new Set(all.map(({ server }) => server.id)).size > 1)
}

/** What makes servers one fleet: their Auto Scaling group, else the load balancer in front of them. */
function fleetOf(design: Design, server: Node): string | undefined {
  const group = spansOf(design, server.id, 'asg')[0]
  if (group) return group.id
  const { nodes } = indexOf(design)
  const balancer = neighboursOf(design)
    .into(server.id)
    .find((edge) => isBalancer(nodes.get(edge.from)))
  return balancer && `${balancer.from} ${server.label.replace(/[\s\d]+$|[ab]$/, '')}`
}

/** Whether requests of users end on these volumes, and nothing else they reach could hold what all servers share. */
function holdItAll(design: Design, analysis: Analysis, volumes: readonly FleetVolume[]): boolean {
  return volumes.every(({ server }) => {
    const isServed = callersOf(design, analysis, server.id).some(isBalancer)
    const stores = usedBy(design, analysis, server.id)
    return (
      isServed && !stores.some((node) => isDatabase(node) || isSharedFiles(node) || node.service === 's3')
    )
  })
}
