import { indexOf, type Design, type Node, rememberLately } from '../../model/index.ts'
import { neighboursOf } from './neighbours.ts'
import { isServer } from './serviceSets.ts'

/** A volume and a server it is attached to. */
export interface Attachment {
  readonly volume: Node
  readonly server: Node
}

const volumes = new Set(['ebs', 'instance-store'])
const known = rememberLately<Design, readonly Attachment[]>()

/** Every volume drawn as attached to a server, whichever end the line starts from. */
export function attachmentsOf(design: Design): readonly Attachment[] {
  const found = known.get(design)
  if (found) return found
  const { nodes } = indexOf(design)
  const { outOf, into } = neighboursOf(design)
  const all = design.nodes
    .filter((node) => volumes.has(node.service))
    .flatMap((volume) => {
      const ends = [...into(volume.id).map((edge) => edge.from), ...outOf(volume.id).map((edge) => edge.to)]
      const servers = [...new Set(ends)].flatMap((id) => nodes.get(id) ?? []).filter(isServer)
      return servers.map((server) => ({ volume, server }))
    })
  known.set(design, all)
  return all
}
