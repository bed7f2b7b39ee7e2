import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import { answeredOneAtATime, joinPaths } from './failoverPaths.ts'
import type { Need, Needs } from '../edges/needs.ts'
import { emptyParts } from './parts.ts'
import { affinityKey, groupKeysOf, isAffine, type GroupingFacts, type GroupKeys } from './sameGroup.ts'
import type { Role, Wire } from '../edges/wiring.ts'

/** Parts every node's out-edges into role groups: AND between groups, k-of-n inside (rules B1 to B6). */
export function groupNeeds(design: Design, facts: GroupingFacts): Needs {
  const { nodes } = indexOf(design)
  const keysOf = groupKeysOf(design, facts)
  const unjoined: { from: Id; to: Id }[] = []
  const hard = new Map<Id, readonly Need[]>()
  const others = {
    soft: new Map<Id, readonly Need[]>(),
    egress: new Map<Id, readonly Need[]>(),
    publish: new Map<Id, readonly Need[]>(),
    consume: new Map<Id, readonly Need[]>(),
  }
  for (const [id, wires] of facts.wiring.out) {
    const source = nodes.get(id)
    if (!source) continue
    const [only] = wires
    // Half of all nodes have one wire: there is nothing to group, nor to join.
    if (wires.length === 1 && only && only.role !== 'path') {
      const needs = needOfOne(source, only, nodes, facts)
      if (needs.length > 0) (only.role === 'need' ? hard : others[only.role]).set(id, needs)
      continue
    }
    const group = (list: readonly Wire[]) =>
      list.length === 0 ? noNeeds : groupWires(source, list, nodes, facts, keysOf)
    const needed = wiresOf('need', wires)
    const joined = joinPaths(group(needed), wiresOf('path', wires), nodes, needed)
    const needs = joined.standsAlone
      ? group(wires.filter((item) => item.role === 'need' || item.role === 'path'))
      : answeredOneAtATime(source, joined.needs, nodes)
    for (const { from, to } of joined.unjoined) unjoined.push({ from, to })
    if (needs.length > 0) hard.set(id, needs)
    for (const role of otherRoles) {
      const list = group(wiresOf(role, wires))
      if (list.length > 0) others[role].set(id, list)
    }
  }
  return { hard, ...others, unjoined }
}

const otherRoles = ['soft', 'egress', 'publish', 'consume'] as const
const noWires: readonly Wire[] = []
const noNeeds: readonly Need[] = []

/** Most nodes have wires of one role: then there is nothing to pick out. */
function wiresOf(role: Role, wires: readonly Wire[]): readonly Wire[] {
  let count = 0
  for (let i = 0; i < wires.length; i += 1) if (wires[i]?.role === role) count += 1
  if (count === 0) return noWires
  return wires.length === count ? wires : wires.filter((wire) => wire.role === role)
}

/** A lone target has nobody to be an alternative to. */
function needOfOne(source: Node, wire: Wire, nodes: ReadonlyMap<Id, Node>, facts: GroupingFacts): Need[] {
  const target = nodes.get(wire.to)
  if (!target) return []
  const affine = wire.anyOf === undefined && isAffine(source, target, facts.units)
  return [{ members: [wire.to], min: wire.min, affine }]
}

function targetsOf(wires: readonly Wire[], nodes: ReadonlyMap<Id, Node>): Node[] {
  const targets = new Set<Node>()
  for (const { to } of wires) {
    const target = nodes.get(to)
    if (target) targets.add(target)
  }
  return [...targets]
}

function groupWires(
  source: Node,
  wires: readonly Wire[],
  nodes: ReadonlyMap<Id, Node>,
  facts: GroupingFacts,
  keysOf: GroupKeys,
): Need[] {
  const [first] = wires
  if (wires.length === 1 && first) return needOfOne(source, first, nodes, facts)
  const targets = targetsOf(wires, nodes)
  const keys = keysOf(source, targets)
  const parts = emptyParts()
  const affine = new Set<Id>()
  for (const item of wires) {
    const target = nodes.get(item.to)
    if (!target) continue
    parts.add(item.to)
    if (item.anyOf !== undefined) {
      parts.join(item.to, `any:${item.anyOf}`)
    } else if (isAffine(source, target, facts.units)) {
      affine.add(item.to)
      parts.join(item.to, affinityKey(target, facts.wiring.out.get(item.to) ?? []))
    } else {
      for (const key of keys.get(item.to) ?? []) parts.join(item.to, key)
    }
  }
  const min = new Map<Id, number>()
  for (const item of wires) {
    const root = parts.find(item.to)
    min.set(root, Math.max(min.get(root) ?? 1, item.min))
  }
  return parts.groups().map((members) => ({
    members,
    min: min.get(parts.find(members[0] ?? '')) ?? 1,
    affine: members.every((id) => affine.has(id)),
  }))
}
