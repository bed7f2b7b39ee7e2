import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const fn = (group: string, vpcAttached: boolean) =>
  drawn({ fn: ['lambda', group, { props: { vpcAttached } }] }, [])

describe('a function', () => {
  it('is bound to a zone by the one subnet it is attached to', () => {
    expect(findings(check, fn('az-a', true))).toMatchObject([{ on: ['fn'], params: { zone: 'a' } }])
  })

  it('is not, where it is merely drawn there, or where its subnets are not told', () => {
    expect(findings(check, fn('az-a', false))).toEqual([])
    expect(findings(check, fn('vpc', true))).toEqual([])
  })
})
