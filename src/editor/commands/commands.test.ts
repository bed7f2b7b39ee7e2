import { readdirSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  addGroup,
  addNode,
  connect,
  emptyDesign,
  indexOf,
  overlaps,
  rectsOf,
  remove,
  type Design,
} from '../../model/index.ts'
import { documentStore, sessionStore } from '../../store/index.ts'
import { commandOf, commands, contextNow, listenForKeys, runCommand, type CommandContext } from './index.ts'
import { copySelection, pasteText } from './registry/clipboard.ts'
import { keyMatches, type Pressed } from './registry/keyMatch.ts'

const state = () => documentStore.getState()
const selected = () => [...sessionStore.getState().selection]

function drawing(): Design {
  let design = addGroup(emptyDesign(), {
    id: 'box',
    kind: 'generic',
    label: 'Box',
    rect: { x: 0, y: 0, width: 400, height: 300 },
  })
  design = addNode(design, { id: 'a', service: 'ec2', label: 'A', group: 'box', at: { x: 40, y: 60 } })
  design = addNode(design, { id: 'b', service: 'rds', label: 'B', at: { x: 600, y: 90 } })
  return connect(design, { id: 'e', from: 'a', to: 'b' })
}

beforeEach(() => {
  state().replace(drawing())
  sessionStore.setState({
    notices: [],
    tool: 'select',
    failed: [],
    focus: undefined,
    hovered: undefined,
    language: 'en',
  })
})

describe('every command', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts',
  )

  it('is a file of its own, called after its id', () => {
    expect(commands.map((command) => `${command.id}.ts`).sort()).toEqual(files.sort())
  })

  it.each(commands.map((command) => [command.id, command] as const))(
    '%s is named in both languages',
    (_, { label }) => {
      expect(label.en.trim()).not.toBe('')
      expect(label.ko).toMatch(/\p{Script=Hangul}|View in English/u)
    },
  )

  it.each(commands.flatMap(({ id, keys }) => keys.map((key) => [id, key] as const)))(
    '%s has keys in one order: %s',
    (_, key) => {
      expect(key).toMatch(
        /^(Mod\+)?(Alt\+)?(Shift\+)?(?:[A-Z0-9]|F\d{1,2}|Arrow\w+|Enter|Escape|Delete|Backspace|Space|Home|End|[?/=+\-[\]'])$/,
      )
    },
  )

  /** Every mix of what a context can say. */
  const contexts = (): CommandContext[] => {
    const base = contextNow()
    const mixes: CommandContext[] = []
    for (const selection of [[], ['a'], ['box'], ['a', 'b'], ['e']])
      for (const failed of [[], ['a']])
        for (const focus of [undefined, 'finding'])
          for (const tool of ['select', 'hand', 'connect', 'fail'] as const)
            for (const onCanvas of [true, false])
              for (const hovered of [undefined, 'a'])
                mixes.push({
                  ...base,
                  selection: new Set(selection),
                  failed,
                  focus,
                  tool,
                  onCanvas,
                  hovered,
                  findings: 1,
                  canUndo: true,
                  canRedo: true,
                })
    return mixes
  }

  it('has its keys to itself in every context', () => {
    const shared = new Map<string, string[]>()
    for (const { id, keys } of commands)
      for (const key of keys) shared.set(key, [...(shared.get(key) ?? []), id])
    for (const context of contexts()) {
      for (const [key, ids] of shared) {
        const willing = ids.filter((id) => commandOf(id).when({ ...context, key }))
        expect(willing.length, `${key} means ${willing.join(' and ')}`).toBeLessThan(2)
      }
    }
  })
})

