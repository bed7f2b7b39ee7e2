import type { Design, Id } from '../../model/index.ts'
import { rememberLately } from '../../model/index.ts'
import { compile, compileReading, type Compiled } from '../circuit/compiled.ts'
import { numberParts } from '../places/numbering.ts'
import type { Reading } from '../reading.ts'
import type { Unit } from '../places/units.ts'

/** Of more alike in one place than this, several fail together; nobody draws so many. */
const mostOfOne = 1000
/** Units that may come to those that are there anyway. */
const mostAdded = 50_000

/** A design compiled so that each of several alike in one place is a unit of its own (rule F6). */
export interface SingleCopies {
  readonly compiled: Compiled
  /** For each unit that was one of several behind a single one: which of how many, from 1; undefined for all others. */
  readonly rankOf: (unit: number) => { readonly rank: number; readonly of: number } | undefined
  /** False for a design of so many copies that those of one place still fail together. */
  readonly complete: boolean
}

const known = rememberLately<Design, SingleCopies>()

/** Compiles a design copy by copy; the circuit everything else uses where no node stands for more than two. */
export function compileSingleCopies(design: Design): SingleCopies {
  const found = known.get(design)
  if (found) return found
  const made = singleCopiesOf(compile(design))
  known.set(design, made)
  return made
}

function singleCopiesOf(compiled: Compiled): SingleCopies {
  const { all } = compiled.reading.units
  const added = all.reduce((sum, { weight }) => sum + Math.min(weight, mostOfOne) - 1, 0)
  if (added === 0 || added > mostAdded) {
    return { compiled, rankOf: () => undefined, complete: added === 0 }
  }
  const units: Unit[] = []
  const of = new Map<Id, number[]>()
  const ranks = new Map<number, { rank: number; of: number }>()
  for (const unit of all) {
    const own = of.get(unit.node) ?? []
    of.set(unit.node, own)
    const copies = Math.min(unit.weight, mostOfOne)
    for (let rank = 1; rank <= copies; rank += 1) {
      const weight = Math.floor((unit.weight + rank - 1) / copies)
      own.push(units.push({ ...unit, weight }) - 1)
      if (copies > 1) ranks.set(units.length - 1, { rank, of: copies })
    }
  }
  const expanded = { ...compiled.reading.units, all: units, of }
  const reading: Reading = {
    ...compiled.reading,
    units: expanded,
    numbering: numberParts(compiled.reading.design, expanded),
    // Both questions are asked after takeover: no switch is ever off.
    takeovers: { ...compiled.reading.takeovers, all: [], ofUnit: new Map() },
  }
  const plans = compiled.flows.map(({ plan }) => plan)
  return { compiled: compileReading(reading, plans), rankOf: (unit) => ranks.get(unit), complete: true }
}
