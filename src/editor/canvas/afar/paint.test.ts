import { describe, expect, it } from 'vitest'
import { dimmed, merged, paintOnce } from './paint.ts'

describe('painting from afar', () => {
  it('makes one shape of all that looks alike, in the order in which the looks come', () => {
    const paints = merged([
      { d: 'M0 0h1', fill: 'red' },
      { d: 'M1 0h1', stroke: 'red', width: 2 },
      { d: 'M2 0h1', fill: 'red' },
      { d: 'M3 0h1', fill: 'red', opacity: 0.5 },
    ])
    expect(paints).toEqual([
      { d: 'M0 0h1M2 0h1', fill: 'red' },
      { d: 'M1 0h1', stroke: 'red', width: 2 },
      { d: 'M3 0h1', fill: 'red', opacity: 0.5 },
    ])
  })

  it('keeps what lies deeper apart, that it is not covered by what stands around it', () => {
    const [outer, between, inner] = merged([
      { d: 'a', fill: 'white', depth: 0 },
      { d: 'b', fill: 'blue', depth: 1 },
      { d: 'c', fill: 'white', depth: 2 },
    ])
    expect([outer?.d, between?.d, inner?.d]).toEqual(['a', 'b', 'c'])
  })

  it('asks once for a part that is the same', () => {
    let asked = 0
    const part = {}
    const paints = () => {
      asked += 1
      return [{ d: '' }]
    }
    expect(paintOnce(part, paints)).toBe(paintOnce(part, paints))
    expect(asked).toBe(1)
    expect(paintOnce(part, () => [{ d: 'another way' }])).toEqual([{ d: 'another way' }])
  })

  it('lets through the share of a share', () => {
    expect(dimmed([{ d: '', opacity: 0.5 }, { d: '' }], 0.2).map(({ opacity }) => opacity)).toEqual([
      0.1, 0.2,
    ])
  })
})