describe('keys', () => {
  const press = (key: string, code: string, held: Partial<Pressed> = {}): Pressed => ({
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  })

  it.each([
    ['Mod+Z', press('z', 'KeyZ', { ctrlKey: true }), false, true],
    ['Mod+Z', press('z', 'KeyZ', { metaKey: true }), false, false],
    ['Mod+Z', press('z', 'KeyZ', { metaKey: true }), true, true],
    ['Mod+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), false, false],
    ['Mod+Shift+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), false, true],
    ['X', press('ㅌ', 'KeyX'), false, true],
    ['Z', press('y', 'KeyZ'), false, false],
    ['Alt+Shift+D', press('Î', 'KeyD', { altKey: true, shiftKey: true }), true, true],
    ['Shift+1', press('!', 'Digit1', { shiftKey: true }), false, true],
    ['?', press('?', 'Slash', { shiftKey: true }), false, true],
    ['Mod++', press('+', 'Equal', { ctrlKey: true, shiftKey: true }), false, true],
    ['Mod+-', press('-', 'Minus', { ctrlKey: true }), false, true],
    ['ArrowLeft', press('ArrowLeft', 'ArrowLeft', { shiftKey: true }), false, false],
    ['Shift+ArrowLeft', press('ArrowLeft', 'ArrowLeft', { shiftKey: true }), false, true],
    ['+', press('+', 'Equal', { shiftKey: true }), false, true],
    ['+', press('=', 'Equal'), false, false],
    [']', press(']', 'BracketRight'), false, true],
    [']', press('}', 'BracketRight', { shiftKey: true }), false, false],
    ['Mod+Shift+]', press('}', 'BracketRight', { shiftKey: true, ctrlKey: true }), false, true],
    ["Mod+'", press("'", 'Quote', { ctrlKey: true }), false, true],
    ['Delete', press('Delete', 'Delete', { ctrlKey: true }), false, false],
    ['X', press('Process', 'KeyX'), false, true],
    ['X', press('Process', 'KeyC'), false, false],
    ['Shift+1', press('Process', 'Digit1', { shiftKey: true }), false, true],
    ['/', press('Process', 'Slash'), false, true],
    ['/', press('Process', 'Slash', { shiftKey: true }), false, false],
    ['?', press('Process', 'Slash', { shiftKey: true }), false, true],
    ['?', press('Process', 'Slash'), false, false],
    ['+', press('Process', 'Equal', { shiftKey: true }), false, true],
    [']', press('Process', 'BracketRight'), false, true],
  ])('%s is %o (Apple: %s): %s', (keys, pressed, apple, expected) => {
    expect(keyMatches(keys, pressed, apple)).toBe(expected)
  })

  it('call their command once, however many listen, and not while typing', () => {
    const ends = [listenForKeys(), listenForKeys()]
    const key = (target: EventTarget) =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'h', code: 'KeyH', bubbles: true, cancelable: true }),
      )
    const field = document.body.appendChild(document.createElement('input'))
    key(field)
    expect(sessionStore.getState().tool).toBe('select')
    key(document.body)
    expect(sessionStore.getState().tool).toBe('hand')
    sessionStore.setState({ tool: 'select' })
    for (const end of ends) end()
    key(document.body)
    expect(sessionStore.getState().tool).toBe('select')
    field.remove()
  })

  it('leave a handled event and an open dialog alone', () => {
    const end = listenForKeys()
    const event = new KeyboardEvent('keydown', { key: 'h', code: 'KeyH', bubbles: true, cancelable: true })
    event.preventDefault()
    document.body.dispatchEvent(event)
    const dialog = document.body.appendChild(document.createElement('dialog'))
    dialog.setAttribute('open', '')
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', code: 'KeyH', bubbles: true }))
    expect(sessionStore.getState().tool).toBe('select')
    dialog.remove()
    end()
  })
})

