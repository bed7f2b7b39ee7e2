import type { Node } from '../../model/index.ts'
import type { Compiled } from '../circuit/compiled.ts'
import { slotsOf } from '../circuit/enoughOf.ts'
import type { Need } from '../edges/needs.ts'
import { inDocumentOrder } from '../places/inDocumentOrder.ts'
import type { Reading } from '../reading.ts'
import type { QuorumGap } from '../types.ts'
import { visibleUnits, type Visible } from '../replicas/visibility.ts'
import { zonesOf } from './zones.ts'

/** Needs of two or more that one zone can break, for it holds more of them than can be spared (rule D8a). */
export function findQuorumGaps({ reading }: Compiled): readonly QuorumGap[] {
  const found = new Map<string, QuorumGap>()
  const { hard, publish, egress } = reading.needs
  for (const node of reading.design.nodes) {
    for (const needs of [hard, publish, egress]) {
      for (const need of needs.get(node.id) ?? []) {
        // Two callers of one quorum say the same of it.
        if (need.min >= 2) for (const gap of gapsOf(reading, node, need)) found.set(JSON.stringify(gap), gap)
      }
    }
  }
  return [...found.values()]
}

function gapsOf(reading: Reading, source: Node, need: Need): QuorumGap[] {
  const slots = slotsOf(reading, need, seenByAny(reading, source, need))
  const counting = (lost: ReadonlySet<number>) =>
    slots.reduce((sum, { size, units }) => {
      const alive = [...units].filter((unit) => !lost.has(unit) && reading.units.all[unit]?.asleep !== true)
      return (
        sum +
        Math.min(
          size,
          alive.reduce((all, unit) => all + (reading.units.all[unit]?.weight ?? 0), 0),
        )
      )
    }, 0)
  const before = counting(new Set())
  // Broken as drawn: no zone is to blame.
  if (before < need.min) return []
  return zonesOf(reading).flatMap(([zone, units]) => {
    const lost = before - counting(new Set(units))
    return lost > before - need.min
      ? [{ nodes: inDocumentOrder(reading.numbering, need.members), needed: need.min, failure: zone, lost }]
      : []
  })
}

/** What some unit of the source can use. */
function seenByAny(reading: Reading, source: Node, need: Need): Visible {
  const seen = need.members.map(() => new Set<number>())
  for (const at of reading.units.of.get(source.id) ?? []) {
    const unit = reading.units.all[at]
    if (!unit) continue
    visibleUnits(reading, source, unit, need).forEach((units, i) => {
      for (const other of units) seen[i]?.add(other)
    })
  }
  return seen.map((units) => [...units])
}
