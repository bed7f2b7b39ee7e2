import type { Analysis } from './types.ts'

/** What an analysis of nothing says. */
export const emptyAnalysis: Analysis = {
  flows: [],
  hiddenCrossAz: [],
  unplaced: [],
  edges: new Map(),
  failures: [],
}
