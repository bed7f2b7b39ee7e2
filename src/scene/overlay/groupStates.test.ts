import { describe, expect, it } from 'vitest'
import type { PartState } from '../../analysis/index.ts'
import type { Id } from '../../model/index.ts'
import { webDesign } from '../testing/aDrawing.ts'
import { groupStates } from './groupStates.ts'

/** States of the drawing's parts: all those of zone a in one state, those of zone b in another. */
function statesWith(a: PartState, b: PartState): ReadonlyMap<Id, PartState> {
  const entries: [Id, PartState][] = webDesign.nodes.map(({ id }) => [id, 'ok'])
  return new Map([...entries, ['web-a', a], ['db', a], ['web-b', b]])
}
const none: ReadonlySet<Id> = new Set()

describe('the state of a place', () => {
  it('is that of the best thing in it, once all of it has stopped', () => {
    const states = groupStates(webDesign, statesWith('down', 'interrupted'), none)
    expect(states.get('az-a')).toBe('down')
    expect(states.get('az-b')).toBe('interrupted')
  })

  it('is nothing while something in it goes on', () => {
    const states = groupStates(webDesign, new Map([...statesWith('down', 'degraded'), ['db', 'ok']]), none)
    expect([...states]).toEqual([])
  })

  it('is not said of a place that failed itself, or whose parts did one by one', () => {
    expect(groupStates(webDesign, statesWith('down', 'ok'), new Set(['az-a'])).get('az-a')).toBeUndefined()
    expect(groupStates(webDesign, statesWith('failed', 'ok'), none).get('az-a')).toBeUndefined()
    expect(groupStates(webDesign, statesWith('down', 'ok'), none).get('az-a')).toBe('down')
  })
})
