import type { Analysis } from './types.ts'

/** What an analysis of nothing says. */
export const emptyAnalysis: Analysis = {
  flows: [],
  hiddenCrossAz: [],
  stranded: [],
  capacityGaps: [],
  quorumGaps: [],
  latentStandbys: [],
  coldStarts: [],
  remarks: [],
  unplaced: [],
  edges: new Map(),
  failures: [],
}
