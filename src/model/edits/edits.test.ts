import { describe, expect, test } from 'vitest'
import { rectsOf } from '../boxes/rectsOf.ts'
import { storedPosition } from '../boxes/storedPosition.ts'
import { EditRefused } from '../editRefused.ts'
import type { RefusalCode } from '../editRefused.ts'
import { indexOf } from '../indexOf.ts'
import { limits } from '../limits.ts'
import { aDesign } from '../testing/aDesign.ts'
import { faultsOf } from '../testing/faultsOf.ts'
import type { Design } from '../types.ts'
import { addGroup, addNode, addSpan } from './add.ts'
import { connect } from './connect.ts'
import { copyParts } from './copyParts.ts'
import { rename, setProp, setPropOfNodes, setTitle } from './describe.ts'
import { moveBy } from './moveBy.ts'
import { moveInto } from './moveInto.ts'
import { duplicate, pasteParts } from './pasteParts.ts'
import { remove } from './remove.ts'
import { resizeGroup } from './resizeGroup.ts'
import { joinSpan, leaveSpan } from './spanMembers.ts'
import { updateEdge, updateGroup, updateNode, updateSpan } from './update.ts'

/** region ⊃ vpc ⊃ az-a ⊃ web, az-b ⊃ db; users outside. */
const base: Design = aDesign({
  groups: [
    { id: 'region', kind: 'region', label: 'Region' },
    { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
    { id: 'az-a', kind: 'az', label: 'AZ a', parent: 'vpc', zone: 'a' },
    { id: 'az-b', kind: 'az', label: 'AZ b', parent: 'vpc', zone: 'b' },
  ],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'web', service: 'ec2', label: 'Web', group: 'az-a', props: { count: 2 } },
    { id: 'db', service: 'rds', label: 'DB', group: 'az-b' },
  ],
  spans: [
    { id: 'asg', kind: 'asg', label: 'ASG', members: ['web'] },
    { id: 'sg', kind: 'security-group', label: 'SG', members: ['web', 'db'] },
  ],
  edges: [
    { id: 'e1', from: 'users', to: 'web', label: 'HTTPS' },
    { id: 'e2', from: 'web', to: 'db', kind: 'sync' },
  ],
  flows: [
    { id: 'f1', entry: ['users'], goals: ['db'] },
    { id: 'f2', entry: ['users'], goals: ['web', 'db'] },
  ],
  waivers: [
    { check: 'c', on: ['web'], reason: '' },
    { check: 'c', on: ['e2', 'region'], reason: '' },
  ],
  view: {
    positions: {
      region: [100, 100],
      vpc: [20, 40],
      'az-a': [20, 40],
      'az-b': [320, 40],
      web: [20, 44],
      db: [20, 44],
      users: [0, 0],
    },
    sizes: { region: [900, 500] },
    pinned: ['web', 'users'],
  },
})

function refusal(edit: () => unknown): RefusalCode | undefined {
  try {
    edit()
  } catch (error) {
    if (error instanceof EditRefused) return error.code
    throw error
  }
  return undefined
}

