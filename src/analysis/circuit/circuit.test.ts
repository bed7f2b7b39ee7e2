import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compiled.ts'
import { evaluateAll } from './evaluate.ts'
import type { Circuit, Gate } from './circuit.ts'
import { newCircuit } from './newCircuit.ts'
import { designOf } from '../testing/designOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'

/** The gates that read these, and those that read them in turn. */
function reachedFrom({ readers, readersStart, slotOf }: Circuit, start: readonly Gate[]): ReadonlySet<Gate> {
  const gateAt = new Map([...slotOf].map((slot, gate) => [slot, gate]))
  const reached = new Set(start)
  for (const gate of reached) {
    for (let i = readersStart[gate] ?? 0; i < (readersStart[gate + 1] ?? 0); i += 1)
      reached.add(gateAt.get(readers[i] ?? -1) ?? gate)
  }
  return reached
}

describe('a circuit', () => {
  it('[F1] has one gate for what is equal, in whatever order it is written', () => {
    const builder = newCircuit(3)
    expect(builder.all([0, 1])).toBe(builder.all([1, 0, 1]))
    expect(builder.atLeast(2, [2, 0, 1])).toBe(builder.atLeast(2, [0, 1, 2]))
    expect(builder.all([0, 1])).not.toBe(builder.any([0, 1]))
  })

  it('[F1] does not compute for each replica what all of them need', () => {
    const sizeOf = (stores: number, replicas: number) => {
      const web = Array.from({ length: replicas }, (_, i) => `web-${i}`)
      const tables = Array.from({ length: stores }, (_, i) => `table-${i}`)
      const design = designOf({
        nodes: {
          users: 'users',
          'elb@vpc': { service: 'alb', azs: ['a', 'b'] },
          ...Object.fromEntries(web.map((id) => [`${id}@a`, { service: 'ec2', label: 'web' }])),
          ...Object.fromEntries(tables.map((id) => [`${id}@region`, 'dynamodb'])),
        },
        edges: [
          'users > elb',
          ...web.flatMap((id) => [`elb > ${id}`, ...tables.map((table) => `${id} > ${table}`)]),
        ],
      })
      return compile(design).circuit.size
    }
    // Each table more costs its own gates, however many need it.
    expect(sizeOf(6, 8) - sizeOf(5, 8)).toBe(sizeOf(6, 2) - sizeOf(5, 2))
  })

  it('[F2] of which a part fails changes nowhere but where that part is read', () => {
    fc.assert(
      fc.property(randomDesign, fc.nat(), (design, pick) => {
        const { circuit, reading } = compile(design)
        const unit = pick % Math.max(1, reading.units.all.length)
        const reached = reachedFrom(circuit, [unit])
        evaluateAll(circuit, [[unit]], ({ changed }) => {
          const gates = changed.items.slice(0, changed.count)
          expect(gates.filter((gate) => !reached.has(gate))).toEqual([])
        })
      }),
      { numRuns: 200 },
    )
  })
})
