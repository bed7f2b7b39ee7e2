import type { Id } from '../../model/index.ts'
import type { Compiled, CompiledFlow } from '../circuit/compiled.ts'
import { copiesOf, keepsData, type CopyKind } from './copies.ts'
import { partsOfFlows } from '../structure/flowParts.ts'
import { isExternal, isLate } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'

/** What a flow has in each Region, and what of it crosses to another. */
export interface Crossings {
  /** The Regions of its own parts. */
  readonly regions: ReadonlySet<Id>
  /** Copies of its parts that stand in another Region than all of the original. */
  readonly copies: readonly Copy[]
  /** Parts that keep data. */
  readonly stores: readonly Part[]
  /** Parts that do not run yet, and what would lead to the copies once it does. */
  readonly waiting: readonly Id[]
}

/** A node as far as Regions go. */
interface Part {
  readonly id: Id
  readonly regions: ReadonlySet<Id>
  readonly isLate: boolean
  readonly keepsData: boolean
  readonly copies: readonly Copy[]
}

export interface Copy {
  readonly of: Id
  readonly id: Id
  readonly kind: CopyKind
  readonly regions: ReadonlySet<Id>
}

/** Looks at a flow Region by Region. */
export function crossingsOf(compiled: Compiled, flow: CompiledFlow): Crossings {
  const { reading } = compiled
  const known = partsByNumber(reading)
  const regions = new Set<Id>()
  const copies: Copy[] = []
  const stores: Part[] = []
  const waiting = new Set<Id>()
  for (const number of partsOfFlows(compiled, [flow])) {
    const part = known[number]
    if (!part) continue
    for (const region of part.regions) regions.add(region)
    for (const copy of part.copies) copies.push(copy)
    if (part.keepsData) stores.push(part)
    if (part.isLate) waiting.add(part.id)
  }
  for (const id of lateBefore(reading, copies)) waiting.add(id)
  return { regions, copies, stores, waiting: [...waiting] }
}

const surveys = new WeakMap<Reading, readonly (Part | undefined)[]>()

/** What does not depend on the flow; nothing of what lies outside. */
function partsByNumber(reading: Reading): readonly (Part | undefined)[] {
  const known = surveys.get(reading)
  if (known) return known
  const parts = reading.design.nodes.map((node): Part | undefined => {
    if (isExternal(node)) return undefined
    const regions = regionsOf(reading, node.id)
    const copies = [...copiesOf(reading, node.id)].flatMap(([id, kind]): Copy[] => {
      const theirs = regionsOf(reading, id)
      const isElsewhere = theirs.size > 0 && [...theirs].every((region) => !regions.has(region))
      return isElsewhere ? [{ of: node.id, id, kind, regions: theirs }] : []
    })
    return { id: node.id, regions, isLate: isLate(node), keepsData: keepsData(node), copies }
  })
  surveys.set(reading, parts)
  return parts
}

/** The Regions a node stands in. */
export function regionsOf({ units }: Reading, id: Id): ReadonlySet<Id> {
  return new Set((units.of.get(id) ?? []).flatMap((unit) => units.all[unit]?.region ?? []))
}

/** Parts that do not run yet and lead to a copy: they would serve from it. */
function lateBefore(reading: Reading, copies: readonly Copy[]): readonly Id[] {
  const seen = new Set(copies.map(({ id }) => id))
  const found: Id[] = []
  for (const id of seen) {
    for (const { from } of reading.wiring.in.get(id) ?? []) {
      const node = reading.index.nodes.get(from)
      if (!node || !isLate(node) || seen.has(from)) continue
      seen.add(from)
      found.push(from)
    }
  }
  return found
}
