import { beforeAll, describe, expect, it, vi } from 'vitest'
import { services } from '../../catalog/index.ts'
import { commandOf, commands, type CommandContext } from '../../editor/commands/index.ts'
import { derivedStore, documentStore, sessionStore } from '../../store/index.ts'
import { findAnything } from './findAnything.ts'
import { otherWords } from './otherWords.ts'
import { contexts, drawing } from './testing/contexts.ts'

beforeAll(async () => {
  documentStore.getState().replace(drawing())
  await vi.waitUntil(() => derivedStore.getState().findings.length > 0)
  sessionStore.setState({ language: 'en' })
})

function found(query: string, context: CommandContext): string[] {
  const groups = findAnything({ query, language: 'en', context, samples: [] })
  return groups.flatMap(({ what, hits }) => (what === 'command' ? hits.map(({ id }) => id) : []))
}

/** The moments at which a command applies in which most others do. */
const crowded = new Map<string, CommandContext>()

function crowdedContext(id: string): CommandContext {
  const known = crowded.get(id)
  if (known) return known
  const meant = contexts('').filter((context) => commandOf(id).when(context))
  const counted = meant.map((context) => ({
    context,
    count: commands.filter(({ when }) => when(context)).length,
  }))
  const [most] = counted.toSorted((one, other) => other.count - one.count)
  if (!most) throw new Error(`${id} applies nowhere`)
  crowded.set(id, most.context)
  return most.context
}

/** Where among the commands found it stands. */
function placeOf(query: string, id: string): number {
  return found(query, crowdedContext(id)).indexOf(id) + 1 || Infinity
}

/** The first consonants of Hangul syllables; anything else as it is. */
const initialsOf = (text: string) =>
  Array.from(text.replaceAll(' ', ''), (one) =>
    /[가-힣]/.test(one)
      ? 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.charAt(Math.floor((one.charCodeAt(0) - 0xac00) / 588))
      : one,
  ).join('')

type Typed = readonly [word: string, id: string, first?: number]

/** What people type, and what they must be led to by one of the first hits. */
const typed: readonly Typed[] = [
  ['wrap', 'wrapVpc', 6],
  ['wrap', 'groupSelection', 7],
  ['wrap in asg', 'wrapAsg', 1],
  ['asg', 'wrapAsg', 1],
  ['put into', 'wrapAsg', 1],
  ['autoscaling', 'wrapAsg', 1],
  ['group in', 'wrapVpc'],
  ['multi-az', 'everyZone', 1],
  ['shortcut', 'help', 1],
  ['hotkeys', 'help', 1],
  ['dark mode', 'theme', 1],
  ['clone', 'duplicate', 1],
  ['snap', 'toggleSnap', 1],
  ['snap to grid', 'toggleGrid', 1],
  ['zoom to fit', 'fit', 1],
  ['svg', 'exportDialog', 1],
  ['png', 'exportDialog'],
  ['screenshot', 'copyImage', 1],
  ['history', 'history', 1],
  ['remove', 'delete', 1],
  ['import', 'open', 1],
  ['share', 'copyLink', 1],
  ['pdf', 'print', 1],
  ['auto layout', 'tidy', 1],
  ['arrange', 'tidy'],
  ['diff', 'compare', 1],
  ['templates', 'gallery', 1],
  ['flip arrow', 'reverse', 1],
  ['pin', 'lock', 1],
  ['pan', 'toolHand', 1],
  ['text', 'toolText'],
  ['distribute', 'distributeAcross', 2],
  ['mermaid', 'quickEntry', 1],
  ['actual size', 'zoom100', 1],
  ['korean', 'language', 1],
  ['오토 스케일링', 'wrapAsg', 1],
  ['다크 모드', 'theme', 1],
  ['단축키', 'help', 1],
  ['자동 정렬', 'tidy', 1],
  ['자동 배치', 'tidy', 1],
  ['가져오기', 'open', 1],
  ['불러오기', 'open', 1],
  ['공유', 'copyLink', 1],
  ['되돌리기', 'undo', 1],
  ['왼쪽 정렬', 'alignLeft', 1],
  ['템플릿', 'gallery', 1],
  ['다른 이름으로', 'saveAs', 1],
  ['스크린샷', 'copyImage', 1],
  ['화살표', 'toolConnect'],
  ['다중 AZ', 'everyZone', 1],
  ['ㄷㅋㅁㄷ', 'theme', 1],
  ['ㅈㄷㅂㅊ', 'tidy', 1],
  ['ㄷㄷㄹㄱ', 'undo', 1],
  ['ㅂㄹㅇㄱ', 'open', 1],
]

describe('words for commands', () => {
  it.each(typed.map(([word, id, first = 3]) => ({ word, id, first })))(
    '$word leads to $id',
    ({ word, id, first }) => {
      expect(placeOf(word, id)).toBeLessThanOrEqual(first)
    },
  )

  it.each(Object.keys(otherWords))(
    'each of those of %s is found, in Korean by its first consonants too',
    (id) => {
      expect(commands.map((command) => command.id)).toContain(id)
      const words = otherWords[id] ?? []
      expect(words.filter((word) => placeOf(word, id) > 4)).toEqual([])
      const initials = words.map(initialsOf).filter((word) => /^[ㄱ-ㅎ]{3,}$/.test(word))
      expect(initials.filter((word) => placeOf(word, id) > 7)).toEqual([])
    },
  )

  it('every command that the finder shows has some', () => {
    const shown = commands.filter(
      ({ byKeyOnly, byBrowser, id }) => !byKeyOnly && !byBrowser && id !== 'commandPalette',
    )
    expect(shown.map(({ id }) => id).filter((id) => !otherWords[id])).toEqual(['downloadSetAside'])
  })

  it('none of them stands before a service in whose name it is', () => {
    const words = Object.values(otherWords).flatMap((list) => list.map((word) => ` ${word.toLowerCase()}`))
    const names = services.flatMap(({ name, short }) =>
      [name, short].flatMap((text) => (text ? Object.values(text) : [])),
    )
    const taken = names.filter((name) => words.some((word) => word.includes(` ${name.toLowerCase()}`)))
    expect(taken).toEqual([])
  })
})
