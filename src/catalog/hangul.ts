/** Hangul taken apart into the letters as typed, so that a half-typed syllable is a prefix of the whole. */

const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const medials = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ')
const finals =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  )
/** Two consonants that an input method joins into one letter while they are typed alone. */
const joined: ReadonlyMap<string, string> = new Map(
  Array.from('ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ').map((letter, at) => [
    letter,
    finals.filter((final) => final.length === 2)[at] ?? letter,
  ]),
)

function syllableAt(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0
  return code >= firstSyllable && code <= lastSyllable ? code - firstSyllable : undefined
}

/** The letters of one character: `밸` → `ㅂㅐㄹ`; what is no Hangul stays as it is. */
export function lettersOf(character: string): string {
  const syllable = syllableAt(character)
  if (syllable === undefined) return joined.get(character) ?? character
  const initial = initials[Math.floor(syllable / 588)] ?? ''
  const medial = medials[Math.floor(syllable / 28) % 21] ?? ''
  return initial + medial + (finals[syllable % 28] ?? '')
}

/** The first consonant of a syllable (`밸` → `ㅂ`); any other character as it is. */
export function initialOf(character: string): string {
  const syllable = syllableAt(character)
  return syllable === undefined ? character : (initials[Math.floor(syllable / 588)] ?? '')
}

/** Whether a text is consonants alone, and so a search by first consonants (초성). */
export function isInitials(text: string): boolean {
  return text !== '' && Array.from(text).every((character) => initials.includes(character))
}
