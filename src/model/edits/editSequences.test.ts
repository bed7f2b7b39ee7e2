import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rectsOf } from '../boxes/rectsOf.ts'
import { withRects } from '../boxes/withRects.ts'
import { EditRefused } from '../editRefused.ts'
import { indexOf } from '../indexOf.ts'
import { parseDesign } from '../reading/parseDesign.ts'
import { arbitraryDesign, arbitraryId } from '../testing/arbitraryDesign.ts'
import { faultsOf } from '../testing/faultsOf.ts'
import { edgeKinds, groupKinds, spanKinds } from '../types.ts'
import type { Design, Id } from '../types.ts'
import { writeDesign } from '../writing/writeDesign.ts'
import { addGroup, addNode, addSpan } from './add.ts'
import { setCollapsed } from './collapse.ts'
import { connect } from './connect.ts'
import { copyParts } from './copyParts.ts'
import { rename, setProp, setTitle } from './describe.ts'
import { moveBy } from './moveBy.ts'
import { moveInto } from './moveInto.ts'
import { duplicate, pasteParts } from './pasteParts.ts'
import { reconnect } from './reconnect.ts'
import { remove } from './remove.ts'
import { resizeGroup } from './resizeGroup.ts'
import { joinSpan, leaveSpan } from './spanMembers.ts'
import { addWaiver, removeWaiver } from './waivers.ts'
import { updateEdge, updateGroup, updateNode, updateSpan } from './update.ts'

/** What one random step draws from: parts picked by number, so that most steps meet parts that are there. */
interface Dice {
  readonly a: number
  readonly b: number
  readonly id: Id | undefined
  readonly text: string
  readonly x: number
  readonly y: number
}

type Edit = (design: Design, dice: Dice) => Design

const pick = <T>(items: readonly T[], at: number, none: T): T => items[at % Math.max(1, items.length)] ?? none
const node = (design: Design, at: number) =>
  pick(design.nodes, at, { id: 'ghost', service: '', label: '' }).id
const group = (design: Design, at: number) =>
  at % 5 === 0 ? undefined : pick(design.groups, at, { id: 'ghost', kind: 'vpc', label: '' }).id
const part = (design: Design, at: number) =>
  pick<{ readonly id: Id }>([...design.groups, ...design.nodes, ...design.spans, ...design.edges], at, {
    id: 'ghost',
  }).id
// Every fourth time any part at all, to meet the refusals.
const target = (design: Design, list: readonly { readonly id: Id }[], at: number) =>
  at % 4 === 0 ? part(design, at) : pick(list, at, { id: 'ghost' }).id
const parts = (design: Design, { a, b }: Dice) => [part(design, a), part(design, b)]
const named = (id: Id | undefined) => (id === undefined ? {} : { id })
const within = (parent: Id | undefined) => (parent === undefined ? {} : { parent })

const edits: Readonly<Record<string, Edit>> = {
  addNode: (design, { id, text, a, x, y }) => {
    const home = group(design, a)
    return addNode(design, {
      ...named(id),
      service: 'ec2',
      label: text,
      ...(home && { group: home }),
      at: { x, y },
    })
  },
  addGroup: (design, { id, text, a, b, x, y }) =>
    addGroup(design, {
      ...named(id),
      kind: pick(groupKinds, b, 'vpc'),
      label: text,
      ...within(group(design, a)),
      rect: { x, y, width: y, height: x },
    }),
  addSpan: (design, dice) =>
    addSpan(design, {
      kind: pick(spanKinds, dice.a, 'asg'),
      label: dice.text,
      members: [node(design, dice.a), node(design, dice.b)],
    }),
  connect: (design, { id, a, b }) =>
    connect(design, {
      ...named(id),
      from: node(design, a),
      to: target(design, design.nodes, b),
      kind: pick(edgeKinds, a, 'sync'),
    }),
  updateNode: (design, { a, b, text }) =>
    updateNode(design, node(design, a), { label: text, group: group(design, b), azs: undefined }),
  updateGroup: (design, { a, b, text }) =>
    updateGroup(design, target(design, design.groups, a), {
      kind: pick(groupKinds, b, 'vpc'),
      parent: group(design, b),
      zone: text,
    }),
  updateEdge: (design, { a, b, text }) =>
    updateEdge(design, target(design, design.edges, a), {
      to: target(design, design.nodes, b),
      label: text,
      mode: undefined,
    }),
  reconnect: (design, { a, b, y }) => {
    const edge = pick(design.edges, a, { id: part(design, a), from: '', to: '' })
    // Between so few parts nearly every other end would be the one there is, or the same as the other.
    const others = design.nodes.filter(({ id }) => id !== edge.from && id !== edge.to)
    return reconnect(design, edge.id, y < 0 ? 'from' : 'to', target(design, others, b))
  },
  updateSpan: (design, { a, b }) =>
    updateSpan(design, target(design, design.spans, a), { members: [target(design, design.nodes, b)] }),
  setProp: (design, { a, b, text }) => setProp(design, part(design, a), text, b % 2 ? b : undefined),
  rename: (design, { a, text }) => rename(design, part(design, a), text),
  setTitle: (design, { text }) => setTitle(design, text),
  moveInto: (design, dice) => moveInto(design, parts(design, dice), group(design, dice.b)),
  moveBy: (design, dice) => moveBy(design, parts(design, dice), dice.x, dice.y),
  resizeGroup: (design, { a, x, y }) =>
    resizeGroup(design, target(design, design.groups, a), { x, y, width: x, height: y }),
  remove: (design, dice) => remove(design, parts(design, dice)),
  paste: (design, dice) => {
    const into = group(design, dice.b)
    return pasteParts(design, copyParts(design, parts(design, dice)), into ? { group: into, at: dice } : {})
      .design
  },
  duplicate: (design, dice) => duplicate(design, parts(design, dice), dice.x, dice.y).design,
  joinSpan: (design, { a, b }) =>
    joinSpan(design, target(design, design.spans, a), [target(design, design.nodes, b)]),
  leaveSpan: (design, { a, b }) =>
    leaveSpan(design, target(design, design.spans, a), [target(design, design.nodes, b)]),
  addWaiver: (design, dice) =>
    addWaiver(design, { check: 'az-gap', on: parts(design, dice), reason: dice.text }),
  removeWaiver: (design, dice) =>
    removeWaiver(design, pick(design.waivers ?? [], dice.a, { check: '', on: [], reason: '' })),
  setCollapsed: (design, { a, b }) => setCollapsed(design, [target(design, design.groups, a)], b % 3 > 0),
  withRects: (design) => withRects(design, rectsOf(design), 'right'),
}

