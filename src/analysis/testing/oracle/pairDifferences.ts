import type { Design } from '../../../model/index.ts'
import { findPairs } from '../../pairs/findPairs.ts'
import { pairedFlows } from './pairedFlows.ts'
import type { Apart } from './stateDifferences.ts'
import { withoutFlows } from './withoutFlows.ts'

/** F4: minimal cuts of two that engine and oracle see apart, a line for each pair only one of them has. */
export function pairDifferences(design: Design): readonly Apart[] {
  const derived = withoutFlows(design)
  const found = new Map(findPairs(derived).map(({ flow, pairs }) => [flow, pairs]))
  return pairedFlows(derived).flatMap(({ name, ours, theirs }) => {
    if (!ours || !theirs) return []
    const own = new Set((found.get(ours.flow.id) ?? []).map((pair) => pair.toSorted().join(' ')))
    const other = new Set(theirs.flow.pairs())
    const only = (who: string, a: ReadonlySet<string>, b: ReadonlySet<string>): Apart[] =>
      [...a]
        .filter((pair) => !b.has(pair))
        .map((pair) => ({ rule: 'F4', line: `${name}: only ${who} has ${pair}` }))
    return [...only('the engine', own, other), ...only('the oracle', other, own)]
  })
}