describe('commands at work', () => {
  // The commands fetch it when first wanted, which on a busy machine takes longer than a test waits.
  beforeAll(() => import('../hands/index.ts'))

  it('do nothing where they do not apply', () => {
    expect(runCommand('delete')).toBe(false)
    expect(() => runCommand('no-such')).toThrow(/no command/)
  })

  it('delete parts with their lines, and bring them back', () => {
    sessionStore.getState().select(['a'])
    expect(runCommand('delete')).toBe(true)
    expect(state().design.edges).toEqual([])
    runCommand('undo')
    expect(state().design.edges).toHaveLength(1)
    expect(selected()).toEqual(['a'])
  })

  it('duplicate, and select the copy, which stands beside what it copies and within its group', () => {
    sessionStore.getState().select(['a'])
    const frame = rectsOf(state().design).get('box')
    for (const place of [
      { x: 176, y: 60 },
      { x: 176, y: 168 },
    ]) {
      runCommand('duplicate')
      const [copy = ''] = selected()
      expect(copy).not.toBe('a')
      expect(rectsOf(state().design).get(copy)).toMatchObject(place)
      expect(rectsOf(state().design).get('box')).toEqual(frame)
    }
  })

  it('duplicate several parts as they stand to one another, over nothing', () => {
    state().replace(addNode(drawing(), { id: 'c', service: 's3', label: 'C', at: { x: 780, y: 300 } }))
    sessionStore.getState().select(['b', 'c'])
    runCommand('duplicate')
    const rects = rectsOf(state().design)
    const [one, two] = selected().flatMap((id) => rects.get(id) ?? [])
    expect([(two?.x ?? 0) - (one?.x ?? 0), (two?.y ?? 0) - (one?.y ?? 0)]).toEqual([180, 210])
    const all = ['box', 'b', 'c', ...selected()].flatMap((id) => rects.get(id) ?? [])
    for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) expect(overlaps(a, b)).toBe(false)
  })

  it('duplicate a group beside itself: frames and parts of the copy cover nothing', () => {
    sessionStore.getState().select(['box'])
    runCommand('duplicate')
    const { design, past } = state()
    const [copy = ''] = selected()
    const rects = rectsOf(design)
    const tops = ['box', copy, 'b'].flatMap((id) => rects.get(id) ?? [])
    expect(tops).toHaveLength(3)
    for (const [i, one] of tops.entries())
      for (const other of tops.slice(i + 1)) expect(overlaps(one, other)).toBe(false)
    const a = rects.get(design.nodes.at(-1)?.id ?? '')
    const [before, after] = [rects.get('box'), rects.get(copy)]
    expect((a?.x ?? 0) - (after?.x ?? 0)).toBe(40 - (before?.x ?? 0))
    expect(past).toHaveLength(1)
  })

  it('duplicate a group in line with itself where there is room', () => {
    state().replace(remove(drawing(), ['b']))
    sessionStore.getState().select(['box'])
    runCommand('duplicate')
    const rects = rectsOf(state().design)
    const [before, after] = [rects.get('box'), rects.get(selected()[0] ?? '')]
    expect(after?.y).toBe(before?.y)
    expect(after?.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0))
  })

  it('group what is selected and ungroup it again, everything staying where it was', async () => {
    const before = rectsOf(state().design)
    sessionStore.getState().select(['a', 'b'])
    runCommand('groupSelection')
    await vi.waitFor(() => expect(state().past).toHaveLength(1))
    const [group = ''] = selected()
    expect(indexOf(state().design).parentOf('a')).toBe(group)
    runCommand('ungroup')
    expect(indexOf(state().design).groups.has(group)).toBe(false)
    for (const id of ['a', 'b']) expect(rectsOf(state().design).get(id)).toEqual(before.get(id))
    expect(selected().toSorted()).toEqual(['a', 'b'])
  })

  it('move a part into the group beside it and out again', () => {
    sessionStore.getState().select(['b'])
    expect(runCommand('moveIn')).toBe(true)
    expect(indexOf(state().design).parentOf('b')).toBe('box')
    runCommand('moveOut')
    expect(indexOf(state().design).parentOf('b')).toBeUndefined()
  })

  it('align to the outermost side', async () => {
    sessionStore.getState().select(['a', 'b'])
    runCommand('alignTop')
    await vi.waitFor(() => expect(rectsOf(state().design).get('b')?.y).toBe(60))
    expect(state().past.map(({ label }) => label)).toEqual(['Align top 2 parts'])
  })

  it('lock a part: then neither keys nor aligning move it, and undo says what it takes back', async () => {
    sessionStore.getState().select(['b'])
    runCommand('lock')
    expect(commandOf('undo').detail?.(contextNow())).toBe('Lock B')
    const before = rectsOf(state().design).get('b')
    commandOf('nudge').run(contextNow('ArrowRight'))
    sessionStore.getState().select(['a', 'b'])
    runCommand('alignLeft')
    runCommand('alignRight')
    await vi.waitFor(() => expect(state().past.at(-1)?.label).toBe('Align right 2 parts'))
    expect(rectsOf(state().design).get('b')).toEqual(before)
    sessionStore.getState().select(['b'])
    runCommand('lock')
    expect(state().design.view?.pinned).toBeUndefined()
  })

  it('bring to the front and send to the back', () => {
    sessionStore.getState().select(['a'])
    runCommand('bringToFront')
    expect(state().design.nodes.map(({ id }) => id)).toEqual(['b', 'a'])
    runCommand('sendToBack')
    expect(state().design.nodes.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('select what is inside, and turn grid and lining up on and off', () => {
    sessionStore.getState().select(['box'])
    runCommand('selectInside')
    expect(selected()).toEqual(['a'])
    for (const [id, key] of [
      ['toggleGrid', 'grid'],
      ['toggleSnap', 'snap'],
    ] as const) {
      const before = sessionStore.getState()[key]
      runCommand(id)
      expect(sessionStore.getState()[key]).toBe(!before)
      runCommand(id)
      expect(sessionStore.getState()[key]).toBe(before)
    }
  })

  it('nudge as one step while the keys follow one another', () => {
    sessionStore.getState().select(['b'])
    const nudge = commandOf('nudge')
    nudge.run(contextNow('ArrowRight'))
    nudge.run(contextNow('Shift+ArrowDown'))
    expect(rectsOf(state().design).get('b')).toMatchObject({ x: 601, y: 98 })
    expect(state().past).toHaveLength(1)
  })

  it('climb with Escape from part to group to nothing', () => {
    sessionStore.getState().select(['a'])
    runCommand('selectParent')
    expect(selected()).toEqual(['box'])
    runCommand('selectParent')
    expect(selected()).toEqual([])
  })

  it('leave a line with Escape: to the part one came from by keys, else to nothing', () => {
    sessionStore.getState().select(['e'])
    runCommand('selectParent')
    expect(selected()).toEqual([])
    sessionStore.getState().select(['b'])
    commandOf('walkLines').run(contextNow('E'))
    expect(selected()).toEqual(['e'])
    runCommand('selectParent')
    expect(selected()).toEqual(['b'])
  })

  it('turn a connection round, and offer an Auto Scaling group to servers alone, which are all it holds', async () => {
    sessionStore.getState().select(['e'])
    expect(runCommand('reverse')).toBe(true)
    expect(state().design.edges).toMatchObject([{ from: 'b', to: 'a' }])
    sessionStore.getState().select(['b'])
    expect(runCommand('reverse')).toBe(false)
    expect(runCommand('wrapAsg')).toBe(false)
    sessionStore.getState().select(['a', 'b'])
    expect(runCommand('wrapAsg')).toBe(true)
    await vi.waitFor(() => expect(state().design.spans).toMatchObject([{ kind: 'asg', members: ['a'] }]))
    expect(state().past.at(-1)?.label).toBe('Put 2 parts into an Auto Scaling group')
  })

  it('name a new group at once', async () => {
    sessionStore.getState().select(['a', 'b'])
    runCommand('groupSelection')
    await vi.waitFor(() => expect(sessionStore.getState().renaming).toBe(selected()[0]))
    expect(indexOf(state().design).groups.has(selected()[0] ?? '')).toBe(true)
    sessionStore.setState({ renaming: undefined })
  })

  it('empty the drawing, which keeps its title, and undo brings all of it back', () => {
    const full = state().design
    expect(runCommand('clear')).toBe(true)
    expect(state().design).toMatchObject({ title: full.title, nodes: [], groups: [], spans: [], edges: [] })
    expect(selected()).toEqual([])
    expect(sessionStore.getState().notices).toMatchObject([{ command: 'undo' }])
    expect(runCommand('clear')).toBe(false)
    runCommand('undo')
    expect(state().design).toBe(full)
  })

  it('copy as text that is itself a design, cut, and paste with new ids', () => {
    sessionStore.getState().select(['a', 'b'])
    const data = new DataTransfer()
    expect(copySelection(data, true)).toBe(true)
    expect(state().design.nodes).toEqual([])
    const text = data.getData('text/plain')
    expect(JSON.parse(text)).toMatchObject({ format: 'faultline/1' })
    expect(pasteText(text)).toBe(true)
    expect(state().design.nodes.map(({ label }) => label)).toEqual(['A', 'B'])
    expect(state().design.edges).toHaveLength(1)
    expect(selected()).toHaveLength(2)
    expect(state().past.at(-1)?.label).toBe('Paste 2 parts')
    const pasted = selected()
    state().undo()
    state().redo()
    expect(selected()).toEqual(pasted)
  })

  it('paste what another window copied, and nothing that is no design', () => {
    const other = JSON.stringify({
      format: 'faultline/1',
      title: 'T',
      groups: [],
      nodes: [{ id: 'z', service: 's3', label: 'Z' }],
      spans: [],
      edges: [],
    })
    expect(pasteText(other)).toBe(true)
    expect(state().design.nodes.map(({ label }) => label)).toContain('Z')
    expect(state().past.at(-1)?.label).toBe('Paste Z')
    expect(pasteText('hello')).toBe(false)
    expect(pasteText('{"a":1}')).toBe(false)
    expect(sessionStore.getState().notices.at(-1)?.tone).toBe('refused')
  })
})
