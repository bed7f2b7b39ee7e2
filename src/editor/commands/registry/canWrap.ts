import { indexOf, nestingAllowed, type Design, type GroupKind, type Id } from '../../../model/index.ts'
import { outermostOf } from '../../canvas/index.ts'

const order: readonly GroupKind[] = ['region', 'vpc', 'az', 'subnet-public', 'subnet-private']

/** Whether a group of a kind may hold what is selected, and stand somewhere around it. */
export function canWrap(design: Design, selection: ReadonlySet<Id>, kind: GroupKind): boolean {
  const ids = outermostOf(design, [...selection])
  const [first] = ids
  if (first === undefined) return false
  const index = indexOf(design)
  // What stands in a VPC already is not put into another one.
  const rank = order.indexOf(kind)
  const around = index.ancestors(first).map((group) => order.indexOf(group.kind))
  if (rank >= 0 && around.some((one) => one >= Math.min(rank, 3))) return false
  const inside = ids.every((id) => nestingAllowed(index.groups.get(id)?.kind ?? 'node', kind))
  const homes = [undefined, ...index.ancestors(first).map((group) => group.kind)]
  return inside && homes.some((home) => nestingAllowed(kind, home))
}
