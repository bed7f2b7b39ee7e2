import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { findAnything } from './findAnything.ts'
import { derivedStore, documentStore, sessionStore } from '../../store/index.ts'
import { commandOf, commands, contextNow } from '../../editor/commands/index.ts'
import { contexts, drawing } from './testing/contexts.ts'
import { keyMatches } from '../../editor/commands/registry/keyMatch.ts'

/** What a keyboard sends for keys as a record writes them. */
function pressed(keys: string) {
  const parts = keys.replace(/(^|\+)\+$/, '$1Plus').split('+')
  const last = parts.at(-1) ?? ''
  const signs: Record<string, string> = { Plus: 'Equal', '[': 'BracketLeft', ']': 'BracketRight' }
  const shiftKey = parts.includes('Shift')
  return {
    key: last === 'Plus' ? '+' : /^[A-Z]$/.test(last) && !shiftKey ? last.toLowerCase() : last,
    code: /^[A-Z]$/.test(last) ? `Key${last}` : /^\d$/.test(last) ? `Digit${last}` : (signs[last] ?? last),
    ctrlKey: parts.includes('Mod'),
    metaKey: false,
    altKey: parts.includes('Alt'),
    shiftKey,
  }
}

beforeAll(async () => {
  documentStore.getState().replace(drawing())
  await vi.waitUntil(() => derivedStore.getState().findings.length > 0)
})

beforeEach(() => {
  sessionStore.setState({ language: 'en' })
})

describe('every command can be reached', () => {
  it.each(commands.flatMap(({ id, keys }) => keys.map((key) => [id, key] as const)))(
    '%s by pressing %s, which calls nothing else where it applies',
    (id, key) => {
      const event = pressed(key)
      const meant = contexts(key).filter((context) => commandOf(id).when(context))
      expect(meant.length).toBeGreaterThan(0)
      const called = meant.flatMap((context) =>
        commands.filter(
          ({ keys, when }) => keys.some((one) => keyMatches(one, event, false)) && when(context),
        ),
      )
      expect(new Set(called.map((command) => command.id))).toEqual(new Set([id]))
    },
  )

  it.each(
    commands
      .filter(({ id, byKeyOnly, byBrowser }) => !byKeyOnly && !byBrowser && id !== 'commandPalette')
      .map(({ id, label }) => [id, label.en, label.ko] as const),
  )('%s from the command palette, by its name in either language', (id, en, ko) => {
    const context = contexts('').find((one) => commandOf(id).when(one))
    expect(context, 'it applies somewhere without a key').toBeDefined()
    for (const query of context ? [en, ko] : []) {
      const found = findAnything({ query, language: 'en', context: context ?? contextNow(), samples: [] })
      const commandHits = found.filter(({ what }) => what === 'command').flatMap(({ hits }) => hits)
      expect(commandHits.map((hit) => hit.id)).toContain(id)
    }
  })
})

/** The conventions people bring from other editors: what they press, and what they expect of it. */
const conventions: readonly (readonly [keys: string, id: string])[] = [
  ['Mod+Z', 'undo'],
  ['Mod+Shift+Z', 'redo'],
  ['Mod+Y', 'redo'],
  ['Mod+C', 'copy'],
  ['Mod+X', 'cut'],
  ['Mod+V', 'paste'],
  ['Mod+A', 'selectAll'],
  ['Mod+D', 'duplicate'],
  ['Mod+Home', 'collapse'],
  ['Mod+End', 'expand'],
  ['Delete', 'delete'],
  ['Backspace', 'delete'],
  ['Enter', 'rename'],
  ['F2', 'rename'],
  ['T', 'toolText'],
  ['Mod+G', 'groupSelection'],
  ['Mod+Shift+G', 'ungroup'],
  ['Mod+ArrowRight', 'cloneAndConnect'],
  ['Alt+ArrowRight', 'walk'],
  ['V', 'toolSelect'],
  ['H', 'toolHand'],
  ['C', 'toolConnect'],
  ['A', 'toolConnect'],
  ['F', 'toolGroup'],
  ['/', 'focusPaletteSearch'],
  ['Mod+=', 'zoomIn'],
  ['Mod+-', 'zoomOut'],
  ['Mod+0', 'zoom100'],
  ['Shift+0', 'zoom100'],
  ['Shift+1', 'fit'],
  ['Shift+2', 'fitSelection'],
  ['Mod+K', 'commandPalette'],
  ['Mod+/', 'commandPalette'],
  ['Mod+Shift+P', 'commandPalette'],
  ['Mod+F', 'find'],
  ['?', 'help'],
  ['Alt+Shift+C', 'copyImage'],
  ['Mod+Shift+C', 'copyImage'],
  ['Mod+Shift+E', 'exportDialog'],
  ['Mod+S', 'save'],
  ['Mod+Shift+S', 'saveAs'],
  ['Mod+O', 'open'],
  ['ArrowLeft', 'nudge'],
  ['Shift+ArrowLeft', 'nudge'],
  ['Mod+Shift+ArrowLeft', 'alignLeft'],
  [']', 'bringToFront'],
  ['[', 'sendToBack'],
  ['Mod+Shift+]', 'bringToFront'],
  ['Mod+Shift+[', 'sendToBack'],
  ['Mod+Shift+L', 'lock'],
  ["Mod+'", 'toggleGrid'],
  ['Alt+S', 'toggleSnap'],
  ['Alt+Shift+D', 'theme'],
  ['Escape', 'selectParent'],
]

it.each(conventions)('%s is %s, as elsewhere', (keys, id) => {
  expect(commandOf(id).keys).toContain(keys)
})
