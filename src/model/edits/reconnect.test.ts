import { describe, expect, it } from 'vitest'
import { EditRefused } from '../editRefused.ts'
import { indexOf } from '../indexOf.ts'
import { aDesign } from '../testing/aDesign.ts'
import { bendEdge, isBent } from './bend.ts'
import { reconnect } from './reconnect.ts'

const node = (id: string) => ({ id, service: 'ec2', label: id.toUpperCase() })

const design = aDesign({
  nodes: ['a', 'b', 'c'].map(node),
  edges: [
    { id: 'one', from: 'a', to: 'b', kind: 'async', label: 'orders' },
    { id: 'other', from: 'a', to: 'c', kind: 'async', label: 'orders' },
  ],
  view: { positions: { a: [0, 0], b: [300, 0], c: [300, 200] } },
})

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error instanceof EditRefused ? error.code : error
  }
  return 'nothing was refused'
}

describe('an end of a connection', () => {
  it('goes to another part, and all that was said of the connection stays', () => {
    const after = reconnect(design, 'one', 'from', 'c')
    expect(indexOf(after).edges.get('one')).toEqual({
      id: 'one',
      from: 'c',
      to: 'b',
      kind: 'async',
      label: 'orders',
    })
    expect(after.edges.map(({ id }) => id)).toEqual(['one', 'other'])
  })

  it('leaves the way that a hand gave the line: it led elsewhere', () => {
    const bent = bendEdge(design, 'one', [
      { x: 80, y: 24 },
      { x: 150, y: 24 },
      { x: 150, y: 90 },
      { x: 332, y: 90 },
    ])
    expect(isBent(bent, 'one')).toBe(true)
    expect(isBent(reconnect(bent, 'one', 'from', 'c'), 'one')).toBe(false)
    expect(reconnect(bent, 'one', 'to', 'b')).toBe(bent)
  })

  it('is refused where a connection cannot be: at itself, at nothing, twice between the same parts', () => {
    expect(codeOf(() => reconnect(design, 'one', 'to', 'a'))).toBe('self-connection')
    expect(codeOf(() => reconnect(design, 'one', 'to', 'nobody'))).toBe('missing')
    expect(codeOf(() => reconnect(design, 'one', 'to', 'c'))).toBe('already-connected')
    expect(codeOf(() => reconnect(design, 'none', 'to', 'c'))).toBe('missing')
  })
})
