import { describe, expect, it } from 'vitest'
import { remarkCodes } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'
import { drawn, findings, tokyo } from '../testing/drawn.ts'
import { english } from './english.ts'
import { check } from './index.ts'
import { korean } from './korean.ts'

const said = (design: Design) =>
  findings(check, design).map((found) => `${found.severity}: ${check.words.en.message(found.params)}`)
const pair = { web: ['ec2', 'az-a', { label: 'Web' }], far: ['ec2', 'tokyo-a', { label: 'Far' }] } as const
const asg = { id: 'asg', kind: 'asg', label: 'Fleet', members: ['web', 'far'] } as const

describe('an odd drawing', () => {
  it('is a fleet over two Regions: an error, for it cannot be built', () => {
    const design = drawn({ users: ['users'], ...pair }, ['users > web', 'users > far'], {
      groups: tokyo,
      spans: [asg],
    })
    expect(said(design)).toEqual(['error: Fleet spans two Regions: Web, Far.'])
  })

  it('tells all that is odd about the same parts in one finding', () => {
    const design = drawn({ users: ['users'], ...pair }, ['users > web', 'users > far'], {
      groups: tokyo,
      spans: [{ ...asg, props: { min: 3, max: 1 } }],
    })
    expect(said(design)).toEqual([
      'error: Fleet spans two Regions: Web, Far. The numbers of Fleet contradict each other.',
    ])
  })

  it('is only worth knowing where nothing is impossible', () => {
    const design = drawn({ users: ['users'], web: pair.web, lone: ['ec2', 'az-b'] }, [
      'users > web',
      'web > web',
    ])
    expect(said(design)).toEqual([
      'info: A line leads from Web to itself.',
      'info: Connected to nothing: lone.',
    ])
  })

  it('has words for every remark there is, in both languages', () => {
    for (const words of [english, korean]) expect(Object.keys(words).sort()).toEqual([...remarkCodes].sort())
  })
})
