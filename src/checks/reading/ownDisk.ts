import { indexOf, type Design, type Id } from '../../model/index.ts'
import { neighboursOf } from './neighbours.ts'

/** Whether a machine keeps data on a disk of its own, so that another like it would have other data. */
export function hasOwnDisk(design: Design, id: Id): boolean {
  const { nodes } = indexOf(design)
  return neighboursOf(design)
    .outOf(id)
    .some(({ to }) => ['ebs', 'instance-store'].includes(nodes.get(to)?.service ?? ''))
}
