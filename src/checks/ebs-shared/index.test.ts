import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a volume', () => {
  const held = (volumeType: string, state?: string) =>
    drawn(
      {
        one: ['ec2', 'az-a'],
        two: ['ec2', 'az-a', state ? { props: { state } } : {}],
        disk: ['ebs', 'az-a', { props: { volumeType } }],
      },
      ['one > disk', 'two > disk'],
    )

  it('belongs to one server', () => {
    expect(findings(check, held('gp3'))).toMatchObject([{ on: ['disk'], params: { how: 'one' } }])
  })

  it('may be shared as io2, or follow a server that is not running yet', () => {
    expect(findings(check, held('io2'))).toEqual([])
    expect(findings(check, held('gp3', 'stopped'))).toEqual([])
  })

  it('of a server that stands alone is nobody else’s business', () => {
    const design = drawn({ users: ['users'], web: ['ec2', 'az-a'], disk: ['ebs', 'az-a'] }, [
      'users > web',
      'web > disk',
    ])
    expect(findings(check, design)).toEqual([])
  })
})

describe('a volume for each server', () => {
  const design = drawn(
    {
      users: ['users'],
      admin: ['users'],
      elb: ['elb', 'vpc', { azs: ['a', 'b'] }],
      'web-a': ['ec2', 'az-a', { label: 'Web' }],
      'web-b': ['ec2', 'az-b', { label: 'Web' }],
      'disk-a': ['ebs', 'az-a', { props: { contents: 'shared' } }],
      'disk-b': ['ebs', 'az-b', { props: { contents: 'shared' } }],
    },
    ['users > elb', 'admin > web-a', 'elb > web-a', 'elb > web-b', 'web-a > disk-a', 'web-b > disk-b'],
    { flows: [{ id: 'mine', entry: ['users'], goals: ['disk-a', 'disk-b'] }] },
  )
  const told = runChecks(design, analyse(design))
    .filter(({ check: id }) => id === 'ebs-shared' || id === 'spof-component')
    .map(({ key, folded }) => `${key} ${folded.join(' ')}`)

  it('says for all of them what losing one does to a flow that needs every file', () => {
    expect(told).toContain('ebs-shared:disk-a:disk-b az-gap spof-component')
  })

  it('leaves alone what another flow needs by itself', () => {
    expect(told).toContain('spof-component:disk-a az-gap')
  })
})
