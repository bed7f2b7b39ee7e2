import type { Id } from '../../model/index.ts'
import { domainsAt } from '../places/domains.ts'
import { isExternal } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import type { Failure, FlowKind } from '../types.ts'

/** What a flow does not judge (rule D4): entries that are external or marked, external goals, and where they stand. */
export function intrinsicOf(
  reading: Reading,
  kind: FlowKind,
  entry: readonly Id[],
  goals: readonly Id[],
): { readonly intrinsicNodes: ReadonlySet<Id>; readonly intrinsicDomains: ReadonlySet<Failure> } {
  const nodes = new Set<Id>()
  const domains = new Set<Failure>()
  const leaveOut = (id: Id) => {
    nodes.add(id)
    for (const domain of domainsAt(reading.domains.placeOf(reading.index.nodes.get(id)?.group)))
      domains.add(domain)
  }
  for (const id of entry) {
    const node = reading.index.nodes.get(id)
    if (node && (isExternal(node) || node.props?.['role'] === 'entry')) leaveOut(id)
    // What a process flow starts from has done its part: only the place it stands in is judged (rule E2).
    else if (kind === 'process') nodes.add(id)
  }
  for (const id of goals) {
    const node = reading.index.nodes.get(id)
    if (node && isExternal(node)) leaveOut(id)
  }
  return { intrinsicNodes: nodes, intrinsicDomains: domains }
}
