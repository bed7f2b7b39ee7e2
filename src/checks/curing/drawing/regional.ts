import { indexOf } from '../../../model/index.ts'
import { setProps } from '../../fixing/setProps.ts'
import type { DrawsPlace } from './types.ts'

/** A NAT gateway of the whole Region, which is in every zone. */
export const regional: DrawsPlace = (design, { part }) => {
  const node = indexOf(design).nodes.get(part)
  if (node?.service !== 'nat-gateway' || node.props?.['mode'] === 'regional') return undefined
  return (from) => setProps(from, part, { mode: 'regional' })
}
