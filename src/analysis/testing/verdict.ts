import type { Design } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import type { FlowResult } from '../types.ts'

/** A flow's verdict in short: what tests compare. `~` marks what is replaced by itself. */
export interface Verdict {
  readonly works: boolean
  readonly spofs: readonly string[]
  readonly zones: readonly string[]
  readonly links: readonly string[]
  readonly managed: readonly string[]
}

/** The flow of this kind (and entry, when several share it); fails when there is none. */
export function flowOf(design: Design, kind: FlowResult['kind'], entry?: string): FlowResult {
  const flow = analyse(design).flows.find(
    (f) => f.kind === kind && (entry === undefined || f.entry.includes(entry)),
  )
  if (!flow) throw new Error(`no ${kind} flow ${entry ?? ''}`)
  return flow
}

export function verdictOf(design: Design, kind: FlowResult['kind'] = 'serve', entry?: string): Verdict {
  const flow = flowOf(design, kind, entry)
  return {
    works: flow.works,
    spofs: flow.spofs.map((spof) => `${spof.node}${spof.transient ? '~' : ''}`).sort(),
    zones: flow.azGaps.map((gap) => gap.zone).sort(),
    links: flow.linkGaps.map((gap) => (gap.groups.length > 0 ? gap.groups : gap.nodes).join('+')).sort(),
    managed: [...flow.managed].sort(),
  }
}

/** Hidden dependencies as `web-b!a via nat-a`. */
export function hiddenOf(design: Design): string[] {
  return analyse(design).hiddenCrossAz.map(
    (item) => `${item.node}!${item.zone} via ${item.through.join('+')}`,
  )
}
