import { has } from '../../catalog/index.ts'
import { indexOf, type Design, type Id, type Node, type Span } from '../../model/index.ts'
import {
  isBuffer,
  isEventSource,
  isExternal,
  isLoadBalancer,
  isPerAzPart,
  isRegionRouter,
  isStore,
  isTransit,
} from '../places/nodeKinds.ts'
import { labelStem, type Colours } from './roleEquivalence.ts'
import { isFleet, type SpansOf } from '../places/spans.ts'
import { isTakeoverSpan, type Successors } from './successors.ts'
import type { Units } from '../places/units.ts'
import type { Wire, Wiring } from '../edges/wiring.ts'

export interface GroupingFacts {
  readonly wiring: Wiring
  readonly spans: SpansOf
  readonly successors: Successors
  readonly units: Units
  readonly colours: Colours
  readonly coloursAcrossRegions: Colours
  readonly containers: ReadonlyMap<Id, string>
}

const none: readonly Span[] = []

/** For a source and its targets, the keys of each target: targets that share a key are alternatives (rules B2 to B4). */
export type GroupKeys = (source: Node, targets: readonly Node[]) => ReadonlyMap<Id, readonly string[]>

/** Prepares the test "are these two alternatives of that source" for a whole design, in time linear to its edges. */
export function groupKeysOf(design: Design, facts: GroupingFacts): GroupKeys {
  const { nodes } = indexOf(design)
  const together = spansThatGroup(design, facts, nodes)
  const data = dataKeys(facts, nodes)
  return (source, targets) => {
    const colours = isRegionRouter(source) || isExternal(source) ? facts.coloursAcrossRegions : facts.colours
    const spread = spreadColours(targets, colours, facts.units)
    const choosy = isTransit(source) || isExternal(source) || isBuffer(source) || isEventSource(source)
    const keys = new Map<Id, string[]>()
    for (const target of targets) {
      const list: string[] = []
      for (const span of facts.spans.get(target.id) ?? none) {
        if (together.has(span.id)) list.push(`span:${span.id}`)
      }
      const colour = colours.get(target.id) ?? -1
      if (data.has(target.id)) {
        list.push(...(data.get(target.id) ?? []))
        if (isRegionRouter(source) && target.service === 's3') list.push(`role:${colour}`)
      } else {
        if (isLoadBalancer(source)) {
          list.push(
            `alike:${target.service}|${facts.containers.get(target.id) ?? ''}|${labelStem(target.label)}`,
          )
        } else if (choosy) {
          list.push(`role:${colour}`)
        }
        if (spread.has(colour)) list.push(`role:${colour}`)
      }
      keys.set(target.id, list)
    }
    return keys
  }
}

/** Whether a source that sits in an AZ uses this target through the one of its own AZ (rule B3). */
export function isAffine(source: Node, target: Node, units: Units): boolean {
  return isPerAzPart(target) && (units.of.get(source.id) ?? []).some((i) => units.all[i]?.zone !== undefined)
}

/** What per-AZ parts stand for: parts alike in this are one service in several zones. */
export function affinityKey(target: Node, wires: readonly Wire[]): string {
  const behind = wires.map((item) => item.to).join(',')
  const stem = target.service === 'nat-gateway' ? '' : `|${labelStem(target.label)}`
  return `affine:${target.service}${stem}|${target.service === 'nat-gateway' ? '' : behind}`
}

/** Colours worn by targets in more than one AZ (rule B2d). */
function spreadColours(targets: readonly Node[], colours: Colours, units: Units): ReadonlySet<number> {
  const spread = new Set<number>()
  if (targets.length < 2) return spread
  const firstZone = new Map<number, string>()
  for (const target of targets) {
    const colour = colours.get(target.id) ?? -1
    const unit = units.all[units.of.get(target.id)?.[0] ?? -1]
    if (unit?.zone === undefined) continue
    const zone = `${unit.region ?? ''}/${unit.zone}`
    const known = firstZone.get(colour)
    if (known === undefined) firstZone.set(colour, zone)
    else if (known !== zone) spread.add(colour)
  }
  return spread
}

/** Spans whose members are alternatives (rule B2a). */
function spansThatGroup(design: Design, facts: GroupingFacts, nodes: ReadonlyMap<Id, Node>): ReadonlySet<Id> {
  const packed = new Set<Id>()
  for (const span of design.spans) {
    if (span.kind === 'placement-group' && span.props?.['strategy'] === 'cluster') {
      for (const member of span.members) packed.add(member)
    }
  }
  const groups = (span: Span): boolean => {
    if (!isFleet(span) && span.kind !== 'endpoint' && !isTakeoverSpan(span, nodes)) return false
    const members = new Set(span.members)
    if (span.members.some((member) => packed.has(member))) return false
    return !span.members.some((member) =>
      facts.wiring.out.get(member)?.some((item) => item.role === 'need' && members.has(item.to)),
    )
  }
  return new Set(design.spans.filter(groups).map((span) => span.id))
}

/**
 * Keys of nodes that keep data: two of them are alternatives only where one takes over from the other, both are written
 * to (multi-active), or both are copies of one primary (rule B4). A store without a key has its own data.
 */
function dataKeys(facts: GroupingFacts, nodes: ReadonlyMap<Id, Node>): ReadonlyMap<Id, readonly string[]> {
  const copied = new Set(facts.wiring.replications.flatMap(({ from, to }) => [from, to]))
  const keys = new Map<Id, string[]>()
  for (const node of nodes.values()) {
    if (isStore(node) || (has(node.service, 'stateful') && copied.has(node.id))) keys.set(node.id, [])
  }
  const forward = new Set(facts.wiring.replications.map(({ from, to }) => `${from}>${to}`))
  for (const { from, to } of facts.wiring.replications) {
    const bothGlobal = [from, to].every((id) => nodes.get(id)?.props?.['globalTable'] === true)
    if (forward.has(`${to}>${from}`) || bothGlobal) {
      const pair = `active:${[from, to].sort().join('+')}`
      keys.get(from)?.push(pair)
      keys.get(to)?.push(pair)
    }
    keys.get(to)?.push(`copy-of:${from}|${nodes.get(to)?.service ?? ''}`)
  }
  for (const [id, successors] of facts.successors) {
    for (const successor of successors) {
      const pair = `takeover:${[id, successor].sort().join('+')}`
      keys.get(id)?.push(pair)
      keys.get(successor)?.push(pair)
    }
  }
  return keys
}
