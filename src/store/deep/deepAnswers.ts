import {
  analyse,
  availabilityOf,
  sortedByImpact,
  sweep,
  sweepPairs,
  type AvailabilityOfFlow,
  type SweepRow,
} from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'

/** What takes too long for the page's thread, asked for step by step about the one design it was last given. */
export interface DeepEngine {
  /** From now on this design is meant; gives the flows that can be asked about. */
  open(design: Design): Promise<readonly string[]>
  availability(flow: string): Promise<AvailabilityOfFlow | undefined>
  /** Single failures and pairs, the worst first. */
  failures(): Promise<readonly SweepRow[]>
}

/** The answers themselves, for the worker; each keeps to one flow so that a newer design never waits for long. */
export function createDeepAnswers(): DeepEngine {
  let current: Design | undefined
  return {
    open: async (design) => {
      current = design
      return analyse(design)
        .flows.filter(({ works }) => works)
        .map(({ id }) => id)
    },
    availability: async (flow) => (current ? availabilityOf(current, [flow])[0] : undefined),
    failures: async () => (current ? sortedByImpact([...sweep(current), ...sweepPairs(current)]) : []),
  }
}
