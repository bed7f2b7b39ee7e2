import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { fixesFor } from '../fixesFor.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { fixFaults } from '../testing/fixFaults.ts'
import { check } from './index.ts'

const leaning = (disk: string) =>
  drawn(
    {
      users: ['users'],
      fn: ['lambda', 'region'],
      main: ['ec2', 'az-a'],
      spare: ['ec2', 'az-b'],
      disk: ['ebs', disk],
    },
    [
      'users > fn',
      'fn > main',
      { from: 'main', to: 'spare', kind: 'failover', mode: 'takeover' },
      'spare > disk',
    ],
  )

describe('a standby that goes with its primary', () => {
  it('is one elsewhere that needs a disk in its primary’s zone; the fix gives it one of its own', () => {
    const design = leaning('az-a')
    expect(findings(check, design)).toMatchObject([{ on: ['spare', 'main'], severity: 'medium' }])
    expect(findings(check, leaning('az-b'))).toEqual([])
    const analysis = analyse(design)
    const found = runChecks(design, analysis).find(({ check: id }) => id === 'latent-standby')
    expect(found && fixesFor(design, found, analysis).map(({ id }) => id)).toEqual(['own'])
    expect(fixFaults(design, 'latent-standby')).toEqual([])
  })

  it('is the second of a pair drawn in one zone', () => {
    const pair = drawn({ one: ['ec2', 'az-a'], two: ['ec2', 'az-a'] }, [], {
      spans: [{ id: 'pair', kind: 'active-standby', label: 'Pair', members: ['one', 'two'] }],
    })
    expect(findings(check, pair)).toMatchObject([{ on: ['two', 'one'] }])
  })
})
