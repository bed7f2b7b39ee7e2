import { describe, expect, it } from 'vitest'
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
