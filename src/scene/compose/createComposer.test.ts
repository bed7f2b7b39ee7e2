import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../layout/index.ts'
import {
  addGroup,
  addNode,
  addSpan,
  connect,
  emptyDesign,
  moveBy,
  remove,
  rename,
  setProp,
  type Design,
} from '../../model/index.ts'
import { noOverlay, type Overlay } from '../types.ts'
import { composeScene } from './composeScene.ts'
import { createComposer } from './createComposer.ts'

const subnet = { id: 'subnet', kind: 'subnet-private', label: 'Private', parent: 'az' } as const

function drawing(): Design {
  let design = addGroup(emptyDesign('D'), { id: 'region', kind: 'region', label: 'Region' })
  design = addGroup(design, { id: 'az', kind: 'az', label: 'AZ', zone: 'a', parent: 'region' })
  design = addGroup(design, subnet)
  for (const [id, x] of [['a', 60] as const, ['b', 260] as const, ['c', 460] as const])
    design = addNode(design, { id, service: 'ec2', label: id, group: 'subnet', at: { x, y: 80 } })
  design = connect(design, { id: 'ab', from: 'a', to: 'b', label: 'HTTP' })
  design = connect(design, { id: 'bc', from: 'b', to: 'c' })
  return addSpan(design, { id: 'asg', kind: 'asg', label: 'ASG', members: ['a', 'b'] })
}

const badge: Overlay = { ...noOverlay, spofs: new Map([['b', 1]]), gaps: new Set(['az']) }

const plain = { legend: false }

describe('composing again and again', () => {
  it('gives the very same parts for the same drawing', () => {
    const { compose } = createComposer()
    const [one, two] = [drawing(), drawing()]
    const before = compose(one, layoutOf(one), badge)
    const after = compose({ ...one, title: 'Other' }, layoutOf(one), badge)
    expect(after.title).toBe('Other')
    expect(after.nodes).toBe(before.nodes)
    expect(after.groups).toBe(before.groups)
    // Other objects of the same content may differ in what nobody compared: they are composed anew.
    expect(compose(two, layoutOf(two), badge).nodes[0]).not.toBe(before.nodes[0])
  })

  it('makes anew what moved, and nothing else', () => {
    const { compose } = createComposer()
    const one = drawing()
    const layout = layoutOf(one)
    const before = compose(one, layout, badge)
    const two = moveBy(one, ['b'], 7, 3)
    const moved = layoutOf(two)
    const after = compose(two, { ...moved, routes: new Map(moved.routes).set('bc', bcOf(layout)) }, badge)
    const changed = after.nodes.filter((node, i) => node !== before.nodes[i]).map(({ id }) => id)
    expect(changed).toEqual(['b'])
    expect(after.edges.find(({ id }) => id === 'bc')).toBe(before.edges.find(({ id }) => id === 'bc'))
    expect(after.edges.find(({ id }) => id === 'ab')).not.toBe(before.edges.find(({ id }) => id === 'ab'))
  })

  it('gives, after any steps, what composing once gives', () => {
    type Step = (design: Design) => Design
    const steps: readonly Step[] = [
      (design) => moveBy(design, ['b'], 30, 40),
      (design) => moveBy(design, ['subnet'], -20, 10),
      (design) => rename(design, 'c', 'Renamed'),
      (design) => rename(design, 'subnet', 'Other'),
      (design) => setProp(design, 'c', 'count', 3),
      (design) => remove(design, ['a']),
      (design) => remove(design, ['asg']),
      (design) => ({ ...design, nodes: design.nodes.toReversed() }),
      (design) => ({ ...design, groups: design.groups.map((group) => ({ ...group, kind: 'generic' })) }),
    ]
    const overlays = [noOverlay, badge, { ...noOverlay, lit: new Set(['b', 'ab']) }]
    const step = fc.tuple(
      fc.constantFrom(...steps),
      fc.constantFrom(...overlays),
      fc.constantFrom('en' as const, 'ko' as const),
      // Steps made ahead of what comes next: none, some, or all.
      fc.constantFrom(0, 4, 1000),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (taken) => {
        const { compose, ahead } = createComposer()
        let design = drawing()
        let last = layoutOf(design)
        compose(design, last, noOverlay)
        for (const [take, overlay, language, steps] of taken) {
          const before = design
          design = takeIfAllowed(design, take)
          const layout = layoutOf(design)
          goThrough(ahead(design, layout, overlay, language), steps)
          // A picture wanted in between is the one it would have been.
          const [shown, laid] = steps === 4 ? [before, last] : [design, layout]
          expect(compose(shown, laid, overlay, language)).toEqual(
            composeScene(shown, laid, overlay, language, plain),
          )
          last = layout
          expect(compose(design, layout, overlay, language)).toEqual(
            composeScene(design, layout, overlay, language, plain),
          )
        }
      }),
      { numRuns: 60 },
    )
  })
})

function goThrough(work: Iterator<unknown>, most: number): void {
  for (let i = 0; i < most; i++) if (work.next().done) return
}

/** Steps may name what an earlier step removed. */
function takeIfAllowed(design: Design, take: (design: Design) => Design): Design {
  try {
    return take(design)
  } catch {
    return design
  }
}

function bcOf(layout: ReturnType<typeof layoutOf>) {
  const route = layout.routes.get('bc')
  if (!route) throw new Error('bc has no route')
  return route
}
