import { isInitials } from './hangul.ts'
import { lettersOfText, searchText, wordsOf, type SearchText } from './searchText.ts'

const prepared = new Map<string, SearchText>()

/** How well a text answers a query, the better the higher: 3 it begins with it, 2 a word of it does, 1 it holds every
 *  word somewhere; 0 not at all. Case, spaces and hyphens do not count; half a Hangul syllable is enough, and first
 *  consonants (초성) find the syllables they begin. */
export function textHolds(query: string, text: string): 0 | 1 | 2 | 3 {
  const words = wordsOf(query)
  if (words.length === 0) return 0
  const found = prepare(text)
  const whole = words.join('')
  if (isInitials(whole)) return initialsHeld(whole, found)
  const wanted = lettersOfText(query)
  if (found.letters.startsWith(wanted)) return 3
  if (found.wordStarts.some((start) => found.letters.startsWith(wanted, start))) return 2
  // From the start of a syllable only: `ㅏ` within another syllable is no find.
  const held = (word: string) => found.characterStarts.some((start) => found.letters.startsWith(word, start))
  return words.every((word) => held(lettersOfText(word))) ? 1 : 0
}

function initialsHeld(wanted: string, { initials, characterStarts, wordStarts }: SearchText): 0 | 2 | 3 | 1 {
  if (initials.startsWith(wanted)) return 3
  const starts = new Set(wordStarts)
  let at = initials.indexOf(wanted)
  const anywhere = at >= 0
  for (; at >= 0; at = initials.indexOf(wanted, at + 1)) if (starts.has(characterStarts[at] ?? -1)) return 2
  return anywhere ? 1 : 0
}

function prepare(text: string): SearchText {
  const known = prepared.get(text)
  if (known) return known
  const made = searchText(text)
  prepared.set(text, made)
  return made
}
