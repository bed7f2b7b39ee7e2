import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const group = (max: number, zone: string, ...copy: string[]) =>
  drawn(
    { one: ['ec2', 'az-a'], two: ['ec2', zone], disk: ['ebs', 'az-a'], snap: ['ebs-snapshot', 'region'] },
    ['one > disk', ...copy],
    { spans: [{ id: 'asg', kind: 'asg', label: 'Group', members: ['one', 'two'], props: { min: 1, max } }] },
  )

describe('a volume of a group of one', () => {
  it('stays behind only where the group may go elsewhere', () => {
    expect(findings(check, group(1, 'az-b'))).toMatchObject([{ on: ['disk'], severity: 'low' }])
    expect(findings(check, group(1, 'az-a'))).toEqual([])
    expect(findings(check, group(4, 'az-b'))).toEqual([])
  })

  it('follows as a snapshot', () => {
    expect(findings(check, group(1, 'az-b', 'disk > snap replication'))).toEqual([])
  })
})
