const hangulStart = 0xac00
const hangulEnd = 0xd7a3

/** `word` with the Korean particle that fits its last sound: `withFinal` after a final consonant, else `without`.
 *  A word that ends in no Hangul syllable takes both: `EC2을(를)`. */
export function particle(word: string, withFinal: string, without: string): string {
  const code = word.charCodeAt(word.length - 1)
  if (code < hangulStart || code > hangulEnd || Number.isNaN(code)) return `${word}${withFinal}(${without})`
  return word + ((code - hangulStart) % 28 ? withFinal : without)
}
