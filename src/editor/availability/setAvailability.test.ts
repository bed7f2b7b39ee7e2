import { describe, expect, it } from 'vitest'
import { availabilityOf } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'
import { carriersOf, setAvailability } from './setAvailability.ts'

const design: Design = {
  format: 'faultline/1',
  title: 'Shop',
  groups: [
    { id: 'region', kind: 'region', label: 'Seoul' },
    { id: 'one', kind: 'vpc', label: 'One', parent: 'region' },
    { id: 'two', kind: 'vpc', label: 'Two', parent: 'region' },
    { id: 'a-1', kind: 'az', label: 'AZ a', parent: 'one', zone: 'a' },
    { id: 'a-2', kind: 'az', label: 'AZ a', parent: 'two', zone: 'a', props: { availability: 90 } },
  ],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'web', service: 'ec2', label: 'Web', group: 'a-1' },
    { id: 'db', service: 'rds', label: 'DB', group: 'a-2' },
  ],
  spans: [],
  edges: [
    { id: 'e1', from: 'users', to: 'web' },
    { id: 'e2', from: 'web', to: 'db' },
  ],
}

const used = (of: Design, failure: string) =>
  availabilityOf(of)
    .flatMap(({ inputs }) => inputs)
    .find((input) => input.failure === failure)

describe('a figure of the author', () => {
  it('goes to the node, and counts', () => {
    const changed = setAvailability(design, 'web', 80)
    expect(used(changed, 'web')).toMatchObject({ percent: 80, provenance: 'author' })
    expect(used(setAvailability(changed, 'web', undefined), 'web')?.provenance).not.toBe('author')
  })

  it('of a place drawn twice stands on one of its groups, and can be taken back', () => {
    expect(carriersOf(design, 'az:region/a')).toEqual(['a-1', 'a-2'])
    const changed = setAvailability(design, 'az:region/a', 99)
    expect(used(changed, 'az:region/a')).toMatchObject({ percent: 99, provenance: 'author' })
    expect(changed.groups.map(({ props }) => props?.['availability'])).toEqual([
      undefined,
      undefined,
      undefined,
      99,
      undefined,
    ])
    expect(used(setAvailability(changed, 'az:region/a', undefined), 'az:region/a')?.provenance).toBe(
      'default',
    )
  })

  it('has nowhere to stand for a zone that is only named', () => {
    expect(carriersOf(design, 'az:region/c')).toEqual([])
    expect(setAvailability(design, 'az:region/c', 99)).toBe(design)
  })
})
