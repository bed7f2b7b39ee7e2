import {
  indexOf,
  nestingAllowed,
  type Design,
  type GroupKind,
  type Id,
  type Rect,
} from '../../../model/index.ts'
import { missingHomes, outermostOf } from '../../canvas/index.ts'

const order: readonly GroupKind[] = ['region', 'vpc', 'az', 'subnet-public', 'subnet-private']

/** Whatever is wrapped has its own place: here it is only asked whether there would be anything around it. */
const nowhere: Rect = { x: 0, y: 0, width: 0, height: 0 }

/** Whether a group of a kind may hold what is selected, and stand somewhere around it, or come with all it needs. */
export function canWrap(design: Design, selection: ReadonlySet<Id>, kind: GroupKind): boolean {
  const ids = outermostOf(design, [...selection])
  const [first] = ids
  if (first === undefined) return false
  const index = indexOf(design)
  // What stands in a VPC already is not put into another one.
  const rank = order.indexOf(kind)
  const homes = index.ancestors(first)
  const around = homes.map((group) => order.indexOf(group.kind))
  if (rank >= 0 && around.some((one) => one >= Math.min(rank, 3))) return false
  const inside = ids.every((id) => nestingAllowed(index.groups.get(id)?.kind ?? 'node', kind))
  if (!inside) return false
  if ([undefined, ...homes].some((home) => nestingAllowed(kind, home?.kind))) return true
  return missingHomes(design, kind, nowhere, homes[0]?.id).length > 0
}
