import { describe, expect, it } from 'vitest'
import type { Property } from '../../catalog/index.ts'
import { emptyDesign, type Design, type Node, type Props } from '../../model/index.ts'
import { contentRect } from './contentRect.ts'
import { readProperty, unknownProps } from './readProperty.ts'
import { joiners, spansOf } from './spanMembers.ts'
import { sharedProperties } from './sharedProperties.ts'
import { countKinds, subjectOf } from './subjectOf.ts'
import { reasonsFor } from './useAsks.ts'
import { toggledZones, zoneChoices } from './zonesOf.ts'

const design: Design = {
  ...emptyDesign('Two zones'),
  groups: [
    { id: 'region', kind: 'region', label: 'Seoul', name: 'ap-northeast-2' },
    { id: 'region-2', kind: 'region', label: 'Seoul again', name: 'ap-northeast-2' },
    { id: 'az-a', kind: 'az', label: 'AZ a', parent: 'region', zone: 'a' },
    { id: 'az-b', kind: 'az', label: 'AZ b', parent: 'region-2', zone: 'b' },
    { id: 'dc', kind: 'site', label: 'Data centre' },
    { id: 'box', kind: 'generic', label: 'Box' },
  ],
  nodes: [
    { id: 'alb', service: 'alb', label: 'ALB', group: 'region' },
    { id: 'web', service: 'ec2', label: 'Web', group: 'az-a' },
  ],
  spans: [{ id: 'asg', kind: 'asg', label: 'Fleet', members: ['web'] }],
  edges: [{ id: 'e1', from: 'alb', to: 'web' }],
  view: { positions: { region: [0, 0], 'az-a': [20, 44], alb: [300, 60], web: [20, 44] } },
}

describe('what the inspector is about', () => {
  it.each([
    [[], 'design'],
    [['web'], 'node'],
    [['az-a'], 'group'],
    [['asg'], 'span'],
    [['e1'], 'edge'],
    [['web', 'alb'], 'many'],
    [['gone'], 'design'],
    [['gone', 'web'], 'node'],
  ])('selecting %j is about a %s', (ids, what) => expect(subjectOf(design, new Set(ids)).what).toBe(what))

  it('counts several by what they are', () =>
    expect(countKinds(design, ['web', 'alb', 'e1'])).toEqual([
      { what: 'nodes', count: 2 },
      { what: 'edges', count: 1 },
    ]))
})

describe('properties of several parts', () => {
  const node = (service: string, props?: Props): Node => ({
    id: service,
    service,
    label: service,
    ...(props && { props }),
  })
  const keys = (nodes: readonly Node[]) => sharedProperties(nodes).map(({ property }) => property.key)

  it('are those that all have in the same sense', () => {
    expect(keys([node('rds'), node('rds')])).toEqual(keys([node('rds')]))
    const both = keys([node('rds'), node('elasticache')])
    expect(both).toContain('multiAz')
    // Both have engines, but other ones.
    expect(both).not.toContain('engine')
    expect(keys([])).toEqual([])
  })

  it('differ when the parts say different things, what stands for nothing said included', () => {
    const differs = (...nodes: Node[]) =>
      sharedProperties(nodes).find(({ property }) => property.key === 'multiAz')?.differs
    expect(differs(node('rds'), node('rds'))).toBe(false)
    expect(differs(node('rds', { multiAz: true }), node('elasticache', { multiAz: true }))).toBe(false)
    expect(differs(node('rds', { multiAz: false }), node('rds'))).toBe(false)
    expect(differs(node('rds', { multiAz: true }), node('rds'))).toBe(true)
  })
})

describe('a property', () => {
  const multiAz: Property = {
    key: 'multiAz',
    label: { en: 'Multi-AZ', ko: '다중 AZ' },
    type: 'boolean',
    default: false,
  }

  it('shows its default until the document states a value', () => {
    expect(readProperty(multiAz, undefined)).toEqual({ stated: false, value: false })
    expect(readProperty(multiAz, { multiAz: true })).toEqual({ stated: true, value: true })
  })

  it('keeps in sight a value of the wrong type', () =>
    expect(readProperty(multiAz, { multiAz: 'yes' })).toEqual({ stated: true, value: false, odd: '"yes"' }))

  it('that the schema does not know is listed as it stands', () =>
    expect(unknownProps([multiAz], { multiAz: true, note: 'x', size: [1] })).toEqual([
      ['note', 'x'],
      ['size', '[1]'],
    ]))
})

describe('a property that is asked for', () => {
  it('has each reason once, those of its own part only', () => {
    const ask = (on: string, property: string, why: string) => ({ on, property, why, check: 'c' })
    const asks = [
      ask('web', 'state', 'A?'),
      ask('web', 'state', 'A?'),
      ask('web', 'state', 'B?'),
      ask('db', 'x', 'C?'),
    ]
    expect([...reasonsFor('web', asks)]).toEqual([['state', ['A?', 'B?']]])
    expect(reasonsFor('alb', asks).size).toBe(0)
  })
})

describe('zones', () => {
  it('offers those drawn in the Region around it', () => {
    expect(zoneChoices(design, { id: 'alb', service: 'alb', label: 'ALB', group: 'region' })).toEqual(['a'])
  })

  it('makes no sense inside one zone', () =>
    expect(zoneChoices(design, { id: 'web', service: 'ec2', label: 'Web', group: 'az-a' })).toBeUndefined())

  it('switches one at a time, sorted, and leaves no empty list', () => {
    expect(toggledZones(['b'], 'a')).toEqual(['a', 'b'])
    expect(toggledZones(['a', 'b'], 'a')).toEqual(['b'])
    expect(toggledZones(['b'], 'b')).toBeUndefined()
  })
})

describe('fitting a group to its content', () => {
  it('leaves the padding on each side, and is nothing for an empty group', () => {
    const rect = contentRect(design, 'az-a')
    expect(rect).toMatchObject({ width: 112 + 40, height: 84 + 64 })
    expect(contentRect(design, 'dc')).toBeUndefined()
  })
})

describe('joining a span', () => {
  const crowd: Design = {
    ...design,
    nodes: [
      ...design.nodes,
      { id: 'web-2', service: 'ec2', label: 'Web', group: 'az-b' },
      { id: 'users', service: 'users', label: 'Users' },
    ],
  }
  const [fleet] = crowd.spans
  const node = (id: string) => crowd.nodes.filter((one) => one.id === id)

  it('is offered to parts outside it, those like its members first, twins told apart, people never', () =>
    expect(fleet && joiners(crowd, fleet)).toEqual([
      { value: 'web-2', label: 'Web (AZ b)' },
      { value: 'alb', label: 'ALB' },
    ]))

  it('is offered by a part: the spans it is in, and those it could join', () => {
    const spans = (id: string) => node(id).map((one) => spansOf(crowd, one))
    expect(spans('web')).toEqual([{ inside: [fleet], open: [] }])
    expect(spans('web-2')).toEqual([{ inside: [], open: [fleet] }])
    expect(spans('users')).toEqual([{ inside: [], open: [] }])
  })
})
