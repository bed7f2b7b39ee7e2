import type { Design, Id, Node } from '../../../model/index.ts'
import {
  is,
  isBuffer,
  isExternal,
  isIgnored,
  isMarkedEntry,
  isRouter,
  prop,
  waitsForDisaster,
} from './facts.ts'
import { remembering } from './remember.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

/** The same without the ways back. */
const forward = (wiring: Wiring, ids: Iterable<Id>): ReadonlySet<Id> => {
  const found = new Set(ids)
  for (const id of found)
    for (const layer of [wiring.hard, wiring.written, wiring.consumers])
      for (const { members } of layer.get(id) ?? []) for (const next of members) found.add(next)
  return found
}

const onward = (wiring: Wiring, id: Id): Id[] =>
  [...(wiring.steps.get(id) ?? []), ...(wiring.consumers.get(id) ?? [])].flatMap(({ members }) => [
    ...members,
  ])

/** Everything run-time edges lead to from these. */
export function reachedFrom(wiring: Wiring, ids: Iterable<Id>): ReadonlySet<Id> {
  const found = new Set(ids)
  for (const id of found) for (const next of onward(wiring, id)) found.add(next)
  return found
}

const entries = remembering<readonly Node[]>()

/** E1: the entries of a design; the last ones stand in where no other entry reaches. */
export function entriesOf({ design }: World, wiring: Wiring): readonly Node[] {
  return entries([design, wiring], '', () => findEntries(design, wiring))
}

function findEntries(design: Design, wiring: Wiring): readonly Node[] {
  const able = design.nodes.filter((node) => !isIgnored(node) && !waitsForDisaster(node))
  const scheduled = (node: Node): boolean => prop(node, 'schedule') !== undefined || is(node, 'scheduler')
  const leads = (node: Node): boolean => onward(wiring, node.id).length > 0
  const passes = (node: Node): boolean => isRouter(node) || isExternal(node)
  const isOnTheWay = (node: Node): boolean =>
    design.nodes.some(
      (other) => other !== node && passes(other) && onward(wiring, other.id).includes(node.id),
    )
  const outside = (node: Node): boolean => isExternal(node) && !isOnTheWay(node)
  const first = able.filter(
    (node) => isMarkedEntry(node) || ((outside(node) || scheduled(node)) && leads(node)),
  )
  const reached = reachedFrom(
    wiring,
    first.map(({ id }) => id),
  )
  const left = able.filter((node) => !reached.has(node.id) && prop(node, 'optional') !== true && leads(node))
  const isSource = (node: Node): boolean =>
    left.every((other) => {
      const ahead = forward(wiring, [other.id])
      return !ahead.has(node.id) || forward(wiring, [node.id]).has(other.id)
    })
  return [...first, ...left.filter(isSource)]
}

/** A buffer or event source that leads only to its consumers begins no serve flow. */
export const servesNothing = (wiring: Wiring, node: Node): boolean =>
  isBuffer(node) || (wiring.steps.get(node.id) ?? []).length === 0
