import type { Failure } from '../../analysis/index.ts'
import { serviceOf } from '../../catalog/index.ts'
import { indexOf, type Design } from '../../model/index.ts'

/** The check that tells of every loss of this sort, by whatever it is; others may say it better. */
export function generalCheckOf(failure: Failure, design: Design): string {
  const node = indexOf(design).nodes.get(failure)
  if (node) return serviceOf(node.service).event === 'link' ? 'link-gap' : 'spof-component'
  if (failure.startsWith('az:')) return 'az-gap'
  return failure.startsWith('region:') ? 'region-gap' : 'link-gap'
}
