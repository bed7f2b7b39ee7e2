const hangulStart = 0xac00
const hangulEnd = 0xd7a3
/** Digits and capital letters that Koreans say with a final consonant: 영, 일, 삼, 육, 칠, 팔; 엘, 엠, 엔, 알. */
const saidWithFinal = /[013678LMNR]$/
/** What is said sign by sign: a number, or a name that ends in capitals. */
const saidBySigns = /(\d|[A-Z]{2})$/

/** `word` with the Korean particle that fits its last sound: `withFinal` after a final consonant, else `without`.
 *  Where the sound cannot be told from the letters, as at the end of an English word, it takes both: `Web을(를)`. */
export function particle(word: string, withFinal: string, without: string): string {
  const code = word.charCodeAt(word.length - 1)
  if (code >= hangulStart && code <= hangulEnd)
    return word + ((code - hangulStart) % 28 ? withFinal : without)
  if (saidBySigns.test(word)) return word + (saidWithFinal.test(word) ? withFinal : without)
  return `${word}${withFinal}(${without})`
}
