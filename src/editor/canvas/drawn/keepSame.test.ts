import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesSince, tellChange } from '../../../model/index.ts'
import { createKeepSame } from './keepSame.ts'

interface Item {
  readonly id: string
  readonly at: { readonly x: number }
}

const item = (id: string, x: number): Item => ({ id, at: { x } })
const lists = fc.array(
  fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), at: fc.record({ x: fc.nat(1) }) }), {
    selector: ({ id }) => id,
  }),
)

describe('keeping items the same from list to list', () => {
  it('always gives what was asked, by value', () => {
    fc.assert(
      fc.property(lists, (asked) => {
        const keep = createKeepSame<Item>()
        for (const list of asked) expect(keep(list)).toEqual(list)
      }),
    )
  })

  it('gives an item that did not change as the very object of the last list, wherever it stands', () => {
    fc.assert(
      fc.property(lists, (asked) => {
        const keep = createKeepSame<Item>()
        let last: readonly Item[] = []
        for (const list of asked) {
          const kept = keep(list)
          const alike = last.filter((before) =>
            list.some(({ id, at }) => id === before.id && at.x === before.at.x),
          )
          expect(alike.filter((before) => !kept.includes(before))).toEqual([])
          last = kept
        }
      }),
    )
  })

  it('gives the very list while nothing in it changed', () => {
    const keep = createKeepSame<Item>()
    const first = keep([item('a', 1), item('b', 2)])
    expect(keep([item('a', 1), item('b', 2)])).toBe(first)
    expect(keep([item('b', 2), item('a', 1)])).not.toBe(first)
  })

  it('gives and tells the same where it is told which items are others', () => {
    const steps = fc.array(fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 3 }), { maxLength: 8 })
    fc.assert(
      fc.property(steps, (changes) => {
        const [keep, plain] = [createKeepSame<Item>(), createKeepSame<Item>()]
        let items: readonly Item[] = ['a', 'b', 'c', 'd'].map((id) => item(id, 0))
        let before = keep(items)
        plain(items)
        for (const change of changes) {
          const next = items.map((one, at) => {
            const to = change.find(([place]) => place === at)
            return to ? item(one.id, to[1]) : one
          })
          tellChange<readonly Item[]>(
            next,
            items,
            change.map(([at]) => String(at)),
          )
          const kept = keep(next)
          expect(kept).toEqual(plain([...next]))
          const others = kept.flatMap((one, at) => (one === before[at] ? [] : [String(at)]))
          expect([...new Set(changesSince(kept, before))].toSorted()).toEqual(others)
          expect(kept === before).toBe(others.length === 0)
          ;[items, before] = [next, kept]
        }
      }),
    )
  })
})
