import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

const inOneRegion = (db: string, rto: string) =>
  drawn(
    { users: ['users'], fn: ['lambda', 'region'], db: [db, db === 'ec2' ? 'az-a' : 'region'] },
    ['users > fn', 'fn > db'],
    [{ id: 'serve', label: 'Serve', entry: ['users'], goals: ['db'], rto }],
  )

describe('a promise the drawing does not keep', () => {
  it('is grave where a single server breaks it, quieter where only the loss of the one Region does', () => {
    expect(findings(check, inOneRegion('ec2', 'PT1H'))).toMatchObject([{ severity: 'high', flow: 'serve' }])
    expect(findings(check, inOneRegion('dynamodb', 'PT1H'))).toMatchObject([{ severity: 'medium' }])
  })

  it('says what was asked and that somebody would have to repair it', () => {
    const [found] = findings(check, inOneRegion('ec2', 'PT1H'))
    expect(found && check.words.en.message(found.params)).toContain('back after 1 hour')
    expect(found && check.words.ko.message(found.params)).toContain('1시간')
  })

  it('is none where nothing was promised', () => {
    const { flows: _, ...silent } = examples.failing
    expect(findings(check, silent)).toEqual([])
  })
})
