import { describe, expect, it } from 'vitest'
import type { Id } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { naiveRemoval } from './testing/naiveRemoval.ts'
import { textbook, type Textbook } from './testing/textbook.ts'

/** Verdicts over all flows of one architecture, against what a person answers. */
function score(told: readonly Id[], { spofs }: Textbook) {
  return {
    right: told.filter((id) => spofs.includes(id)).length,
    wrong: told.filter((id) => !spofs.includes(id)).length,
    missed: spofs.filter((id) => !told.includes(id)).length,
  }
}

const total = (scores: readonly ReturnType<typeof score>[]) =>
  scores.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      wrong: sum.wrong + one.wrong,
      missed: sum.missed + one.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  )

const naive = ({ design }: Textbook) => naiveRemoval(design, analyse(design).flows).flat()
const engine = ({ design }: Textbook) =>
  analyse(design).flows.flatMap((flow) => flow.spofs.map((spof) => spof.node))

describe('taking away one node at a time, over T1 to T12', () => {
  it('calls dozens of sound parts single points of failure, and sees no zone at all', () => {
    expect(total(textbook.map((one) => score(naive(one), one)))).toEqual({ right: 7, wrong: 30, missed: 1 })
  })

  it.each(textbook.map((one) => [one.name, one] as const))(
    '%s: the engine says what a person says',
    (_, one) => {
      expect(score(engine(one), one)).toEqual({ right: one.spofs.length, wrong: 0, missed: 0 })
      const zones = analyse(one.design).flows.flatMap((flow) => flow.azGaps.map((gap) => gap.zone))
      expect([...new Set(zones)].sort()).toEqual(one.zones)
    },
  )

  it('misses the target that no load balancer can reach in place of another (T12)', () => {
    const [last] = textbook.slice(-1)
    expect(last && naive(last)).toEqual(['nlb'])
  })
})
