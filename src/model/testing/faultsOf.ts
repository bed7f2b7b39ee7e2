import type { Fault } from '../fault.ts'
import { readDesign } from '../reading/readDesign.ts'
import type { Design } from '../types.ts'

/** Everything that would be said of a design if it were a file: the invariants each edit keeps. For tests. */
export function faultsOf(design: Design): readonly Fault[] {
  const { extra, ...known } = design
  const result = readDesign({ ...extra, ...known })
  return result.ok
    ? result.warnings.filter(({ message }) => !message.includes('does not know'))
    : result.faults
}