describe('adding', () => {
  test('a node gets a fresh id and stands where it was dropped, relative to its group', () => {
    const after = addNode(base, {
      service: 'ec2',
      label: 'New',
      group: 'az-a',
      azs: ['a'],
      at: { x: 300, y: 400 },
    })
    expect(after.nodes.at(-1)).toEqual({ id: 'ec2', service: 'ec2', label: 'New', group: 'az-a', azs: ['a'] })
    expect(rectsOf(after).get('ec2')).toMatchObject({ x: 300, y: 400 })
    expect(addNode(after, { service: 'ec2', label: '' }).nodes.at(-1)?.id).toBe('ec2-2')
    expect(after.nodes[0]).toBe(base.nodes[0])
  })

  test('a node without a place waits for the layout', () => {
    expect(storedPosition(addNode(base, { id: 'new', service: 'ec2', label: '' }), 'new')).toBeUndefined()
  })

  test('a group gets its rectangle', () => {
    const rect = { x: 500, y: 600, width: 240, height: 120 }
    const after = addGroup(base, { kind: 'az', label: 'AZ c', parent: 'vpc', zone: 'c', rect })
    expect(after.groups.at(-1)).toEqual({ id: 'az-c', kind: 'az', label: 'AZ c', parent: 'vpc', zone: 'c' })
    expect(rectsOf(after).get('az-c')).toEqual(rect)
  })

  test('a span takes nodes, each once', () => {
    const after = addSpan(base, { kind: 'db-cluster', label: 'C', members: ['db', 'db'] })
    expect(after.spans.at(-1)).toEqual({ id: 'db-cluster', kind: 'db-cluster', label: 'C', members: ['db'] })
  })

  test('is refused with the reason', () => {
    expect(refusal(() => addNode(base, { id: 'e1', service: 'ec2', label: '' }))).toBe('id-taken')
    expect(refusal(() => addNode(base, { id: 'Not OK', service: 'ec2', label: '' }))).toBe('invalid')
    expect(refusal(() => addNode(base, { service: 'ec2', label: 'x'.repeat(1001) }))).toBe('invalid')
    expect(refusal(() => addNode(base, { service: 'ec2', label: '', group: 'web' }))).toBe('not-a-group')
    expect(refusal(() => addGroup(base, { kind: 'subnet-public', label: '', parent: 'vpc' }))).toBe('nesting')
    expect(refusal(() => addSpan(base, { kind: 'asg', label: '', members: ['vpc'] }))).toBe('not-a-node')
    expect(refusal(() => addSpan(base, { kind: 'asg', label: '', members: ['ghost'] }))).toBe('missing')
  })

  test('ends at the limits a file has', () => {
    const nodes = Array.from({ length: limits.items }, (_, at) => ({
      id: `n${at}`,
      service: 'ec2',
      label: '',
    }))
    expect(refusal(() => addNode(aDesign({ nodes }), { service: 'ec2', label: '' }))).toBe('too-many')
    expect(
      refusal(() =>
        duplicate(
          aDesign({ nodes: nodes.slice(0, 10_001) }),
          nodes.slice(0, 10_001).map(({ id }) => id),
          1,
          1,
        ),
      ),
    ).toBe('too-many')
    let deep = aDesign()
    for (let level = 0; level < limits.nesting; level++) {
      deep = addGroup(deep, {
        id: `g${level}`,
        kind: 'generic',
        label: '',
        ...(level > 0 && { parent: `g${level - 1}` }),
      })
    }
    expect(
      refusal(() => addGroup(deep, { kind: 'generic', label: '', parent: `g${limits.nesting - 1}` })),
    ).toBe('too-deep')
    const pair = addGroup(addGroup(deep, { id: 'p', kind: 'generic', label: '' }), {
      id: 'q',
      kind: 'generic',
      label: '',
      parent: 'p',
    })
    expect(refusal(() => moveInto(pair, ['p'], `g${limits.nesting - 2}`))).toBe('too-deep')
    expect(refusal(() => pasteParts(pair, copyParts(pair, ['p']), { group: `g${limits.nesting - 2}` }))).toBe(
      'too-deep',
    )
    expect(faultsOf(moveInto(pair, ['p'], `g${limits.nesting - 3}`))).toEqual([])
  })
})

describe('connecting', () => {
  test('makes an edge with a readable id', () => {
    expect(connect(base, { from: 'users', to: 'db', kind: 'soft' }).edges.at(-1)).toEqual({
      id: 'users-db',
      from: 'users',
      to: 'db',
      kind: 'soft',
    })
  })

  test('is refused between what cannot be connected', () => {
    expect(refusal(() => connect(base, { from: 'users', to: 'vpc' }))).toBe('not-a-node')
    expect(refusal(() => connect(base, { from: 'ghost', to: 'web' }))).toBe('missing')
    expect(refusal(() => connect(base, { from: 'web', to: 'web' }))).toBe('self-connection')
    expect(refusal(() => connect(base, { from: 'web', to: 'db', kind: 'sync' }))).toBe('already-connected')
    expect(refusal(() => connect(base, { from: 'web', to: 'db', kind: 'replication' }))).toBeUndefined()
  })
})

