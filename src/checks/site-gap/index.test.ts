import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { examples } from './examples.ts'

describe('a flow that stops with a building', () => {
  it('is a note, said once', () => {
    const told = runChecks(examples.failing, analyse(examples.failing)).filter(({ on }) => on.includes('dc'))
    expect(told.map(({ check, severity, folded }) => [check, severity, ...folded])).toEqual([
      ['site-gap', 'info', 'link-gap'],
    ])
  })
})
