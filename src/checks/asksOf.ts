import type { Analysis } from '../analysis/index.ts'
import type { Design } from '../model/index.ts'
import { checks } from './registry.ts'
import type { AskedProperty, Language } from './types.ts'

/** Properties that would decide checks which the drawing alone cannot; each (part, property) once a check. */
export function asksOf(design: Design, analysis: Analysis, language: Language = 'en'): AskedProperty[] {
  return checks.flatMap((check) =>
    (check.asks?.(design, analysis) ?? []).map(({ on, property }) => ({
      on,
      property,
      check: check.id,
      why: check.words[language].ask ?? '',
    })),
  )
}
