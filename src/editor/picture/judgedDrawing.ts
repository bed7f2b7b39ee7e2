import { analyse, type Analysis } from '../../analysis/index.ts'
import { runChecks, type Finding, type Language } from '../../checks/index.ts'
import { layoutOf, type Layout } from '../../layout/index.ts'
import type { Design } from '../../model/index.ts'

/** A drawing with all that is to be said of it. */
export interface JudgedDrawing {
  readonly design: Design
  readonly analysis: Analysis
  readonly findings: readonly Finding[]
  readonly layout: Layout
}

/** Judges a design whose parts all have a place. */
export function judgedDrawing(design: Design, language: Language): JudgedDrawing {
  const analysis = analyse(design)
  return { design, analysis, findings: runChecks(design, analysis, language), layout: layoutOf(design) }
}
