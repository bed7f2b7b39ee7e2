import { propertiesOf } from '../../../catalog/index.ts'
import { indexOf } from '../../../model/index.ts'
import { setProps } from '../../fixing/setProps.ts'
import type { DrawsPlace } from './types.ts'

/** A standby that the service keeps by itself: its switch, with what else it takes for it. */
export const multiAz: DrawsPlace = (design, { part }) => {
  const node = indexOf(design).nodes.get(part)
  if (!node || node.props?.['multiAz'] === true || node.props?.['engine'] === 'memcached') return undefined
  const keys = new Set(propertiesOf(node.service).map(({ key }) => key))
  if (!keys.has('multiAz')) return undefined
  const failsOver = keys.has('autoFailover') ? { nodes: 2, autoFailover: true } : {}
  return (from) => setProps(from, part, { multiAz: true, ...failsOver })
}
