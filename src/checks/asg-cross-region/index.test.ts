import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

describe('a group over two Regions', () => {
  it('is split into one for each, with the same size', () => {
    const [found] = findings(check, examples.failing)
    const split =
      found && check.fixes?.(examples.failing, found, analyse(examples.failing))[0]?.edit(examples.failing)
    expect(split?.spans.map(({ members, props }) => [members, props])).toEqual([
      [['one'], { min: 2, max: 4 }],
      [['two'], { min: 2, max: 4 }],
    ])
  })
})
