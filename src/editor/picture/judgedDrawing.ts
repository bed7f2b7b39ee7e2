import { analyse, type Analysis } from '../../analysis/index.ts'
import { runChecks, type Finding, type Language } from '../../checks/index.ts'
import { layoutOf, type Layout } from '../../layout/index.ts'
import type { Design } from '../../model/index.ts'

/** A design with its verdict. */
export interface JudgedDesign {
  readonly design: Design
  readonly analysis: Analysis
  readonly findings: readonly Finding[]
}

/** A drawing with all that is to be said of it. */
export interface JudgedDrawing extends JudgedDesign {
  readonly layout: Layout
}

/** Judges a design; its parts need no places. */
export function judgedDesign(design: Design, language: Language): JudgedDesign {
  const analysis = analyse(design)
  return { design, analysis, findings: runChecks(design, analysis, language) }
}

/** Judges a design whose parts all have a place. */
export function judgedDrawing(design: Design, language: Language): JudgedDrawing {
  return { ...judgedDesign(design, language), layout: layoutOf(design) }
}
