import { textHolds } from '../../catalog/index.ts'

/** How well texts answer a query, the better the higher; 0 not at all. People type Korean with and without spaces, and
 *  by first consonants alone. */
export function matchRank(query: string, texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textHolds(query, text)))
}
