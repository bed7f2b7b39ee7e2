import { analyse, simulate, type Analysis } from '../analysis/index.ts'
import { runChecks, type Finding, type Language } from '../checks/index.ts'
import type { Design } from '../model/index.ts'

export interface Verdict {
  readonly analysis: Analysis
  readonly findings: readonly Finding[]
}

/** Analysis and findings of a design; runs on the page for small designs and in the worker for large ones. */
export function judge(design: Design, language: Language): Verdict {
  const analysis = analyse(design)
  return { analysis, findings: runChecks(design, analysis, language) }
}

export { simulate }
export { assumptionsOf, availabilityOf, corrected } from '../analysis/index.ts'
export { asksOf, assumptionWords, drawnFixes, explain, findFixes, fixesFor } from '../checks/index.ts'
