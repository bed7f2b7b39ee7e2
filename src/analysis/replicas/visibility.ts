import type { Id, Node } from '../../model/index.ts'
import type { Need } from '../edges/needs.ts'
import { isLoadBalancer } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import { unitsStandingFor } from './standIns.ts'
import { unknownZone, type Unit } from '../places/units.ts'

/** The units of each member (and of what takes its place) that one source unit can use. */
export type Visible = readonly (readonly number[])[]

/** Whether every unit of this source sees the same of every target, so that one gate serves them all. */
export function seesAlike(source: Node, need: Need): boolean {
  return !need.affine && !(isLoadBalancer(source) && !isCrossZone(source))
}

interface Seen {
  readonly by: Node
  readonly units: Visible
}

const known = new WeakMap<Reading, Map<Need, Seen>>()

/** What a source unit can use of a need: its own AZ's part where a route names one (B3), enabled zones only (C2a). What
 *  all units of a source see alike is worked out once, for every flow over it asks again. */
export function visibleUnits(reading: Reading, source: Node, unit: Unit, need: Need): Visible {
  if (!seesAlike(source, need)) return findVisible(reading, source, unit, need)
  const ofReading = known.get(reading) ?? new Map<Need, Seen>()
  known.set(reading, ofReading)
  const seen = ofReading.get(need)
  if (seen && seen.by === source) return seen.units
  const units = findVisible(reading, source, unit, need)
  ofReading.set(need, { by: source, units })
  return units
}

function findVisible(reading: Reading, source: Node, unit: Unit, need: Need): Visible {
  if (need.affine && unit.zone !== undefined) return [nearest(reading, unit, need.members)]
  if (!isLoadBalancer(source)) return need.members.map((member) => unitsStandingFor(reading, member))
  const zones = (reading.units.of.get(source.id) ?? []).flatMap((i) => reading.units.all[i]?.zone ?? [])
  const isWide = isCrossZone(source)
  return need.members.map((member) =>
    unitsStandingFor(reading, member).filter((i) => {
      const target = reading.units.all[i]
      return target !== undefined && sees(unit, target, zones, isWide)
    }),
  )
}

function nearest(reading: Reading, unit: Unit, members: readonly Id[]): number[] {
  const all = members.flatMap((id) => reading.units.of.get(id) ?? [])
  const candidates = all.filter((i) => reading.units.all[i]?.replaces === undefined)
  const inRegion = candidates.filter((i) => reading.units.all[i]?.region === unit.region)
  const own = inRegion.filter((i) => reading.units.all[i]?.zone === unit.zone)
  // A part without a zone of its own is in every zone.
  const everywhere = inRegion.filter((i) => reading.units.all[i]?.zone === undefined)
  const least = [...candidates].sort((a, b) => compareUnits(reading.units.all[a], reading.units.all[b]))
  const choice = own[0] ?? everywhere[0] ?? least[0]
  return choice === undefined ? [] : [choice, ...all.filter((i) => reading.units.all[i]?.replaces === choice)]
}

function compareUnits(a: Unit | undefined, b: Unit | undefined): number {
  const key = (unit: Unit | undefined) => `${unit?.node ?? ''}\n${unit?.zone ?? ''}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

/** Network Load Balancers keep to their own zone unless told otherwise; Gateway Load Balancers too. */
function isCrossZone(source: Node): boolean {
  const written = source.props?.['crossZone']
  if (typeof written === 'boolean') return written
  return source.service !== 'nlb' && source.service !== 'gwlb'
}

/** Whether a load balancer's unit, of one enabled in these zones, sends to a target. */
function sees(unit: Unit, target: Unit, zones: readonly string[], isWide: boolean): boolean {
  if (unit.region !== undefined && target.region !== undefined && unit.region !== target.region) return false
  if (target.zone === undefined || target.zone === unknownZone) return true
  if (zones.length === 0) return true
  if (!zones.includes(target.zone)) return false
  return isWide || unit.zone === target.zone
}
