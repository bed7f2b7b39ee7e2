import type { FlowResult } from '../analysis/index.ts'
import { labelOf, partName, type Design, type Id } from '../model/index.ts'

/** Names joined for a sentence; more than `most` are counted. */
export function listNames(names: readonly string[], most = 4): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} +${names.length - most}` : shown
}

/** A flow as people read it: its own label, else from whom to what. Put together once, for it is told with each of what may
 *  be thousands of things that stop it. */
export function flowName(design: Design, flow: FlowResult): string {
  const ofDesign = known.get(design) ?? new WeakMap<FlowResult, string>()
  known.set(design, ofDesign)
  const name =
    ofDesign.get(flow) ?? (flow.label || `${side(design, flow.entry)} → ${side(design, flow.goals)}`)
  ofDesign.set(flow, name)
  return name
}

const known = new WeakMap<Design, WeakMap<FlowResult, string>>()

function side(design: Design, ids: readonly Id[]): string {
  const [first] = ids
  const label = first === undefined ? '' : labelOf(design, first)
  // Replicas of one name are one tier: where each stands says nothing about the flow.
  if (ids.length > 1 && ids.every((id) => labelOf(design, id) === label)) return `${label} ×${ids.length}`
  return listNames(
    ids.map((id) => partName(design, id)),
    2,
  )
}

/** A flow's name inside a sentence: quoted, for it has arrows and commas of its own. */
export function quotedFlow(design: Design, flow: FlowResult): string {
  return `“${flowName(design, flow)}”`
}

/** A chain in words: drawn parts in order. */
export function chainName(design: Design, chain: readonly Id[]): string {
  return chain.map((id) => partName(design, id)).join(' → ')
}
