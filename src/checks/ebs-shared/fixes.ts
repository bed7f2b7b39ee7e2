import type { Design } from '../../model/index.ts'
import { onFileSystem } from '../fixing/onFileSystem.ts'
import type { FixOffer, Found } from '../types.ts'

/** One file system in place of the volumes. */
export function fixes(design: Design, found: Found): readonly FixOffer[] {
  const copied = design.edges.some((edge) => found.on.includes(edge.from) && edge.kind === 'replication')
  // What copies the volumes would have to be drawn anew: that takes somebody who knows why.
  return copied ? [] : [{ id: 'efs', params: {}, edit: (before) => onFileSystem(before, found.on) }]
}
