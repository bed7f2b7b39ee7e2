import { groupInfo, serviceOf, spanInfo } from '../../catalog/index.ts'
import type { Language } from '../../checks/index.ts'
import { commandGroups, commands, type Command, type CommandContext } from '../../editor/commands/index.ts'
import { filterSamples } from '../../editor/gallery/filterSamples.ts'
import { searchEntries, type PaletteEntry } from '../../editor/palette/index.ts'
import { partName, type Design, type Id } from '../../model/index.ts'
import type { SampleEntry } from '../../store/index.ts'
import { matchRank } from './matchRank.ts'
import { otherWords } from './otherWords.ts'

/** Something the command palette leads to. */
export type Hit = {
  readonly id: Id
  /** In the language shown. */
  readonly name: string
  /** All that it is called: in both languages, in an address. */
  readonly names: readonly string[]
} & (
  | { readonly what: 'command'; readonly command: Command }
  | { readonly what: 'place'; readonly entry: PaletteEntry }
  | {
      readonly what: 'part'
      /** Service or kind. */
      readonly sort: string
      readonly icon: string | undefined
    }
  | { readonly what: 'sample' }
)

/** Hits of one sort, best first. */
export interface HitGroup {
  readonly what: Hit['what']
  readonly hits: readonly Hit[]
}

export interface Searched {
  readonly query: string
  readonly language: Language
  /** Of the moment before the dialog took the focus. */
  readonly context: CommandContext
  readonly samples: readonly SampleEntry[]
}

/** The most of one sort that a list of several sorts shows. */
const most = 7

/** Commands that apply, things to place, parts to go to and samples to open, by name in either language; what is called
 *  just so before all else. Without a query, the commands. */
export function findAnything({ query, language, context, samples }: Searched): HitGroup[] {
  const wanted = query.trim()
  const commandsFound = { what: 'command', hits: commandHits(wanted, language, context) } as const
  if (wanted === '') return [commandsFound]
  const others = [
    { what: 'part', hits: partHits(wanted, language, context.design) },
    { what: 'place', hits: placeHits(wanted, language) },
    { what: 'sample', hits: sampleHits(wanted, language, samples) },
  ] as const
  const isMeant = (hit: Hit | undefined) => hit !== undefined && isCalled(wanted, hit)
  const cut = ({ what, hits }: HitGroup) => ({ what, hits: firstThose(hits, isMeant).slice(0, most) })
  const groups = [commandsFound, ...others.map(cut)].filter(({ hits }) => hits.length > 0)
  return firstThose(groups, ({ hits }) => isMeant(hits[0]))
}

function firstThose<T>(list: readonly T[], isOne: (one: T) => boolean): T[] {
  return list.toSorted((a, b) => Number(isOne(b)) - Number(isOne(a)))
}

/** Whether it is called by all that is asked and nothing more. */
function isCalled(query: string, { names }: Hit): boolean {
  return names.some((text) => matchRank(query, [text]) === best && matchRank(text, [query]) === best)
}

function placeHits(query: string, language: Language): Hit[] {
  return searchEntries(query).map((entry) => ({
    what: 'place',
    id: `${entry.what}:${entry.id}`,
    name: entry.name[language],
    names: Object.values(entry.name),
    entry,
  }))
}

function sampleHits(query: string, language: Language, samples: readonly SampleEntry[]): Hit[] {
  return filterSamples(samples, { query }).map(({ slug, title, ko }) => ({
    what: 'sample',
    id: slug,
    name: language === 'ko' ? (ko.title ?? title) : title,
    names: [slug, title, ko.title ?? title],
  }))
}

function commandHits(query: string, language: Language, context: CommandContext): Hit[] {
  return commands
    .filter(({ id, byBrowser, when }) => id !== 'commandPalette' && !byBrowser && when(context))
    .map((command) => ({ command, rank: rankOf(query, command) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || placeOf(a.command) - placeOf(b.command))
    .map(({ command }) => ({
      what: 'command',
      id: command.id,
      name: command.label[language],
      names: Object.values(command.label),
      command,
    }))
}

/** Unasked, only what is worth a key is shown: the rest is for those who look for it. Another word for a command counts
 *  where it begins so, less than a name that does, and as much when it is the very word. */
function rankOf(query: string, { id, label, keys }: Command): number {
  if (query === '') return Math.min(keys.length, 1)
  const named = matchRank(query, Object.values(label))
  const words = otherWords[id] ?? []
  if (words.includes(query.toLowerCase())) return 2 * best
  const called = matchRank(query, words)
  return Math.max(2 * named, called > 1 ? 2 * called - 1 : 0)
}

/** The rank of a name that begins with what is asked. */
const best = 3

const placeOf = ({ group }: Command) => commandGroups.indexOf(group)

function partHits(query: string, language: Language, design: Design): Hit[] {
  const parts = [
    ...design.nodes.map(({ id, label, service }) => ({ id, label, info: serviceOf(service) })),
    ...design.groups.map(({ id, label, kind }) => ({ id, label, info: groupInfo(kind) })),
    ...design.spans.map(({ id, label, kind }) => ({ id, label, info: spanInfo(kind) })),
  ]
  return parts
    .map((part) => ({ ...part, rank: matchRank(query, [part.label]) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ id, info }) => ({
      what: 'part',
      id,
      name: partName(design, id),
      names: [partName(design, id)],
      sort: info.name[language],
      icon: info.icon,
    }))
}
