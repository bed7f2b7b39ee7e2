import { beforeEach, describe, expect, it } from 'vitest'
import { addGroup, addNode, emptyDesign, rectsOf, type Design } from '../../../model/index.ts'
import { documentStore, loadSettling, sessionStore, tidyParts } from '../../../store/index.ts'
import { placeAt, placeFromPalette } from '../../canvas/index.ts'
import { copySelection, pasteText } from './clipboard.ts'
import { duplicateParts } from './duplicateParts.ts'

const state = () => documentStore.getState()
const size = (id: string) => {
  const { width, height } = rectsOf(state().design).get(id) ?? {}
  return { width, height }
}

/** Two zones of one size side by side, a server in the corner of each; the first zone lies about the origin. */
function zones(): Design {
  const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
  let design = emptyDesign()
  design = addGroup(design, {
    id: 'region',
    kind: 'region',
    label: 'Region',
    rect: rect(-160, -180, 700, 500),
  })
  design = addGroup(design, {
    id: 'vpc',
    kind: 'vpc',
    label: 'VPC',
    parent: 'region',
    rect: rect(-120, -120, 620, 400),
  })
  for (const [i, zone] of ['a', 'b'].entries()) {
    const x = -80 + i * 300
    design = addGroup(design, {
      id: `az-${zone}`,
      kind: 'az',
      label: `Zone ${zone}`,
      zone,
      parent: 'vpc',
      rect: rect(x, -60, 200, 160),
    })
    design = addNode(design, {
      id: `ec2-${zone}`,
      service: 'ec2',
      label: 'Server',
      group: `az-${zone}`,
      at: { x: x + 24, y: -16 },
    })
  }
  return design
}

describe('zones that were alike stay alike when one grows around', () => {
  const before = { width: 200, height: 160 }

  beforeEach(async () => {
    await loadSettling()
    state().replace(zones())
    sessionStore.setState({ notices: [], tool: 'select', language: 'en' })
    sessionStore.getState().select(['ec2-a'])
  })

  const ways: Record<string, () => unknown> = {
    'what is dropped from the palette': () => placeAt({ what: 'service', id: 'ec2' }, { x: 100, y: 60 }),
    'what is added by a click': () => {
      for (let i = 0; i < 3; i++) {
        sessionStore.getState().select(['az-a'])
        placeFromPalette({ what: 'service', id: 'ec2' })
      }
    },
    copies: () => {
      for (let i = 0; i < 2; i++) duplicateParts({ en: 'Duplicate', ko: '복제' }, ['ec2-a'])
    },
    'what is pasted': () => {
      copySelection(undefined, false)
      pasteText(undefined)
      pasteText(undefined)
    },
  }

  it.each(Object.entries(ways))('%s', (_, add) => {
    const steps = state().past.length
    add()
    expect(size('az-a')).not.toEqual(before)
    expect(size('az-b')).toEqual(size('az-a'))
    while (state().past.length > steps) state().undo()
    expect(size('az-b')).toEqual(before)
  })

  it('what is tidied in it', async () => {
    for (const label of ['one', 'two', 'three'])
      state().edit('add', (design) =>
        addNode(design, { id: label, service: 'ec2', label, group: 'az-a', at: { x: -56, y: -16 } }),
      )
    await tidyParts(['az-a'])
    expect(size('az-a')).not.toEqual(before)
    expect(size('az-b')).toEqual(size('az-a'))
  })
})

describe('what is pasted onto a part', () => {
  it('stands beside it', () => {
    state().replace(zones())
    sessionStore.getState().select(['ec2-a'])
    copySelection(undefined, false)
    pasteText(undefined)
    const [copy = ''] = sessionStore.getState().selection
    const rects = rectsOf(state().design)
    const [a, b] = [rects.get('ec2-a'), rects.get(copy)]
    expect(
      Math.max(Math.abs((a?.x ?? 0) - (b?.x ?? 0)), Math.abs((a?.y ?? 0) - (b?.y ?? 0))),
    ).toBeGreaterThan(60)
  })
})
