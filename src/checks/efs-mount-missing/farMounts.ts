import type { Analysis } from '../../analysis/index.ts'
import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import { isRunTime } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { zonesOfNode } from '../reading/zones.ts'

/** A mount target (or a file system that names its zones) and who uses it from zones that have none. */
export interface FarMount {
  readonly mount: Id
  readonly clients: readonly Id[]
  /** The zones they stand in. */
  readonly missing: readonly string[]
}

/** Every mount target that is used from a zone in which its file system has none. */
export function farMounts(design: Design, analysis: Analysis): readonly FarMount[] {
  const index = indexOf(design)
  return design.nodes.flatMap((mount) => {
    const served = zonesServed(design, mount)
    if (served.length === 0) return []
    const edges = neighboursOf(design)
      .into(mount.id)
      .filter((edge) => isRunTime(analysis, edge))
    const far = edges.flatMap(({ from }) => {
      const zones = index.nodes.has(from) ? zonesOfNode(design, from) : []
      const missing = zones.filter((zone) => !served.includes(zone))
      return missing.length > 0 && !servedElsewhere(design, from, mount, missing) ? [{ from, missing }] : []
    })
    if (far.length === 0) return []
    return [
      {
        mount: mount.id,
        clients: [...new Set(far.map(({ from }) => from))],
        missing: [...new Set(far.flatMap(({ missing }) => missing))],
      },
    ]
  })
}

/** The zones a mount target stands in, or those a file system names; One Zone storage is judged apart. */
function zonesServed(design: Design, node: Node): readonly string[] {
  if (node.service === 'efs-mount-target') return zonesOfNode(design, node.id)
  return node.service === 'efs' && node.props?.['oneZone'] !== true ? (node.azs ?? []) : []
}

/** Whether a client that stands in several zones has mount targets of the rest besides. */
function servedElsewhere(design: Design, client: Id, mount: Node, missing: readonly string[]): boolean {
  const index = indexOf(design)
  const others = neighboursOf(design)
    .outOf(client)
    .flatMap(({ to }) => index.nodes.get(to) ?? [])
    .filter((node) => node.id !== mount.id && node.service === mount.service)
  const served = others.flatMap((node) => zonesServed(design, node))
  return missing.every((zone) => served.includes(zone))
}
