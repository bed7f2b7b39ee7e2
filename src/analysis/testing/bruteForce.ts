import { indexOf, type Id, type Node } from '../../model/index.ts'
import type { FlowPlan } from '../flows/flowPlan.ts'
import type { Need } from '../edges/needs.ts'
import { isExternal, isTransit, needsOnlyOne } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import { withSuccessors } from '../replicas/standIns.ts'
import { visibleUnits, type Visible } from '../replicas/visibility.ts'

/** The rules C1 and C2 written down as plainly as they read, one scenario at a time: what the circuit must agree with.
 *  Among what failed may be switches (their place among the takeovers after all units): what has not taken over yet. */
export function worksByHand(reading: Reading, failed: ReadonlySet<number>): ReadonlySet<number> {
  const { all } = reading.units
  const ok = new Set(all.keys())
  for (let changed = true; changed;) {
    changed = false
    for (const at of ok) {
      const unit = all[at]
      const node = unit && indexOf(reading.design).nodes.get(unit.node)
      if (!unit || !node) continue
      const needs = isExternal(node) ? [] : (reading.needs.hard.get(node.id) ?? [])
      const holding = needs.filter((need) => holds(reading, node, at, need, ok, failed))
      const enough =
        needsOnlyOne(node) && needs.length > 0 ? holding.length > 0 : holding.length === needs.length
      if (!failed.has(at) && !unit.asleep && enough) continue
      ok.delete(at)
      changed = true
    }
  }
  return ok
}

export function holds(
  reading: Reading,
  node: Node,
  at: number,
  need: Need,
  ok: ReadonlySet<number>,
  failed: ReadonlySet<number> = new Set(),
  works: ReadonlySet<number> = ok,
): boolean {
  const unit = reading.units.all[at]
  if (!unit) return false
  const visible = visibleUnits(reading, node, unit, need).map((seen, i) =>
    seen.filter(
      (other) => need.affine || serves(reading, node.id, need, need.members[i] ?? '', other, failed, works),
    ),
  )
  if (need.affine && unit.zone !== undefined) return visible.flat().some((other) => ok.has(other))
  return isEnough(reading, need, visible, (other) => ok.has(other))
}

/** Whether a unit serves who has the need: nothing has to take over first that has not (rule C5a). */
function serves(
  reading: Reading,
  source: Id,
  need: Need,
  member: Id,
  at: number,
  failed: ReadonlySet<number>,
  works: ReadonlySet<number>,
): boolean {
  const { all } = reading.units
  const standIn = all[at]?.node ?? ''
  return !reading.takeovers.all.some(({ by, from, what }, i) => {
    if (!failed.has(all.length + i)) return false
    if (what === 'unit') return reading.takeovers.ofUnit.get(at) === i
    if (what === 'node') {
      if (by !== standIn) return false
      return reading.takeovers.primariesOf.has(by)
        ? !counts(reading, by, failed, works, new Set())
        : reading.takeovers.isLateFor(need.members, by)
    }
    return from === source && by === member && need.late?.includes(member) === true
  })
}

/** Whether a node serves: a unit of it works and, of what takes over, it has or what it takes over from still serves. */
function counts(
  reading: Reading,
  id: Id,
  failed: ReadonlySet<number>,
  works: ReadonlySet<number>,
  asked: ReadonlySet<Id>,
): boolean {
  const { takeovers, units, index } = reading
  const on = (at: number | undefined) => at === undefined || !failed.has(units.all.length + at)
  if (on(takeovers.ofNode.get(id))) return true
  return (takeovers.primariesOf.get(id) ?? []).some((primary) => {
    if (asked.has(primary)) return true
    const node = index.nodes.get(primary)
    const passes = node !== undefined && (isTransit(node) || isExternal(node))
    const isUp = (unit: number) => (passes ? !failed.has(unit) : works.has(unit))
    const own = (units.of.get(primary) ?? []).some((unit) => isUp(unit) && on(takeovers.ofUnit.get(unit)))
    const has = takeovers.primariesOf.has(primary)
    return own && (!has || counts(reading, primary, failed, works, new Set([...asked, primary])))
  })
}

/** Counts what works of a need; what stands in from outside it fills gaps and no more. */
function isEnough(
  reading: Reading,
  need: Need,
  visible: Visible,
  isGood: (unit: number) => boolean,
): boolean {
  const countOf = (units: Iterable<number>) =>
    [...units].reduce((sum, unit) => sum + (reading.units.all[unit]?.weight ?? 0), 0)
  const outsiders = (id: Id) => withSuccessors(reading, id).filter((other) => !need.members.includes(other))
  if (need.min <= 1) return visible.flat().some(isGood)
  const teams = new Set(need.members.map((id) => outsiders(id).join(' ')))
  const counts = [...teams].map((team) => {
    const members = need.members.filter((id) => outsiders(id).join(' ') === team)
    const nodes = new Set(members.flatMap((id) => [id, ...outsiders(id)]))
    const seen = new Set(members.flatMap((id) => visible[need.members.indexOf(id)] ?? []))
    const good = [...seen].filter((at) => nodes.has(reading.units.all[at]?.node ?? '') && isGood(at))
    return Math.min(countOf(good), countOf(members.flatMap((id) => reading.units.of.get(id) ?? [])))
  })
  return counts.reduce((sum, count) => sum + count, 0) >= need.min
}

/** Whether a flow is up when these units failed. */
export function isUpByHand(reading: Reading, plan: FlowPlan, failed: ReadonlySet<number>): boolean {
  const ok = worksByHand(reading, failed)
  const { nodes } = indexOf(reading.design)
  const unitsOf = (ids: readonly Id[]) => ids.flatMap((id) => reading.units.of.get(id) ?? [])
  const lookups = plan.before.every((need) =>
    isEnough(
      reading,
      need,
      need.members.map((id) =>
        unitsOf([id]).filter((unit) => serves(reading, '', need, id, unit, failed, ok)),
      ),
      (unit) => !failed.has(unit),
    ),
  )
  const reachesEnd = (group: readonly Id[]) => {
    const ends = new Set(group.flatMap((id) => withSuccessors(reading, id)))
    const reach = new Set<number>()
    for (let changed = true; changed;) {
      changed = false
      reading.units.all.forEach((unit, at) => {
        const node = nodes.get(unit.node)
        if (!node || reach.has(at) || !self(node, at) || !mayPass(node.id)) return
        const ways = plan.via && plan.entry.includes(node.id) ? plan.via : plan.ways.from(node.id)
        if (!ends.has(node.id) && !ways.some((need) => holds(reading, node, at, need, reach, failed, ok)))
          return
        reach.add(at)
        changed = true
      })
    }
    const entry = { members: plan.entry, min: 1, affine: false }
    return unitsOf(plan.entry).some(
      (unit) => reach.has(unit) && serves(reading, '', entry, '', unit, failed, ok),
    )

    function mayPass(id: Id): boolean {
      const node = nodes.get(id)
      if (!node || plan.entry.includes(id) || ends.has(id) || plan.through === undefined)
        return node !== undefined
      return plan.through.has(id) || isTransit(node) || isExternal(node)
    }
  }
  return plan.ends.length > 0 && lookups && plan.ends.every(reachesEnd)

  function self(node: Node, at: number): boolean {
    if (plan.kind === 'process' && !plan.entryMustWork && plan.entry.includes(node.id)) return true
    if (isTransit(node) || isExternal(node)) return !failed.has(at) && !reading.units.all[at]?.asleep
    return ok.has(at)
  }
}
