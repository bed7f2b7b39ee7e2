import { has } from '../../catalog/index.ts'
import type { Flow, Id } from '../../model/index.ts'
import type { Compiled } from '../circuit/compiled.ts'
import { closureOf, entriesOf } from '../flows/entries.ts'
import { isExternal, isTwoWay } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import { withSuccessors } from '../replicas/standIns.ts'
import type { Remark } from '../types.ts'
import { waysOf } from '../flows/ways.ts'

/** Flows that cannot be judged as written, loops that nothing leads into, and drawings in which nothing flows. */
export function oddFlows({ reading, flows }: Compiled): Remark[] {
  const authored = (reading.design.flows ?? []).flatMap((flow) => oddAuthored(reading, flow))
  const nodes = reading.design.nodes.map((node) => node.id)
  if (flows.length === 0 && reading.design.edges.length > 0 && nodes.length > 0)
    return [...authored, { code: 'no-flow', on: nodes }]
  return [...authored, ...ringsOfRouters(reading, flows), ...loopsWithoutEntry(reading)]
}

/** Routers that lead only to each other (rule C3): as drawn, nothing stands behind them. */
function ringsOfRouters(reading: Reading, flows: Compiled['flows']): Remark[] {
  const isRouter = (id: Id) => {
    const node = reading.index.nodes.get(id)
    // A resolver or an API answers by itself; these only pass on.
    return node !== undefined && (isTwoWay(node) || has(node.service, 'load-balancer'))
  }
  const next = (id: Id) => (reading.needs.hard.get(id) ?? []).flatMap((need) => need.members)
  const rings = new Map<string, Remark>()
  for (const { plan } of flows) {
    if (plan.goals.length === 0 || !plan.goals.every(isRouter)) continue
    const ring = [...closureOf(plan.goals, next)]
    if (!ring.every((id) => isRouter(id) && next(id).length > 0)) continue
    const on = reading.design.nodes.map(({ id }) => id).filter((id) => ring.includes(id))
    rings.set(on.join(' '), { code: 'routers-in-ring', on })
  }
  return [...rings.values()]
}

function oddAuthored(reading: Reading, flow: Flow): Remark[] {
  const known = (ids: readonly Id[]) => [...new Set(ids)].filter((id) => reading.index.nodes.has(id))
  const entry = known(flow.entry)
  const goals = known(flow.goals)
  const isWhole = entry.length === new Set(flow.entry).size && goals.length === new Set(flow.goals).size
  if (!isWhole || entry.length === 0 || goals.length === 0)
    return [{ code: 'flow-parts-gone', on: [...new Set([...entry, ...goals])] }]
  const { every } = waysOf(reading)
  const reached = closureOf(entry, (id) =>
    every.from(id).flatMap((need) => need.members.flatMap((member) => withSuccessors(reading, member))),
  )
  const missed = goals.filter((id) => !reached.has(id))
  return missed.length === 0 ? [] : [{ code: 'flow-unreached', on: [...entry, ...missed] }]
}

/** Parts that call each other in a ring and that nothing outside the ring calls: where work begins is not said. */
function loopsWithoutEntry(reading: Reading): Remark[] {
  const follow = (id: Id) => (reading.needs.hard.get(id) ?? []).flatMap((need) => need.members)
  return entriesOf(reading).flatMap((entry): Remark[] => {
    const isNamed = entry.some((id) => {
      const node = reading.index.nodes.get(id)
      return (
        !node ||
        isExternal(node) ||
        node.props?.['role'] === 'entry' ||
        node.props?.['schedule'] !== undefined
      )
    })
    if (isNamed || entry.length < 2) return []
    const [first = ''] = entry
    const back = closureOf(follow(first), follow)
    return entry.every((id) => back.has(id)) ? [{ code: 'entry-in-loop', on: entry }] : []
  })
}
