import { indexOf } from '../../model/index.ts'
import { spread } from '../fixing/spread.ts'
import { hasOwnDisk } from '../reading/ownDisk.ts'
import type { Check } from '../types.ts'

/** Spreads the group over a second zone: a member there like one here, and its load balancer enabled there. */
export const fixes: NonNullable<Check['fixes']> = (design, { on: [span], params }) => {
  const members = (span !== undefined && indexOf(design).spans.get(span)?.members) || []
  // Servers with disks of their own would each serve other data: what is shared has to move first.
  if (members.length === 0 || members.some((id) => hasOwnDisk(design, id))) return []
  return [{ id: 'spread', params, edit: (from) => spread(from, members) }]
}
