import { describe, expect, it } from 'vitest'
import { analyse, findPairs } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { examples } from './examples.ts'

const told = (extras: Parameters<typeof runChecks>[4]) =>
  runChecks(examples.failing, analyse(examples.failing), 'en', '2026-01-01', extras).filter(
    ({ check }) => check === 'weak-pair',
  )

describe('two components that stop a flow together', () => {
  it('are told when pairs are given, and only as a note', () => {
    expect(told({ pairs: findPairs(examples.failing) })).toMatchObject([
      { severity: 'info', on: ['web-1', 'web-2'] },
    ])
  })

  it('are not looked for without', () => {
    expect(told({})).toEqual([])
  })
})
