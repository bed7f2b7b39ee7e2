import { serviceOf } from '../../../catalog/index.ts'
import { indexOf, type Design, type Id } from '../../../model/index.ts'
import { domainsAt, readDomains, zoneFailure } from '../../places/domains.ts'
import { holds } from './formula.ts'

/** Components and zones without which a formula does not hold: a part is up while one of its zones is. What is drawn
 *  once over several zones is no single component. Undefined for what is no formula. */
export function fromFormula(design: Design, formula: string): string[] | undefined {
  const { nodes } = indexOf(design)
  const ids = [...new Set(formula.match(/[a-z0-9-]+/g) ?? [])]
  if (ids.some((id) => !nodes.has(id)) || !holds(formula, () => true)) return undefined
  const canFail = (id: Id) => {
    const node = nodes.get(id)
    const event = node && serviceOf(node.service).event
    return (node?.azs ?? []).length < 2 && (event === 'component' || event === 'link')
  }
  const zones = new Map(ids.map((id) => [id, zonesOf(design, id)]))
  const standsIn = (id: Id, zone: string) => {
    const own = zones.get(id) ?? []
    return own.length > 0 && own.every((each) => each === zone)
  }
  return [
    ...ids.filter((id) => canFail(id) && !holds(formula, (other) => other !== id)),
    ...[...new Set([...zones.values()].flat())].filter(
      (zone) => !holds(formula, (id) => !standsIn(id, zone)),
    ),
  ]
}

function zonesOf(design: Design, id: Id): readonly string[] {
  const node = indexOf(design).nodes.get(id)
  const place = readDomains(design).placeOf(node?.group)
  const own = domainsAt(place).filter((domain) => domain.startsWith('az:'))
  return own.length > 0 ? own : (node?.azs ?? []).map((zone) => zoneFailure(place.region, zone))
}