describe('changing', () => {
  test('a patch replaces keys, and takes away those set to undefined', () => {
    const after = updateEdge(base, 'e1', { label: undefined, kind: 'async', anyOf: 'x' })
    expect(after.edges[0]).toEqual({ id: 'e1', from: 'users', to: 'web', kind: 'async', anyOf: 'x' })
    expect(after.edges[1]).toBe(base.edges[1])
    expect(after.nodes).toBe(base.nodes)
  })

  test('a node moved to another group by a patch keeps its place on the drawing', () => {
    const after = updateNode(base, 'web', { group: 'az-b', label: 'W' })
    expect(after.nodes[1]).toEqual({
      id: 'web',
      service: 'ec2',
      label: 'W',
      group: 'az-b',
      props: { count: 2 },
    })
    expect(rectsOf(after).get('web')).toEqual(rectsOf(base).get('web'))
    expect(updateNode(base, 'web', { group: undefined }).nodes[1]).not.toHaveProperty('group')
  })

  test('a group changes its kind only where both neighbours allow it', () => {
    expect(updateGroup(base, 'vpc', { kind: 'generic' }).groups[1]?.kind).toBe('generic')
    expect(refusal(() => updateGroup(base, 'vpc', { kind: 'site' }))).toBe('nesting')
    expect(refusal(() => updateGroup(base, 'region', { kind: 'cloud' }))).toBe('nesting')
    expect(refusal(() => updateGroup(base, 'region', { parent: 'az-a' }))).toBe('into-itself')
    expect(updateGroup(base, 'az-b', { zone: 'c', name: 'x' }).groups[3]).toMatchObject({
      zone: 'c',
      name: 'x',
    })
  })

  test('an edge gets other ends, a span other members, under the rules of making them', () => {
    expect(updateEdge(base, 'e1', { to: 'db' }).edges[0]?.to).toBe('db')
    expect(refusal(() => updateEdge(base, 'e1', { to: 'users' }))).toBe('self-connection')
    expect(refusal(() => updateEdge(base, 'e1', { min: 0 }))).toBe('invalid')
    expect(refusal(() => updateSpan(base, 'sg', { members: ['az-a'] }))).toBe('not-a-node')
    expect(refusal(() => updateNode(base, 'e1', { label: '' }))).toBe('missing')
  })

  test('a property is set and taken away, on any sort of part', () => {
    for (const id of ['vpc', 'web', 'asg', 'e1']) {
      const after = setProp(base, id, 'state', 'stopped')
      const { groups, nodes, spans, edges } = indexOf(after)
      expect((groups.get(id) ?? nodes.get(id) ?? spans.get(id) ?? edges.get(id))?.props).toMatchObject({
        state: 'stopped',
      })
      expect(setProp(after, id, 'state', undefined)).toEqual(base)
    }
    expect(setProp(base, 'web', 'count', undefined).nodes[1]).not.toHaveProperty('props')
    expect(refusal(() => setProp(base, 'ghost', 'x', 1))).toBe('missing')
    expect(refusal(() => setProp(base, 'web', 'x', Number.NaN))).toBe('invalid')
  })

  test('a property of many nodes is set as it is of each, and the others stay the same objects', () => {
    const [first, second] = base.nodes
    if (!first || !second) throw new Error('The design has too few nodes')
    const each = setProp(setProp(base, first.id, 'count', 3), second.id, 'count', undefined)
    const values = new Map([
      [first.id, 3],
      [second.id, undefined],
    ])
    const after = setPropOfNodes(base, 'count', values)
    expect(after).toEqual(each)
    expect(after.nodes.slice(2).every((node, i) => node === base.nodes[i + 2])).toBe(true)
    expect(refusal(() => setPropOfNodes(base, 'x', new Map([[first.id, Number.NaN]])))).toBe('invalid')
  })

  test('a label is given to any sort of part; an edge can go without', () => {
    expect(rename(base, 'vpc', 'V').groups[1]?.label).toBe('V')
    expect(rename(base, 'web', 'W').nodes[1]?.label).toBe('W')
    expect(rename(base, 'asg', 'A').spans[0]?.label).toBe('A')
    expect(rename(base, 'e2', 'E').edges[1]?.label).toBe('E')
    expect(rename(base, 'e1', '').edges[0]).toEqual({ id: 'e1', from: 'users', to: 'web' })
    expect(setTitle(base, 'T').title).toBe('T')
    expect(refusal(() => setTitle(base, 'x'.repeat(1001)))).toBe('invalid')
    expect(refusal(() => rename(base, 'ghost', ''))).toBe('missing')
  })

  test('members join and leave', () => {
    expect(joinSpan(base, 'asg', ['db', 'web']).spans[0]?.members).toEqual(['web', 'db'])
    expect(joinSpan(base, 'asg', ['web'])).toBe(base)
    expect(leaveSpan(base, 'asg', ['web', 'ghost']).spans[0]?.members).toEqual([])
    expect(refusal(() => joinSpan(base, 'asg', ['vpc']))).toBe('not-a-node')
    expect(refusal(() => joinSpan(base, 'web', ['db']))).toBe('missing')
  })
})

