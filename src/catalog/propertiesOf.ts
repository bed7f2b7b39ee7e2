import { commonProperties } from './commonProperties.ts'
import { detailsOf } from './detailsOf.ts'
import type { Property } from './types.ts'

const memo = new Map<string, readonly Property[]>()

/** What can be set on a node of this service: its own properties first, then those every service understands. */
export function propertiesOf(serviceId: string): readonly Property[] {
  const seen = memo.get(serviceId)
  if (seen) return seen
  const own = detailsOf(serviceId).properties
  const ownKeys = new Set(own.map((property) => property.key))
  const all = [...own, ...commonProperties.filter((property) => !ownKeys.has(property.key))]
  memo.set(serviceId, all)
  return all
}
