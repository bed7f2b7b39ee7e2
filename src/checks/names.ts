import type { FlowResult } from '../analysis/index.ts'
import { labelOf, partName, type Design, type Id } from '../model/index.ts'

/** Names joined for a sentence; more than `most` are counted. */
export function listNames(names: readonly string[], most = 4): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} +${names.length - most}` : shown
}

/** A flow as people read it: its own label, else from whom to what. */
export function flowName(design: Design, flow: FlowResult): string {
  if (flow.label) return flow.label
  const side = (ids: readonly Id[]) => {
    const labels = ids.map((id) => labelOf(design, id))
    // Replicas of one name are one tier: where each stands says nothing about the flow.
    if (ids.length > 1 && new Set(labels).size === 1) return `${labels[0]} ×${ids.length}`
    return listNames(
      ids.map((id) => partName(design, id)),
      2,
    )
  }
  return `${side(flow.entry)} → ${side(flow.goals)}`
}

/** A flow's name inside a sentence: quoted, for it has arrows and commas of its own. */
export function quotedFlow(design: Design, flow: FlowResult): string {
  return `“${flowName(design, flow)}”`
}

/** A chain in words: drawn parts in order. */
export function chainName(design: Design, chain: readonly Id[]): string {
  return chain.map((id) => partName(design, id)).join(' → ')
}
