import type { Id } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import type { SingleCopies } from '../pairs/singleCopies.ts'
import type { Failure } from '../types.ts'
import type { Unit } from '../places/units.ts'
import { clustersOf, type Cluster } from './clusters.ts'
import { figureOfDomain, figureOfNode, isOneAtom, outlivesZone, type Figure } from './figures.ts'

/** An independent thing that is up or not: a place, a part, or one step of the chain of several parts alike. */
export interface Atom {
  /** Position in `inputs`. */
  readonly input: number
  readonly isPlace: boolean
  /** Atoms of the places it is lost with: their share is in its figure. */
  readonly within: readonly number[]
  /** Which step of how many, for several alike in one place. */
  readonly step?: { readonly rank: number; readonly of: number }
}

export interface AtomInput {
  readonly failure: Failure
  readonly figure: Figure
}

/** What a design's availability is computed from. */
export interface Atoms {
  readonly inputs: readonly AtomInput[]
  readonly all: readonly Atom[]
  /** For each unit, the atoms it needs: its places first. */
  readonly ofUnit: readonly (readonly number[])[]
  /** For each atom, the units that stop with it. */
  readonly unitsOf: readonly (readonly number[])[]
}

interface Collecting {
  readonly inputs: AtomInput[]
  readonly all: Atom[]
  readonly places: Map<Failure, number>
}

/** Finds every place and part of a design that is up or not, and which units stop with it. */
export function atomsOf({ compiled: { reading }, rankOf }: SingleCopies): Atoms {
  const into: Collecting = { inputs: [], all: [], places: new Map() }
  const ofUnit: number[][] = reading.units.all.map(() => [])
  for (const domain of domainsOf(reading)) {
    const figure = figureOfDomain(reading, domain)
    const input = into.inputs.push({ failure: domain, figure }) - 1
    into.places.set(domain, into.all.push({ input, isPlace: true, within: [] }) - 1)
  }
  const clusters = clustersOf(reading)
  const ofCluster = new Map<Cluster, number>()
  for (const node of reading.design.nodes) {
    const numbers = reading.units.of.get(node.id) ?? []
    const units = numbers.flatMap((i) => reading.units.all[i] ?? [])
    const cluster = clusters.get(node.id)
    const wide = cluster !== undefined || outlivesZone(node, units)
    for (const i of numbers) ofUnit[i]?.push(...placesOf(into, reading.units.all[i], wide))
    if (units.every(({ event }) => event === 'none')) continue
    if (cluster) {
      const atom = ofCluster.get(cluster) ?? addCluster(into, cluster, ofUnit[numbers[0] ?? -1] ?? [])
      ofCluster.set(cluster, atom)
      for (const i of numbers) ofUnit[i]?.push(atom)
    } else {
      addOwn(into, node.id, figureOfNode(node, units), isOneAtom(node, units), numbers, ofUnit, rankOf)
    }
  }
  const unitsOf: number[][] = into.all.map(() => [])
  ofUnit.forEach((atoms, unit) => {
    for (const atom of atoms) unitsOf[atom]?.push(unit)
  })
  return { inputs: into.inputs, all: into.all, ofUnit, unitsOf }
}

function placesOf({ places }: Collecting, unit: Unit | undefined, outlivesZones: boolean): number[] {
  const domains = (unit?.domains ?? []).filter((domain) => !(outlivesZones && domain.startsWith('az:')))
  return domains.flatMap((domain) => places.get(domain) ?? [])
}

/** A cluster goes by the name and the figure of its first member, standing where all of them do. */
function addCluster(
  { inputs, all }: Collecting,
  { members, units }: Cluster,
  within: readonly number[],
): number {
  const [first] = members
  if (!first) return -1
  const input = inputs.push({ failure: first.id, figure: figureOfNode(first, units) }) - 1
  return all.push({ input, isPlace: false, within: [...within] }) - 1
}

/** The atoms of a node's own failures, put behind the places of each of its units. */
function addOwn(
  { inputs, all }: Collecting,
  failure: Id,
  figure: Figure,
  isOne: boolean,
  numbers: readonly number[],
  ofUnit: readonly number[][],
  rankOf: SingleCopies['rankOf'],
): void {
  const input = inputs.push({ failure, figure }) - 1
  let shared: number | undefined
  let chain: number[] = []
  for (const unit of numbers) {
    const atoms = ofUnit[unit]
    if (!atoms) continue
    const within = [...atoms]
    const step = isOne ? undefined : rankOf(unit)
    const add = () => all.push({ input, isPlace: false, within, ...(step ? { step } : {}) }) - 1
    if (isOne) {
      shared ??= add()
      atoms.push(shared)
    } else if (step) {
      // At least so many are up if at least one fewer are, and one more is.
      chain = [...(step.rank === 1 ? [] : chain), add()]
      atoms.push(...chain)
    } else {
      atoms.push(add())
    }
  }
}

/** Regions first, then what lies in them. */
function domainsOf({ units }: Reading): readonly Failure[] {
  const domains = [...new Set(units.all.flatMap((unit) => unit.domains))]
  return [
    ...domains.filter((name) => name.startsWith('region:')),
    ...domains.filter((name) => !name.startsWith('region:')),
  ]
}