describe('moving', () => {
  test('a group takes all inside along and stores one position', () => {
    const after = moveBy(base, ['vpc', 'web'], 30.004, -10)
    expect(after.view?.positions).toEqual({ ...base.view?.positions, vpc: [50, 30] })
    expect(rectsOf(after).get('web')).toMatchObject({ x: (rectsOf(base).get('web')?.x ?? 0) + 30 })
  })

  test('into another group leaves every part where it is on the drawing', () => {
    const after = moveInto(base, ['az-a', 'web', 'users'], 'region')
    const before = rectsOf(base)
    for (const id of ['web', 'users', 'db']) expect(rectsOf(after).get(id)).toEqual(before.get(id))
    expect(indexOf(after).parentOf('web')).toBe('az-a')
    expect(indexOf(after).parentOf('az-a')).toBe('region')
    expect(indexOf(after).parentOf('users')).toBe('region')
    expect(moveInto(after, ['users'], undefined).nodes[0]).toEqual(base.nodes[0])
  })

  test('into a group keeps the lists of which nothing moves: what follows from them holds still', () => {
    const node = moveInto(base, ['web'], 'az-b')
    expect(node.groups).toBe(base.groups)
    expect(node.nodes).not.toBe(base.nodes)
    const group = moveInto(base, ['az-a'], 'region')
    expect(group.nodes).toBe(base.nodes)
    expect(group.groups).not.toBe(base.groups)
  })

  test('into where it cannot stand is refused', () => {
    expect(refusal(() => moveInto(base, ['vpc'], 'az-a'))).toBe('into-itself')
    expect(refusal(() => moveInto(base, ['vpc'], 'vpc'))).toBe('into-itself')
    expect(refusal(() => moveInto(base, ['az-a'], undefined))).toBe('nesting')
    expect(refusal(() => moveInto(base, ['web'], 'db'))).toBe('not-a-group')
    expect(refusal(() => moveInto(base, ['ghost'], 'vpc'))).toBe('missing')
    expect(moveInto(base, ['web'], 'az-a')).toBe(base)
  })

  test('a border to the left or top leaves the content where it is', () => {
    const rect = { x: 60, y: 70, width: 1000, height: 600 }
    const after = resizeGroup(base, 'vpc', rect)
    expect(rectsOf(after).get('vpc')).toEqual(rect)
    for (const id of ['az-a', 'web', 'db']) expect(rectsOf(after).get(id)).toEqual(rectsOf(base).get(id))
    expect(
      resizeGroup(base, 'az-a', { ...rect, width: -5, height: Number.NaN }).view?.sizes?.['az-a'],
    ).toEqual([80, 60])
    expect(refusal(() => resizeGroup(base, 'web', rect))).toBe('not-a-group')
  })
})

