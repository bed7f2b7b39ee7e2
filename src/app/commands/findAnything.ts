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
export type Hit =
  | { readonly what: 'command'; readonly id: string; readonly name: string; readonly command: Command }
  | { readonly what: 'place'; readonly id: string; readonly name: string; readonly entry: PaletteEntry }
  | {
      readonly what: 'part'
      readonly id: Id
      readonly name: string
      /** Service or kind. */
      readonly sort: string
      readonly icon: string | undefined
    }
  | { readonly what: 'sample'; readonly id: string; readonly name: string }

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

/** Commands that apply, things to place, parts to go to and samples to open, by name in either language.
 *  Without a query, the commands. */
export function findAnything({ query, language, context, samples }: Searched): HitGroup[] {
  const wanted = query.trim()
  const groups: HitGroup[] = [{ what: 'command', hits: commandHits(wanted, language, context) }]
  if (wanted !== '') {
    groups.push(
      { what: 'part', hits: partHits(wanted, language, context.design).slice(0, most) },
      {
        what: 'place',
        hits: searchEntries(wanted)
          .slice(0, most)
          .map((entry) => ({
            what: 'place',
            id: `${entry.what}:${entry.id}`,
            name: entry.name[language],
            entry,
          })),
      },
      {
        what: 'sample',
        hits: filterSamples(samples, { query: wanted })
          .slice(0, most)
          .map(({ slug, title, ko }) => ({
            what: 'sample',
            id: slug,
            name: language === 'ko' ? (ko.title ?? title) : title,
          })),
      },
    )
  }
  return groups.filter(({ hits }) => hits.length > 0)
}

function commandHits(query: string, language: Language, context: CommandContext): Hit[] {
  return commands
    .filter(({ id, byBrowser, when }) => id !== 'commandPalette' && !byBrowser && when(context))
    .map((command) => ({ command, rank: rankOf(query, command) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || placeOf(a.command) - placeOf(b.command))
    .map(({ command }) => ({ what: 'command', id: command.id, name: command.label[language], command }))
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
      sort: info.name[language],
      icon: info.icon,
    }))
}
