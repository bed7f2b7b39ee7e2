import { describe, expect, it } from 'vitest'
import { addNode, connect, emptyDesign } from '../../model/index.ts'
import { hintOf, isHintIds } from './hints.ts'
import { stepAfter, type TourState } from './steps.ts'
import { words } from './words.ts'

const node = (id: string) => ({ id, service: 'ec2', label: id, at: { x: 0, y: 0 } })
const two = addNode(addNode(emptyDesign(), node('db')), node('app'))
const spof = { key: 'spof-component:f:db', on: ['db'] }

const state = (change: Partial<TourState> = {}): TourState => ({
  design: two,
  session: { failed: [], focus: undefined, dialog: undefined },
  judged: true,
  spofs: ['db'],
  open: [spof],
  ...change,
})

describe('the tour', () => {
  it('waits for the finding about the fault, not just any', () => {
    const other = { key: 'x', on: ['app'] }
    const focused = (focus: string) => state({ open: [spof, other], session: { ...state().session, focus } })
    expect(stepAfter(0, focused('x'))).toBe(0)
    expect(stepAfter(0, focused(spof.key))).toBe(1)
  })

  it('goes on when something failed, and again when it is healed', () => {
    const failed = state({ session: { ...state().session, failed: ['db'] } })
    expect(stepAfter(1, state())).toBe(1)
    expect(stepAfter(1, failed)).toBe(2)
    expect(stepAfter(2, failed)).toBe(2)
    expect(stepAfter(2, state())).toBe(3)
  })

  it('takes the repair as done only once the design has been judged again', () => {
    expect(stepAfter(3, state({ spofs: ['app'] }))).toBe(4)
    expect(stepAfter(3, state({ spofs: [], judged: false }))).toBe(3)
    expect(stepAfter(3, state())).toBe(3)
  })

  it('has nothing to show once the part is gone', () => {
    expect(stepAfter(1, state({ design: emptyDesign() }))).toBeUndefined()
  })
})

describe('hints', () => {
  const base = { design: two, edited: true, failed: false, touring: false }
  const linked = connect(two, { id: 'e', from: 'app', to: 'db' })

  it('come at the moment they can be used', () => {
    expect(hintOf({ ...base, edited: false }, []).hint).toBe('tour')
    expect(hintOf(base, []).hint).toBe('connect')
    expect(hintOf({ ...base, design: linked }, []).hint).toBe('fail')
  })

  it('are not said to those who know, nor twice, nor during the tour', () => {
    expect(hintOf({ ...base, design: linked, failed: true }, []).known).toEqual(['connect', 'fail'])
    expect(hintOf({ ...base, edited: false }, ['tour']).hint).toBeUndefined()
    expect(hintOf({ ...base, touring: true }, [])).toEqual({ known: ['tour'] })
  })

  it('are remembered by names that are known', () => {
    expect(isHintIds(Object.keys(words.en.hints))).toBe(true)
    expect(isHintIds(['other'])).toBe(false)
  })
})
