import { indexOf, type Design, type Edge, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { kindOf } from './edgeKind.ts'
import { gathered } from './gathered.ts'
import { isMachine, tierOf } from './tiers.ts'
import { groupOfKind } from './whereabouts.ts'

/** Calls of one tier of servers to another in the same VPC, without anything between. */
export interface TierCalls {
  readonly callers: readonly Node[]
  readonly called: readonly Node[]
  readonly edges: readonly Edge[]
}

/** All direct calls from server to server that are waited for, by tier. */
export function tierCallsOf(design: Design, analysis: Analysis): readonly TierCalls[] {
  const { nodes } = indexOf(design)
  const calls = design.edges.flatMap((edge) => {
    const tiers = tiersOf(design, analysis, edge)
    return tiers === undefined ? [] : [{ edge, tiers }]
  })
  const ends = (ids: readonly Id[]) => [...new Set(ids)].flatMap((id) => nodes.get(id) ?? [])
  return [...gathered(calls, ({ tiers }) => tiers).values()].map((own) => {
    const edges = own.map(({ edge }) => edge)
    return {
      callers: ends(edges.map((edge) => edge.from)),
      called: ends(edges.map((edge) => edge.to)),
      edges,
    }
  })
}

/** The tiers at both ends of a call between servers of one VPC, as one word; undefined for any other line. */
function tiersOf(design: Design, analysis: Analysis, edge: Edge): string | undefined {
  const { nodes } = indexOf(design)
  const from = nodes.get(edge.from)
  const to = nodes.get(edge.to)
  if (!from || !to || edge.invalid || kindOf(analysis, edge) !== 'sync') return undefined
  if (!isMachine(from) || !isMachine(to) || tierOf(from) === tierOf(to)) return undefined
  const vpc = groupOfKind(design, from.id, 'vpc')?.id
  if (vpc === undefined || vpc !== groupOfKind(design, to.id, 'vpc')?.id) return undefined
  return [vpc, tierOf(from), tierOf(to)].join('\n')
}
