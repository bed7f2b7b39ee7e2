import type { Property } from '../../catalog/index.ts'
import type { Json, Props } from '../../model/index.ts'

/** A property as the inspector shows it: the value that counts now, and whether the document states one.
 *  A stated value of the wrong type is `odd`: shown as text, never dropped. */
export interface PropertyReading {
  readonly stated: boolean
  readonly odd?: string
  readonly value: boolean | number | string | undefined
}

/** Reads one property out of a part's props. */
export function readProperty(property: Property, props: Props | undefined): PropertyReading {
  const stated: Json | undefined = props?.[property.key]
  if (stated === undefined) return { stated: false, value: property.default }
  const wanted = property.type === 'choice' ? 'string' : property.type === 'text' ? 'string' : property.type
  if (
    typeof stated === wanted &&
    (typeof stated === 'string' || typeof stated === 'number' || typeof stated === 'boolean')
  )
    return { stated: true, value: stated }
  return { stated: true, value: property.default, odd: JSON.stringify(stated) }
}

/** Props of the document that no property of the schema describes. */
export function unknownProps(
  properties: readonly Property[],
  props: Props | undefined,
): [key: string, value: string][] {
  const known = new Set(properties.map((property) => property.key))
  return Object.entries(props ?? {})
    .filter(([key]) => !known.has(key))
    .map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)])
}
