import type { Language } from '../../checks/index.ts'
import type { ReportEntry } from '../report/reportOf.ts'
import { verdictLine } from '../report/verdictLine.ts'
import { comparisonInWords } from './comparisonInWords.ts'
import { drawingChanges } from './drawingChanges.ts'
import { findingChanges } from './findingChanges.ts'
import type { ComparedDesign, Comparison } from './types.ts'

/** What changed from design A to design B: parts by id, connections by their ends, findings by key. The same pair gives
 *  the same comparison, whatever the order of parts in the files. Findings must have been worded in `language`. */
export function compareDesigns(a: ReportEntry, b: ReportEntry, language: Language = 'en'): Comparison {
  const side = ({ file, design, analysis }: ReportEntry): ComparedDesign => ({
    file,
    title: design.title,
    verdict: verdictLine(analysis, language),
  })
  const findings = findingChanges(a, b)
  return {
    format: 'faultline-diff/1',
    a: side(a),
    b: side(b),
    summary: comparisonInWords(findings, language),
    drawing: drawingChanges(a.design, b.design),
    findings,
  }
}

/** The comparison as JSON text, two spaces deep, newline at the end. */
export function writeComparison(comparison: Comparison): string {
  return `${JSON.stringify(comparison, undefined, 2)}\n`
}
