import type { Design } from '../../../model/index.ts'
import { differences } from './differences.ts'
import { pairDifferences } from './pairDifferences.ts'
import { simulationDifferences } from './simulationDifferences.ts'
import { stateDifferences } from './stateDifferences.ts'

/** Everything engine and oracle see apart in one design, whatever kind of fact it is; each side is asked once. */
export const allDifferences = (design: Design): readonly string[] => [
  ...differences(design),
  ...[stateDifferences, pairDifferences, simulationDifferences].flatMap((compare) =>
    compare(design).map(({ rule, line }) => `${rule} ${line}`),
  ),
]
