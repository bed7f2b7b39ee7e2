import { serviceOf } from '../../catalog/index.ts'
import type { Id, Node } from '../../model/index.ts'
import { compileReading, type Compiled } from '../circuit/compiled.ts'
import { domainsAt, type Place } from '../places/domains.ts'
import { numberParts } from '../places/numbering.ts'
import type { Reading } from '../reading.ts'
import { isFleet } from '../places/spans.ts'
import { fleetSeconds, replacementSeconds, statedSeconds } from '../replicas/times.ts'
import type { Failure, Seconds } from '../types.ts'
import { unknownZone, type Unit, type Units } from '../places/units.ts'

/** What fails at once: units, and the places that are lost as a whole. */
export interface Loss {
  readonly units: readonly number[]
  readonly domains: ReadonlySet<Failure>
}

/** A lost unit that is replaced by itself (rule C5b). */
export interface Replacement {
  readonly unit: number
  /** In its own place, or in another zone of its fleet: the units it may be there, in the compilation with other places. */
  readonly places: 'own' | readonly number[]
  readonly seconds?: Seconds
}

/** A design compiled with every place where a fleet's member could be started again. */
export interface OtherPlaces {
  readonly compiled: Compiled
  /** The number a unit has there. */
  readonly unitAt: Int32Array
  /** For each unit, as numbered in the drawing, what it would be in each other zone. */
  readonly elsewhere: readonly (readonly number[])[]
  /** All of those: they do not run unless they replace something. */
  readonly spare: readonly number[]
}

/** What of a loss is replaced by itself; what has nowhere to go is left out. */
export function replacementsOf(compiled: Compiled, loss: Loss): readonly Replacement[] {
  const { reading } = compiled
  const candidates = replaceableUnits(reading)
  return loss.units.flatMap((unit): Replacement[] => {
    if (candidates[unit] !== 1) return []
    const placed = reading.units.all[unit]
    const node = reading.index.nodes.get(placed?.node ?? '')
    if (!placed || !node) return []
    const inFleet = isInFleet(reading, node.id)
    const time = statedSeconds(node.props) ?? (inFleet ? fleetSeconds() : replacementSeconds(node))
    const seconds = time ? { seconds: time } : {}
    if (!placed.domains.some((domain) => loss.domains.has(domain))) {
      return [{ unit, places: 'own', ...seconds }]
    }
    if (!inFleet || fleetPlaces(reading, node.id).length < 2) return []
    const other = withOtherPlaces(compiled)
    const places = (other.elsewhere[unit] ?? []).filter((at) => {
      const domains = other.compiled.reading.units.all[at]?.domains ?? []
      return !domains.some((domain) => loss.domains.has(domain))
    })
    return places.length > 0 ? [{ unit, places, ...seconds }] : []
  })
}

const knownReplaceable = new WeakMap<Reading, Uint8Array>()

/** Marks the units that are replaced in their own place: members of fleets, and components that heal by themselves, as
 *  their service does or as a host that restarts them makes them. */
function replaceableUnits(reading: Reading): Uint8Array {
  const known = knownReplaceable.get(reading)
  if (known) return known
  const marks = Uint8Array.from(reading.units.all, ({ node, event }) => {
    if (isInFleet(reading, node)) return 1
    const drawn = reading.index.nodes.get(node)
    return event === 'component' && drawn !== undefined && healsItself(drawn) ? 1 : 0
  })
  knownReplaceable.set(reading, marks)
  return marks
}

/** A service that comes back by itself, or a virtual machine that its cluster starts again on another host. */
function healsItself({ service, props }: Node): boolean {
  const survives = serviceOf(service).survives?.component
  return survives === 'yes' || survives === 'self-heals' || props?.['highAvailability'] === true
}

function isInFleet(reading: Reading, id: Id): boolean {
  return reading.spans.get(id)?.some(isFleet) === true
}

const knownPlaces = new WeakMap<Reading, Map<Id, readonly Place[]>>()

