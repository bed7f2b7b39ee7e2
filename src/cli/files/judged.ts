import { analyse, availabilityOf, findPairs } from '../../analysis/index.ts'
import { runChecks } from '../../checks/index.ts'
import type { Language } from '../../checks/index.ts'
import type { ReportEntry } from '../../formats/index.ts'
import type { Input } from './readInput.ts'

/** An input with its analysis and findings. */
export function judged({ file, design, text }: Input, language: Language): ReportEntry {
  const analysis = analyse(design)
  return { file, design, text, analysis, findings: runChecks(design, analysis, language) }
}

/** With pairs and availability too, which cost more than all the rest. */
export function judgedDeeply(input: Input, language: Language): ReportEntry {
  const { design } = input
  return {
    ...judged(input, language),
    deep: { pairs: findPairs(design), availability: availabilityOf(design) },
  }
}
