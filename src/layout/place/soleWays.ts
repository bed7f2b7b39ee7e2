import type { Id } from '../../model/index.ts'
import { askedIn } from './askedRow.ts'
import type { Task } from './elkGraph.ts'

/**
 * The parts outside everything that begin a flow and call one other, name services aside: the first line of a page,
 * which runs straight in.
 */
export function soleWays(task: Task): ReadonlySet<Id> {
  const { nodes, edges } = task.design
  const called = new Set(edges.map(({ to }) => to))
  const asked = new Set(askedIn(task).map(({ id }) => id))
  const calls = new Map<Id, Set<Id>>()
  for (const { from, to } of edges) {
    if (asked.has(to)) continue
    const own = calls.get(from)
    if (own) own.add(to)
    else calls.set(from, new Set([to]))
  }
  return new Set(
    nodes.flatMap(({ id, group }) =>
      group === undefined && !called.has(id) && calls.get(id)?.size === 1 ? [id] : [],
    ),
  )
}