/** The zones in which the fleets of a node run: of their members, and of the `azs` those name. */
function fleetPlaces(reading: Reading, id: Id): readonly Place[] {
  const ofReading = knownPlaces.get(reading) ?? new Map<Id, readonly Place[]>()
  knownPlaces.set(reading, ofReading)
  const found = ofReading.get(id)
  if (found) return found
  const members = new Set((reading.spans.get(id) ?? []).filter(isFleet).flatMap((span) => span.members))
  const places = new Map<string, Place>()
  for (const member of members) {
    const node = reading.index.nodes.get(member)
    if (!node) continue
    const { region } = reading.domains.placeOf(node.group)
    const named = (node.azs ?? []).map((zone) => ({ ...(region === undefined ? {} : { region }), zone }))
    for (const { region: at, zone } of [
      ...named,
      ...(reading.units.of.get(member) ?? []).flatMap((unit) => reading.units.all[unit] ?? []),
    ]) {
      if (zone === undefined || zone === unknownZone) continue
      places.set(`${at ?? ''}/${zone}`, { ...(at === undefined ? {} : { region: at }), zone })
    }
  }
  const list = [...places.values()]
  for (const member of members) if (isSoleFleet(reading, member, members)) ofReading.set(member, list)
  ofReading.set(id, list)
  return list
}

/** Whether all fleets of a node have just these members, so that what holds for one holds for all. */
function isSoleFleet(reading: Reading, id: Id, members: ReadonlySet<Id>): boolean {
  const fleets = (reading.spans.get(id) ?? []).filter(isFleet)
  return fleets.every(
    (span) => span.members.length === members.size && span.members.every((m) => members.has(m)),
  )
}

const known = new WeakMap<Compiled, OtherPlaces>()

/** The design with the fleets' other places; compiled when first asked for, for most losses need none. */
export function withOtherPlaces(compiled: Compiled): OtherPlaces {
  const found = known.get(compiled)
  if (found) return found
  const { reading } = compiled
  const all: Unit[] = []
  const of = new Map<Id, readonly number[]>()
  const unitAt = new Int32Array(reading.units.all.length)
  const elsewhere: (readonly number[])[] = reading.units.all.map(() => [])
  for (const [id, units] of reading.units.of) {
    const places = isInFleet(reading, id) ? fleetPlaces(reading, id) : []
    for (const unit of units) {
      const original = reading.units.all[unit]
      if (original) unitAt[unit] = all.push(original) - 1
    }
    for (const unit of places.length > 1 ? units : []) {
      const original = reading.units.all[unit]
      if (!original || original.asleep) continue
      elsewhere[unit] = places
        .filter((place) => place.zone !== original.zone || place.region !== original.region)
        .map((place) => all.push(startedAt(original, place, unitAt[unit] ?? 0)) - 1)
    }
    of.set(id, [
      ...units.flatMap((unit) => [unitAt[unit] ?? 0]),
      ...units.flatMap((unit) => elsewhere[unit] ?? []),
    ])
  }
  const units = { all, of, unplaced: reading.units.unplaced }
  const moved = compileReading(
    {
      ...reading,
      units,
      numbering: numberParts(reading.design, units),
      takeovers: renumbered(reading, unitAt, units),
    },
    compiled.flows.map(({ plan }) => plan),
  )
  const other = { compiled: moved, unitAt, elsewhere, spare: elsewhere.flat() }
  known.set(compiled, other)
  return other
}

function startedAt(unit: Unit, place: Place, replaces: number): Unit {
  const { region, zone } = place
  return { ...unit, region, zone, domains: domainsAt(place), event: 'none', replaces }
}

/** The switches of units under their new numbers; what replaces a standby is one too. */
function renumbered({ takeovers }: Reading, unitAt: Int32Array, { all }: Units): Reading['takeovers'] {
  const ofUnit = new Map<number, number>()
  for (const [unit, at] of takeovers.ofUnit) ofUnit.set(unitAt[unit] ?? 0, at)
  all.forEach((unit, i) => {
    const at = unit.replaces === undefined ? undefined : ofUnit.get(unit.replaces)
    if (at !== undefined) ofUnit.set(i, at)
  })
  return { ...takeovers, ofUnit }
}
