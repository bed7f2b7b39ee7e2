import { categoryInfo } from './categoryInfo.ts'
import { isInitials } from './hangul.ts'
import { startsWithSlip } from './oneSlip.ts'
import { lettersOfText, searchText, wordsOf, type SearchText } from './searchText.ts'
import type { Service } from './types.ts'

interface Entry {
  readonly id: SearchText
  readonly names: readonly SearchText[]
  readonly aliases: readonly SearchText[]
  readonly categories: readonly SearchText[]
}

const entries = new WeakMap<Service, Entry>()
const vendors = new Set(['amazon', 'aws', '아마존'])

function withoutVendor(name: string): string {
  const words = wordsOf(name)
  return words.filter((word) => !vendors.has(word)).join(' ')
}

function entryOf(service: Service): Entry {
  const seen = entries.get(service)
  if (seen) return seen
  const { name, short, category } = service
  const names = [name.en, name.ko, withoutVendor(name.en), withoutVendor(name.ko)]
  if (short) names.push(short.en, short.ko)
  const categoryName = categoryInfo(category).name
  const entry: Entry = {
    id: searchText(service.id),
    names: [...new Set(names)].map(searchText),
    aliases: service.aliases.map(searchText),
    categories: [category, categoryName.en, categoryName.ko].map(searchText),
  }
  entries.set(service, entry)
  return entry
}

/** How well one text fits: 0 whole, 1 from its start, 2 from the start of a word, 3 inside. */
function closeness({ letters, wordStarts, characterStarts }: SearchText, typed: string): number | undefined {
  if (letters === typed) return 0
  if (letters.startsWith(typed)) return 1
  const startsAt = (start: number) => letters.startsWith(typed, start)
  if (wordStarts.some(startsAt)) return 2
  if (characterStarts.some(startsAt)) return 3
  return undefined
}

function initialsCloseness(text: SearchText, initials: string): number | undefined {
  const at = text.initials.indexOf(initials)
  if (at < 0) return undefined
  return text.initials.length === initials.length ? 0 : at === 0 ? 1 : 3
}

type Measure = (text: SearchText) => number | undefined

/** The best closeness over texts, worse by `penalty`. */
function best(texts: readonly SearchText[], measure: Measure, penalty: number): number {
  let found = Number.POSITIVE_INFINITY
  for (const text of texts) {
    const rank = measure(text)
    if (rank !== undefined && rank + penalty < found) found = rank + penalty
  }
  return found
}

/** A name goes before an alias of the same closeness, a category after everything else. */
function rankOf(entry: Entry, measure: Measure): number {
  const byCategory = best(entry.categories, (text) => ((measure(text) ?? 3) < 3 ? 0 : undefined), 8)
  return Math.min(best([entry.id, ...entry.names], measure, 0), best(entry.aliases, measure, 0.5), byCategory)
}

/** A slip is forgiven from this many letters on: below, almost everything is one slip away. */
const shortestSlip = 5

/** Rank of a service for a query with one typing slip in it; infinity when it does not fit. */
export function rankServiceBySlip(service: Service, query: string): number {
  const typed = lettersOfText(query)
  if (typed.length < shortestSlip) return Number.POSITIVE_INFINITY
  return rankOf(entryOf(service), ({ letters, wordStarts }) => {
    const word = wordStarts.findIndex((start) => startsWithSlip(letters.slice(start), typed))
    return word < 0 ? undefined : Math.min(word, 1)
  })
}

/** Rank of a service for a query, 0 the best; infinity when it does not fit.
 *  Tried in turn: the query as one text, as first consonants, and word by word (each must fit). */
export function rankService(service: Service, query: string): number {
  const entry = entryOf(service)
  const letters = lettersOfText(query)
  if (letters === '') return 0
  const whole = rankOf(entry, (text) => closeness(text, letters))
  if (Number.isFinite(whole)) return whole
  if (isInitials(letters)) return rankOf(entry, (text) => initialsCloseness(text, letters)) + 4
  const words = wordsOf(query)
  const telling = words.filter((word) => !vendors.has(word)).map(lettersOfText)
  if (words.length < 2 || telling.length === 0) return Number.POSITIVE_INFINITY
  const ranks = telling.map((word) => rankOf(entry, (text) => closeness(text, word)))
  return Math.max(...ranks) + 4
}
