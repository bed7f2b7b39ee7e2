import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('an Elastic Fabric Adapter', () => {
  const pair = (zone: string) =>
    drawn({ one: ['ec2', 'az-a', { props: { efa: true } }], two: ['ec2', zone, { props: { efa: true } }] }, [
      'one > two',
    ])

  it('stays inside a zone', () => {
    expect(findings(check, pair('az-b'))).toMatchObject([{ on: ['one', 'two'], severity: 'error' }])
    expect(findings(check, pair('az-a'))).toEqual([])
  })
})
