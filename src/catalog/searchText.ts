import { initialOf, lettersOf } from './hangul.ts'

/** A text made ready to be searched: spaces, hyphens and case no longer matter. */
export interface SearchText {
  /** Letters as typed, without gaps. */
  readonly letters: string
  /** Where in `letters` each word begins. */
  readonly wordStarts: readonly number[]
  /** Where in `letters` each character (a whole syllable, in Hangul) begins. */
  readonly characterStarts: readonly number[]
  /** First consonants, without gaps. */
  readonly initials: string
}

const gap = /[^\p{Letter}\p{Number}]+/u

/** Lower case, composed, and cut into words at spaces, hyphens and other punctuation. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().split(gap).filter(Boolean)
}

/** The letters of a text as typed, without gaps. */
export function lettersOfText(text: string): string {
  return Array.from(wordsOf(text).join(''), lettersOf).join('')
}

/** Prepares a text for searching. */
export function searchText(text: string): SearchText {
  const wordStarts: number[] = []
  const characterStarts: number[] = []
  let letters = ''
  let initials = ''
  for (const word of wordsOf(text)) {
    wordStarts.push(letters.length)
    for (const character of word) {
      characterStarts.push(letters.length)
      letters += lettersOf(character)
      initials += initialOf(character)
    }
  }
  return { letters, wordStarts, characterStarts, initials }
}
