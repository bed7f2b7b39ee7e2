import type { Design } from '../../model/index.ts'
import { sweep, sweepOf } from '../simulation/sweep.ts'
import type { Failure, SweepRow } from '../types.ts'
import { findPairs } from './findPairs.ts'

/** If these two fail together, what stops (rule F4): a row for each pair, the worst first; of very many, those that stop
 *  the most flows. A sweep fails a node as a whole, so two copies of one are no row, nor is a pair of which one, as a
 *  whole, does it all alone. */
export function sweepPairs(design: Design, most = 200): readonly SweepRow[] {
  const downAlone = new Set(
    sweep(design).flatMap(({ failed, flows }) =>
      flows.filter(({ state }) => state === 'down').map(({ id }) => keyOf(id, failed[0])),
    ),
  )
  const stopped = new Map<string, { readonly pair: readonly [Failure, Failure]; flows: number }>()
  for (const { flow, pairs } of findPairs(design)) {
    for (const pair of pairs) {
      if (pair[0] === pair[1] || pair.some((failure) => downAlone.has(keyOf(flow, failure)))) continue
      const key = pair.join('\n')
      const found = stopped.get(key) ?? { pair, flows: 0 }
      found.flows += 1
      stopped.set(key, found)
    }
  }
  const worst = [...stopped.values()].sort((a, b) => b.flows - a.flows).slice(0, most)
  return sweepOf(
    design,
    worst.map(({ pair }) => pair),
  )
}

function keyOf(flow: string, failure: Failure | undefined): string {
  return `${flow}\n${failure}`
}
