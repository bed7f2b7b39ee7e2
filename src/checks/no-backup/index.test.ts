import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const beside = (backup?: boolean) =>
  drawn(
    {
      db: ['rds', 'az-a', backup === undefined ? {} : { props: { backup } }],
      vault: ['aws-backup', 'region'],
    },
    ['vault > db management'],
  )

describe('a store without a backup', () => {
  it('is neither blamed nor asked where a backup plan is drawn', () => {
    for (const design of [beside(), beside(false)]) {
      expect(findings(check, design)).toEqual([])
      expect(check.asks?.(design, analyse(design))).toEqual([])
    }
  })
})
