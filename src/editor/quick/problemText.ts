import { searchServices, serviceOf } from '../../catalog/index.ts'
import type { Language } from '../../checks/index.ts'
import type { QuickProblem } from './types.ts'
import { words } from './words.ts'

/** A problem in words, with what may have been meant. */
export function problemText(problem: QuickProblem, language: Language): string {
  const text = words[language]
  switch (problem.what) {
    case 'unknown-service': {
      const near = nearTo(problem.said).map((id) => serviceOf(id).name[language])
      const meant = near.length > 0 ? ` ${text.meant(near.join(', '))}` : ''
      return text.unknownService(problem.said) + meant
    }
    case 'unknown-word':
      return text.unknownWord(problem.said, serviceOf(problem.service).name[language])
    case 'nothing-there':
      return text.nothingThere(problem.said)
  }
}

/** Services that begin like what was said, or have one of its words. */
function nearTo(said: string): string[] {
  const tries = [...said.split(/\s+/), said.slice(0, 4), said.slice(0, 3)]
  const found = tries.filter((one) => one.length > 1).flatMap((one) => searchServices(one, { limit: 2 }))
  return [...new Set(found.map(({ id }) => id))].slice(0, 3)
}
