import type { Design } from '../../../model/index.ts'
import { analyse } from '../../analyse.ts'
import { findPairs } from '../../pairs/findPairs.ts'
import { nameOf } from './differences.ts'
import { oracle } from './oracle.ts'
import type { Apart } from './stateDifferences.ts'
import { withoutFlows } from './withoutFlows.ts'

/** F4: minimal cuts of two that engine and oracle see apart, a line for each pair only one of them has. */
export function pairDifferences(design: Design): readonly Apart[] {
  const derived = withoutFlows(design)
  const second = oracle(derived)
  const names = new Map(analyse(derived).flows.map((flow) => [flow.id, nameOf(flow)]))
  return findPairs(derived).flatMap(({ flow, pairs }) => {
    const name = names.get(flow) ?? flow
    const other = second.flows.find((one) => nameOf(one) === name)
    if (!other) return []
    const ours = new Set(pairs.map((pair) => pair.toSorted().join(' ')))
    const theirs = new Set(other.pairs())
    const only = (who: string, a: ReadonlySet<string>, b: ReadonlySet<string>): Apart[] =>
      [...a]
        .filter((pair) => !b.has(pair))
        .map((pair) => ({ rule: 'F4', line: `${name}: only ${who} has ${pair}` }))
    return [...only('the engine', ours, theirs), ...only('the oracle', theirs, ours)]
  })
}
