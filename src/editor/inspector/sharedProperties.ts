import { propertiesOf, type Property } from '../../catalog/index.ts'
import type { Node, Props } from '../../model/index.ts'
import { readProperty } from './readProperty.ts'

/** A property that several nodes have: what all of them say, or that they say different things. */
export interface SharedProperty {
  readonly property: Property
  readonly props: Props | undefined
  readonly differs: boolean
}

/** The properties that mean the same for all of these nodes, in the order of the first. The zones have an editor of their
 *  own. */
export function sharedProperties(nodes: readonly Node[]): readonly SharedProperty[] {
  const [first] = nodes
  if (!first) return []
  // Thousands of nodes are of a few services.
  const services = [...new Set(nodes.map(({ service }) => service))]
  return propertiesOf(first.service)
    .filter((property) => property.key !== 'azs')
    .filter((property) => services.every((service) => hasAlike(service, property)))
    .map((property) => {
      const said = saidOf(first, property)
      const differs = nodes.some((node) => saidOf(node, property) !== said)
      return { property, props: first.props, differs }
    })
}

function hasAlike(service: string, wanted: Property): boolean {
  const own = propertiesOf(service).find(({ key }) => key === wanted.key)
  return own !== undefined && shapeOf(own) === shapeOf(wanted)
}

/** What may be said, whatever it is called or stands for when nothing is. */
function shapeOf(property: Property): string {
  const values = property.type === 'choice' ? property.options.map(({ value }) => value) : []
  return JSON.stringify([property.type, ...values])
}

function saidOf({ service, props }: Node, { key }: Property): string {
  const own = propertiesOf(service).find((one) => one.key === key)
  if (!own) return ''
  const { value, odd } = readProperty(own, props)
  return JSON.stringify([value, odd])
}