const dice: fc.Arbitrary<Dice> = fc.record({
  a: fc.nat(),
  b: fc.nat(),
  id: fc.option(fc.oneof(arbitraryId, fc.constant('Not an id')), { nil: undefined, freq: 2 }),
  text: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('x'.repeat(1001), '__proto__')),
  x: fc.oneof(fc.integer({ min: -900, max: 900 }), fc.double({ noDefaultInfinity: false })),
  y: fc.integer({ min: -900, max: 900 }),
})
const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), dice), {
  minLength: 1,
  maxLength: 30,
  size: 'medium',
})

/** The design after an edit, or before it when it was refused. Any other error fails the test. */
function attempt(design: Design, name: string, thrown: Dice): Design {
  try {
    return edits[name]?.(design, thrown) ?? design
  } catch (error) {
    if (error instanceof EditRefused) return design
    throw error
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

test('after any edits, refused ones among them, the design is without fault or warning and reads back the same', () => {
  const done = new Map<string, number>()
  fc.assert(
    fc.property(arbitraryDesign, steps, (start, sequence) => {
      let design = frozen(start)
      for (const [name, thrown] of sequence) {
        const after = attempt(design, name, thrown)
        if (after !== design) done.set(name, (done.get(name) ?? 0) + 1)
        design = frozen(after)
        expect(faultsOf(design)).toEqual([])
      }
      const read = parseDesign(writeDesign(design))
      expect(read.ok && read.design).toEqual(design)
    }),
    { numRuns: 200 },
  )
  // No edit was refused every time: the property speaks of all of them.
  expect([...done.keys()].toSorted()).toEqual(Object.keys(edits).toSorted())
})

test('a part that moves into another group stays where it is on the drawing, with all inside it', () => {
  fc.assert(
    fc.property(arbitraryDesign, dice, (loose, thrown) => {
      const design = withRects(loose, new Map([...rectsOf(loose)].map(([id, rect]) => [id, rounded(rect)])))
      const after = attempt(design, 'moveInto', thrown)
      const [before, now] = [rectsOf(design), rectsOf(after)]
      for (const { id } of after.nodes) {
        expect(now.get(id)?.x).toBeCloseTo(before.get(id)?.x ?? Number.NaN, 3)
        expect(now.get(id)?.y).toBeCloseTo(before.get(id)?.y ?? Number.NaN, 3)
      }
    }),
  )
})

function rounded({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const within = (value: number) => Math.round(Math.max(-1e6, Math.min(1e6, value)))
  return { x: within(x), y: within(y), width: within(width), height: within(height) }
}

test('removing what was pasted gives back the design', () => {
  fc.assert(
    fc.property(arbitraryDesign, dice, (design, thrown) => {
      const fragment = copyParts(
        design,
        parts(design, thrown).filter((id) => indexOf(design).has(id)),
      )
      const { design: pasted, ids } = pasteParts(design, fragment)
      const { view: _, ...back } = remove(pasted, ids)
      const { view: __, ...before } = design
      expect(back).toEqual(before)
    }),
  )
})

test('an edit leaves the parts it does not speak of as the same objects', () => {
  fc.assert(
    fc.property(arbitraryDesign, dice, (design, thrown) => {
      const [id] = parts(design, thrown)
      const after = attempt(design, 'setProp', thrown)
      const kept = new Set<unknown>([...design.groups, ...design.nodes, ...design.spans, ...design.edges])
      const changed = [...after.groups, ...after.nodes, ...after.spans, ...after.edges].filter(
        (item) => !kept.has(item),
      )
      expect(changed.every((item) => item.id === id)).toBe(true)
    }),
  )
})
