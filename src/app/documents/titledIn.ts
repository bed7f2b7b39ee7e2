import type { Language } from '../../checks/index.ts'
import type { ListedDocument } from '../../store/index.ts'

/** Documents under the titles they have in a language: those opened from a sample have one in each. */
export function titledIn(documents: readonly ListedDocument[], language: Language): ListedDocument[] {
  return documents.map((one) => ({
    ...one,
    title: language === 'ko' ? (one.titleKo ?? one.title) : one.title,
  }))
}
