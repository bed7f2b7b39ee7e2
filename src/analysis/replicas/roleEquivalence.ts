import { indexOf, type Design, type Group, type Id } from '../../model/index.ts'
import type { Domains } from '../places/domains.ts'
import { inOrder } from '../inOrder.ts'
import { isIgnored } from '../places/nodeKinds.ts'
import type { Wiring } from '../edges/wiring.ts'

/** Role of every node as a number: equal numbers, equal roles (rule B2). */
export type Colours = ReadonlyMap<Id, number>

/** A label without what tells replicas apart: case, parentheses, digits, trailing single letters. */
export function labelStem(label: string): string {
  const words: string[] =
    label
      .toLowerCase()
      .replace(/\([^)]*\)/gu, ' ')
      .match(/\p{L}+/gu) ?? []
  while (words.length > 1 && words.at(-1)?.length === 1) words.pop()
  return words.join(' ')
}

/** The containers around every node, but for what may differ between replicas: AZ, site, DX location, and if asked Region. */
export function containerPaths(
  design: Design,
  domains: Domains,
  acrossRegions: boolean,
): ReadonlyMap<Id, string> {
  const index = indexOf(design)
  const step = (group: Group, belowRegion: boolean): string => {
    switch (group.kind) {
      case 'az':
      case 'site':
      case 'dx-location':
        return ''
      case 'region':
        return acrossRegions ? 'region' : `region:${domains.placeOf(group.id).region ?? group.id}`
      case 'subnet-public':
      case 'subnet-private':
        return `${group.kind}:${labelStem(group.label)}`
      case 'cloud':
      case 'org':
      case 'account':
      case 'vpc':
      case 'env':
      case 'generic':
        return acrossRegions && belowRegion ? `${group.kind}:${labelStem(group.label)}` : `#${group.id}`
    }
  }
  const pathTo = (id: Id): string => {
    let belowRegion = false
    const path: string[] = []
    for (const group of [...index.ancestors(id)].reverse()) {
      const part = step(group, belowRegion)
      if (part !== '') path.push(part)
      belowRegion ||= group.kind === 'region'
    }
    return path.join('/')
  }
  const paths = new Map<Id, string>()
  const byGroup = new Map<Id | undefined, string>()
  for (const { id, group } of design.nodes) {
    const path = byGroup.get(group) ?? pathTo(id)
    byGroup.set(group, path)
    paths.set(id, path)
  }
  return paths
}

/**
 * Colour refinement: nodes start apart by service, container path and label stem, and part further while the sets of
 * colours before and after them differ. Sets, not multisets: one shared NAT gateway must not tell replicas apart.
 * Only what touches a changed class is looked at again and the largest part of a class keeps its colour, so the work is
 * O((V+E) log V).
 */
export function refineRoles(design: Design, wiring: Wiring, paths: ReadonlyMap<Id, string>): Colours {
  const nodes = design.nodes.filter((node) => !isIgnored(node))
  const at = new Map(nodes.map((node, i) => [node.id, i]))
  const neighbours = (
    wires: ReadonlyMap<Id, readonly { from: Id; to: Id; role: string }[]>,
    end: 'from' | 'to',
  ) =>
    nodes.map((node) => {
      const own = wires.get(node.id)
      if (own === undefined) return nobody
      const list: number[] = []
      for (const item of own) if (item.role !== 'soft') list.push(at.get(item[end]) ?? -1)
      return list
    })
  const after = neighbours(wiring.out, 'to')
  const before = neighbours(wiring.in, 'from')
  const colour = new Int32Array(nodes.length)
  const classes: number[][] = []
  const byStart = new Map<string, number>()
  const pathNumbers = new Map<string | undefined, number>()
  nodes.forEach((node, i) => {
    const path = paths.get(node.id)
    const pathNumber = pathNumbers.get(path) ?? pathNumbers.size
    pathNumbers.set(path, pathNumber)
    const key = `${pathNumber}\n${node.service}\n${labelStem(node.label)}`
    const known = byStart.get(key) ?? classes.push([]) - 1
    byStart.set(key, known)
    classes[known]?.push(i)
    colour[i] = known
  })
  let dirty = new Set(nodes.keys())
  while (dirty.size > 0) dirty = split(dirty, colour, classes, after, before)
  return new Map(nodes.map((node, i) => [node.id, colour[i] ?? -1]))
}

const nobody: readonly number[] = []

/** What tells a node apart: the colours after it and before it. */
function surroundings(
  after: readonly number[] = nobody,
  before: readonly number[] = nobody,
  colour: Int32Array,
): string | number {
  // Most nodes have neighbours of one colour on a side: two small numbers go into one, and no text is made.
  const [next, last] = [onlyColour(after, colour), onlyColour(before, colour)]
  if (next < 0 || last < 0) return `${colourSet(after, colour)}|${colourSet(before, colour)}`
  return next * (colour.length + 1) + last
}

/** The one colour of some nodes, counted from 1; 0 where there are none, -1 where there are several. */
function onlyColour(nodes: readonly number[], colour: Int32Array): number {
  if (nodes.length === 0) return 0
  const first = colour[nodes[0] ?? 0] ?? -1
  for (let i = 1; i < nodes.length; i += 1) if (colour[nodes[i] ?? 0] !== first) return -1
  return first + 1
}

/** The colours of some nodes, each once, as text. */
function colourSet(nodes: readonly number[], colour: Int32Array): string {
  if (nodes.length > 8) return [...new Set(nodes.map((i) => colour[i] ?? -1))].sort((a, b) => a - b).join(',')
  // Most nodes have few neighbours: for them a set would cost more than the work itself.
  const colours: number[] = []
  for (let i = 0; i < nodes.length; i += 1) {
    const own = colour[nodes[i] ?? 0] ?? -1
    if (colours.includes(own)) continue
    let at = colours.push(own) - 1
    for (; at > 0 && (colours[at - 1] ?? 0) > own; at -= 1) colours[at] = colours[at - 1] ?? 0
    colours[at] = own
  }
  return colours.length === 1 ? String(colours[0]) : colours.join(',')
}

/** Parts the classes of the dirty nodes; gives the nodes beside those whose colour changed. */
function split(
  dirty: ReadonlySet<number>,
  colour: Int32Array,
  classes: number[][],
  after: readonly (readonly number[])[],
  before: readonly (readonly number[])[],
): Set<number> {
  const parts = new Map<number, Map<string | number, number[]>>()
  for (const i of dirty) {
    const of = colour[i] ?? -1
    // One of a kind cannot be told from its like.
    if ((classes[of]?.length ?? 0) < 2) continue
    const key = surroundings(after[i], before[i], colour)
    const keys = parts.get(of) ?? new Map<string | number, number[]>()
    parts.set(of, keys)
    const list = keys.get(key)
    if (list) list.push(i)
    else keys.set(key, [i])
  }
  const next = new Set<number>()
  const meet = (node: number) => next.add(node)
  for (const [of, keys] of parts) {
    const members = classes[of] ?? []
    if (keys.size === 1 && [...keys.values()][0]?.length === members.length) continue
    const rest = members.filter((i) => !dirty.has(i))
    const pieces = [...(rest.length > 0 ? [rest] : []), ...keys.values()]
    const [largest, ...others] = inOrder(pieces, (a, b) => a.length > b.length)
    if (!largest || others.length === 0) continue
    classes[of] = largest
    for (const piece of others) {
      const fresh = classes.push(piece) - 1
      for (const i of piece) {
        colour[i] = fresh
        after[i]?.forEach(meet)
        before[i]?.forEach(meet)
      }
    }
  }
  return next
}
