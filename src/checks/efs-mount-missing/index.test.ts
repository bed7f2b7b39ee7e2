import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

const named = (azs: string[], web: string[]) =>
  drawn({ users: ['users'], web: ['ec2', 'vpc', { azs: web }], files: ['efs', 'region', { azs }] }, [
    'users > web',
    'web > files',
  ])

describe('a missing mount target', () => {
  it('is said once, with the hidden dependency and the gap it makes', () => {
    const { failing } = examples
    const told = runChecks(failing, analyse(failing)).filter(({ severity }) => severity === 'high')
    expect(told.map(({ check: id }) => id)).toEqual(['efs-mount-missing'])
    expect(told[0]?.folded).toContain('hidden-cross-az')
  })

  it('is found on a file system that names the zones of its mount targets', () => {
    expect(findings(check, named(['a'], ['a', 'b']))).toMatchObject([{ on: ['files', 'web'] }])
    expect(findings(check, named(['a', 'b'], ['a', 'b']))).toEqual([])
  })

  it('is not found where a file system is drawn without its mount targets', () => {
    expect(findings(check, named([], ['a', 'b']))).toEqual([])
  })
})