describe('removing', () => {
  test('a node takes its edges, memberships and every other mention along', () => {
    const after = remove(base, ['web'])
    expect(after.nodes.map(({ id }) => id)).toEqual(['users', 'db'])
    expect(after.edges).toEqual([])
    expect(after.spans).toEqual([{ ...base.spans[1], members: ['db'] }])
    expect(after.flows).toEqual([base.flows?.[0], { id: 'f2', entry: ['users'], goals: ['db'] }])
    expect(after.waivers).toEqual([{ check: 'c', on: ['region'], reason: '' }])
    expect(after.view?.positions).not.toHaveProperty('web')
    expect(after.view?.pinned).toEqual(['users'])
    expect(after.groups).toBe(base.groups)
    expect(faultsOf(after)).toEqual([])
  })

  test('a group goes with all inside, a flow without a goal goes too', () => {
    const after = remove(base, ['vpc'])
    expect([after.groups.length, after.nodes.length, after.spans.length, after.edges.length]).toEqual([
      1, 1, 0, 0,
    ])
    expect(after.flows).toEqual([])
    expect(after.view).toEqual({
      positions: { region: [100, 100], users: [0, 0] },
      sizes: { region: [900, 500] },
      pinned: ['users'],
    })
  })

  test('an edge or a span goes alone', () => {
    const after = remove(base, ['e2', 'asg'])
    expect(after.nodes).toBe(base.nodes)
    expect(after.edges).toEqual([base.edges[0]])
    expect(after.spans).toEqual([base.spans[1]])
    expect(refusal(() => remove(base, ['ghost']))).toBe('missing')
    expect(remove(base, [])).toBe(base)
  })
})

describe('copying', () => {
  test('takes what is inside, the edges among it, and spans that are whole or named', () => {
    expect(copyParts(base, ['az-a']).spans.map(({ id }) => id)).toEqual(['asg'])
    const vpc = copyParts(base, ['vpc', 'web'])
    expect(vpc.groups.map(({ id, parent }) => [id, parent])).toEqual([
      ['vpc', undefined],
      ['az-a', 'vpc'],
      ['az-b', 'vpc'],
    ])
    expect(vpc.edges).toEqual([base.edges[1]])
    expect(vpc.spans).toEqual(base.spans)
    expect(vpc.homes).toEqual([['vpc', 'region']])
    expect(copyParts(base, ['web', 'sg']).spans.map(({ id, members }) => [id, members])).toEqual([
      ['asg', ['web']],
      ['sg', ['web']],
    ])
  })

  test('a paste stands in the groups it came from, a step aside, under fresh ids', () => {
    const { design, ids } = pasteParts(base, copyParts(base, ['az-a']))
    expect(ids).toEqual(['az-a-2'])
    expect(indexOf(design).groups.get('az-a-2')?.parent).toBe('vpc')
    expect(indexOf(design).nodes.get('web-2')?.group).toBe('az-a-2')
    expect(indexOf(design).spans.get('asg-2')?.members).toEqual(['web-2'])
    const [before, after] = [rectsOf(design).get('web'), rectsOf(design).get('web-2')]
    expect(after).toEqual({ ...before, x: (before?.x ?? 0) + 24, y: (before?.y ?? 0) + 24 })
    expect(faultsOf(design)).toEqual([])
  })

  test('a paste stands where and in what it is told to', () => {
    const { design, ids } = pasteParts(base, copyParts(base, ['web', 'users']), {
      at: { x: 700, y: 300 },
      group: 'az-b',
    })
    expect(ids).toEqual(['users-2', 'web-2'])
    expect(ids.map((id) => indexOf(design).parentOf(id))).toEqual(['az-b', 'az-b'])
    expect(rectsOf(design).get('users-2')).toMatchObject({ x: 700, y: 300 })
    expect(design.edges.at(-1)).toEqual({ id: 'e1-2', from: 'users-2', to: 'web-2', label: 'HTTPS' })
  })

  test('a paste where it may not stand is refused', () => {
    const subnetless = copyParts(base, ['az-a'])
    expect(refusal(() => pasteParts(base, subnetless, { group: 'az-b' }))).toBe('nesting')
    expect(refusal(() => pasteParts(aDesign(), subnetless))).toBe('nesting')
  })

  test('a whole design can be pasted into another', () => {
    const { design } = pasteParts(base, base, { at: { x: 2000, y: 0 } })
    expect(design.nodes).toHaveLength(6)
    expect(faultsOf(design)).toEqual([])
  })

  test('a duplicate stands in the same group, so many pixels away', () => {
    const { design, ids } = duplicate(base, ['web'], 40, 50)
    expect(ids).toEqual(['web-2'])
    expect(indexOf(design).nodes.get('web-2')).toEqual({ ...base.nodes[1], id: 'web-2' })
    expect(storedPosition(design, 'web-2')).toEqual({ x: 60, y: 94 })
  })
})
