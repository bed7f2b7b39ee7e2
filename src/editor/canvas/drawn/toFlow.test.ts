import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../layout/index.ts'
import { addGroup, addNode, addSpan, emptyDesign, moveBy, type Design } from '../../../model/index.ts'
import { composeScene, noOverlay } from '../../../scene/index.ts'
import { sameData } from './keepSame.ts'
import { createToFlow, layers } from './toFlow.ts'

function drawing(): Design {
  const cloud = addGroup(emptyDesign(), {
    id: 'cloud',
    kind: 'cloud',
    label: 'Cloud',
    rect: { x: 0, y: 0, width: 600, height: 400 },
  })
  const one = addNode(cloud, { id: 'a', service: 'ec2', label: 'A', group: 'cloud', at: { x: 40, y: 60 } })
  const two = addNode(one, { id: 'b', service: 'ec2', label: 'B', group: 'cloud', at: { x: 240, y: 60 } })
  return addSpan(two, { id: 'asg', kind: 'asg', label: 'ASG', members: ['a'] })
}

const input = (design: Design, selection: readonly string[] = []) => ({
  scene: composeScene(design, layoutOf(design), noOverlay),
  selection: new Set(selection),
  nameOf: ({ id }: { readonly id: string }) => `name of ${id}`,
})

describe('React Flow nodes of a scene', () => {
  it('stand where the scene draws them, at absolute positions with told sizes', () => {
    const nodes = createToFlow()(input(drawing()))
    expect(nodes.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'cloud box',
      'asg hull',
      'a part',
      'b part',
    ])
    const part = nodes.find(({ id }) => id === 'a')
    expect(part).toMatchObject({ position: { x: 40, y: 60 }, width: 112, height: 84, ariaLabel: 'name of a' })
    expect(part?.measured).toEqual({ width: 112, height: 84 })
  })

  it('lie in the order groups, hulls, lines, parts', () => {
    const z = new Map(createToFlow()(input(drawing())).map((node) => [node.id, node.zIndex ?? 0]))
    expect(z.get('cloud')).toBeLessThan(z.get('asg') ?? 0)
    expect(z.get('asg')).toBeLessThan(layers.lines)
    expect(layers.lines).toBeLessThan(z.get('a') ?? 0)
  })

  it('are the very same objects while their picture is the same', () => {
    const toFlow = createToFlow()
    const before = toFlow(input(drawing()))
    const after = toFlow(input(moveBy(drawing(), ['b'], 10, 0)))
    const same = after.filter((node, i) => node === before[i]).map(({ id }) => id)
    expect(same).toEqual(['cloud', 'asg', 'a'])
  })

  it('change only where the selection changed', () => {
    const toFlow = createToFlow()
    const before = toFlow(input(drawing(), ['a']))
    const after = toFlow(input(drawing(), ['b']))
    expect(after.filter((node, i) => node !== before[i]).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('let the pointer through the inside of a group until it is selected', () => {
    const styleOf = (selection: readonly string[]) =>
      createToFlow()(input(drawing(), selection)).find(({ id }) => id === 'cloud')?.style
    expect(styleOf([])).toEqual({ pointerEvents: 'none' })
    expect(styleOf(['cloud'])).toEqual({ pointerEvents: 'all' })
  })
})

describe('equality of data', () => {
  it('looks at values, not at objects', () => {
    expect(sameData({ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] })).toBe(true)
    expect(sameData({ a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }] })).toBe(false)
    expect(sameData({ a: undefined }, {})).toBe(false)
    expect(sameData([1, 2], [1])).toBe(false)
    expect(sameData(null, {})).toBe(false)
  })
})
