import { detailsOf, has, serviceOf } from '../../catalog/index.ts'
import type { Group, Node } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import type { Failure } from '../types.ts'
import type { Unit } from '../places/units.ts'
import { defaults, leastUnavailability, partServices, spread } from './defaults.ts'
import type { DefaultKind, InputUse, Range } from './types.ts'

/** An input before it is used. */
export type Figure = Omit<InputUse, 'failure' | 'importance'>

/** The figure of a node: what its author states, else the SLA that fits the drawing, else the table. */
export function figureOfNode(node: Node, units: readonly Unit[]): Figure {
  const stated = statedFigure(node)
  if (stated) return stated
  const { sla } = detailsOf(node.service)
  const multiAz = standsInSeveral(node, units)
  const oneZone = node.props?.['oneZone'] === true
  const fitting =
    sla?.figures.find(({ applies }) => applies?.multiAz === multiAz || applies?.oneZone === oneZone) ??
    sla?.figures.find(({ applies }) => applies === undefined)
  if (!sla || !fitting) return defaultFigure(kindOf(node, units))
  const { percent, when, whenKo } = fitting
  return {
    ...around(percent, spread[sla.provenance]),
    provenance: sla.provenance,
    basis: { key: 'sla', ...(when === undefined ? {} : { when: { en: when, ko: whenKo ?? when } }) },
  }
}

/** The figure of a place: what the author states of one of its groups, else the table. */
export function figureOfDomain(reading: Reading, domain: Failure): Figure {
  for (const id of reading.domains.groupsOf(domain)) {
    const group = reading.index.groups.get(id)
    const stated = group && statedFigure(group)
    if (stated) return stated
  }
  const kind = domain.slice(0, domain.indexOf(':'))
  return defaultFigure(kind === 'az' || kind === 'region' || kind === 'location' ? kind : 'site')
}

/**
 * Whether all units of a node are one thing to its figure, which then already holds the loss of a zone: a managed
 * service, or a store that stands in several places and takes over by itself (never count twice).
 */
export function isOneAtom(node: Node, units: readonly Unit[]): boolean {
  if (units.some(({ event }) => event === 'managed')) return true
  return has(node.service, 'stateful') && placesOf(units) > 1
}

/** Whether losing one zone is held by its figure already. */
export function outlivesZone(node: Node, units: readonly Unit[]): boolean {
  return isOneAtom(node, units) && (placesOf(units) > 1 || units.every(({ zone }) => zone === undefined))
}

function standsInSeveral(node: Node, units: readonly Unit[]): boolean {
  if (node.props?.['multiAz'] === true || placesOf(units) > 1) return true
  // A service with a foot in each AZ and none named is in all of them.
  return serviceOf(node.service).scope === 'regional-per-az' && units.every(({ zone }) => zone === undefined)
}

function placesOf(units: readonly Unit[]): number {
  return new Set(units.map(({ zone }) => zone)).size
}

function kindOf({ service }: Node, units: readonly Unit[]): DefaultKind {
  if (partServices.has(service)) return 'part'
  if (units.some(({ event }) => event === 'managed')) return 'managed'
  return units.some(({ event }) => event === 'link') ? 'link' : 'component'
}

/** What an author says of a node or place, if anything. */
export function statedFigure({ props }: Node | Group): Figure | undefined {
  const value = props?.['availability']
  if (typeof value !== 'number' || !(value >= 0 && value <= 100)) return undefined
  return { percent: value, low: value, high: value, provenance: 'author', basis: { key: 'stated' } }
}

function defaultFigure(kind: DefaultKind): Figure {
  return { ...defaults[kind], provenance: 'default', basis: { key: 'default', kind } }
}

function around(percent: number, factor: number): Range {
  const unavailability = 1 - percent / 100
  const worst = Math.min(1, Math.max(unavailability, leastUnavailability) * factor)
  return { percent, low: rounded(100 * (1 - worst)), high: rounded(100 * (1 - unavailability / factor)) }
}

/** Per cent as people write them: what the division leaves behind the seventh digit is noise. */
function rounded(percent: number): number {
  return Math.round(percent * 1e7) / 1e7
}
