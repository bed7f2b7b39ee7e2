/** How well texts answer a query, the better the higher: 3 one begins with it, 2 a word of one does, 1 every word of
 *  the query is somewhere in one; 0 not at all. Spaces and case do not count, as people type Korean either way. */
export function matchRank(query: string, texts: readonly string[]): number {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return 0
  return Math.max(0, ...texts.map((text) => rankOf(words, text.toLowerCase())))
}

function rankOf(words: readonly string[], text: string): number {
  const whole = words.join('')
  if (squeezed(text).startsWith(whole)) return 3
  if (text.split(/[\s()/-]+/).some((_, at, all) => all.slice(at).join('').startsWith(whole))) return 2
  return words.every((word) => squeezed(text).includes(word)) ? 1 : 0
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
