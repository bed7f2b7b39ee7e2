import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const nats = (natOfB: string) =>
  drawn(
    {
      'app-a': ['ec2', 'az-a'],
      'app-b': ['ec2', 'az-b'],
      'nat-a': ['nat-gateway', 'az-a'],
      'nat-b': ['nat-gateway', 'az-b'],
      igw: ['internet-gateway', 'vpc'],
    },
    ['app-a > nat-a', `app-b > ${natOfB}`, 'nat-a > igw', 'nat-b > igw'],
  )

describe('a hidden cross-AZ dependency', () => {
  it('is the NAT gateway of another zone', () => {
    expect(findings(check, nats('nat-a'))).toMatchObject([
      { on: ['app-b', 'nat-a'], chain: ['app-b', 'nat-a'] },
    ])
  })

  it('is gone when each zone has its own', () => {
    expect(findings(check, nats('nat-b'))).toEqual([])
  })
})
