import { indexOf } from '../../../model/index.ts'
import { withSecondDevice } from '../../fixing/secondDevice.ts'
import { isCustomerDevice } from '../../reading/hybridLinks.ts'
import type { DrawsPlace } from './types.ts'

/** A router or VPN device of the customer's: a second one, with a way of its own. */
export const secondDevice: DrawsPlace = (design, { part, kind }) => {
  const node = indexOf(design).nodes.get(part)
  return kind === 'second' && node && isCustomerDevice(node)
    ? (from) => withSecondDevice(from, part)
    : undefined
}
