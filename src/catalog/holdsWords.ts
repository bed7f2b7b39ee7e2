import { isInitials } from './hangul.ts'
import { lettersOfText, searchText, wordsOf, type SearchText } from './searchText.ts'

const prepared = new Map<string, SearchText>()

function ready(text: string): SearchText {
  const known = prepared.get(text) ?? searchText(text)
  prepared.set(text, known)
  return known
}

/** Whether a text holds every word of a query, whatever its case and spacing; a half-typed syllable is enough, and so
 *  are first consonants (초성), where `initialsIn`, a text of names, holds them. */
export function holdsWords(text: string, query: string, initialsIn = text): boolean {
  return wordsOf(query).every(
    (word) =>
      ready(text).letters.includes(lettersOfText(word)) ||
      (isInitials(word) && ready(initialsIn).initials.includes(word)),
  )
}
