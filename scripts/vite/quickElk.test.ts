import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { placeDesign, type Elk, type ElkGraph } from '../../src/layout/index.ts'
import { randomDesign } from '../../src/layout/testing/randomDesign.ts'
import { parseDesign, type Design } from '../../src/model/index.ts'
import { quickened } from './quickElk.ts'

const require = createRequire(import.meta.url)
const code = readFileSync(require.resolve('elkjs/lib/elk.bundled.js'), 'utf8')
const samples = join(import.meta.dirname, '..', '..', 'samples')

function engineOf(source: string): Elk {
  const module = { exports: {} as new () => Elk }
  compileFunction(source, ['module', 'exports', 'require'])(module, module.exports, require)
  return new module.exports()
}

const [plain, quick] = [engineOf(code), engineOf(quickened(code))]

/** What an engine makes of a graph; its own count of things, `$H`, is no answer. */
async function answerOf(elk: Elk, graph: ElkGraph): Promise<string> {
  try {
    return JSON.stringify(await elk.layout(structuredClone(graph)), (key, value: unknown) =>
      key === '$H' ? undefined : value,
    )
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : JSON.stringify(error)}`
  }
}

/** Lays out a design with the plain engine, and tells how many of its questions the quick one answered otherwise. */
async function unlikeAnswers(design: Design): Promise<{ asked: number; unlike: number }> {
  const count = { asked: 0, unlike: 0 }
  const both: Elk = {
    layout: async (graph) => {
      count.asked++
      if ((await answerOf(plain, graph)) !== (await answerOf(quick, graph))) count.unlike++
      return plain.layout(graph)
    },
  }
  const { view: _, ...unplaced } = design
  await placeDesign(unplaced, both)
  return count
}

describe('elkjs with shortcuts', () => {
  it('answers as elkjs does, for samples', async () => {
    const files = readdirSync(samples).filter((file) => file.endsWith('.json'))
    let all = 0
    // Every fifth: they are like each other, and the quick engine is asked beside the plain one.
    for (const file of files.filter((_, i) => i % 5 === 0)) {
      const read = parseDesign(readFileSync(join(samples, file), 'utf8'))
      if (!read.ok) continue
      const { asked, unlike } = await unlikeAnswers(read.design)
      expect(unlike, file).toBe(0)
      all += asked
    }
    expect(all).toBeGreaterThan(30)
  })

  it('answers as elkjs does, for random designs', async () => {
    for (let seed = 0; seed < 10; seed++) {
      const { asked, unlike } = await unlikeAnswers(randomDesign(seed))
      expect(asked, `seed ${seed}`).toBeGreaterThan(0)
      expect(unlike, `seed ${seed}`).toBe(0)
    }
  })

  it('refuses what elkjs refuses', async () => {
    const leaf = (id: string) => ({ id, width: 40, height: 40 })
    const edges = [{ id: 'e', sources: ['a'], targets: ['b'] }]
    const nowhere = { id: 'root', children: [leaf('a')], edges }
    const unknown = { id: 'root', layoutOptions: { 'elk.algorithm': 'none' }, children: [leaf('a')] }
    const ordered = {
      id: 'root',
      layoutOptions: { 'elk.algorithm': 'layered', 'elk.hierarchyHandling': 'INCLUDE_CHILDREN' },
      children: [
        {
          id: 'group',
          layoutOptions: { 'elk.layered.crossingMinimization.strategy': 'INTERACTIVE' },
          children: [leaf('a'), leaf('b')],
        },
      ],
      edges,
    }
    for (const graph of [nowhere, unknown, ordered]) {
      const answer = await answerOf(plain, graph)
      expect(answer).toContain('refused')
      expect(await answerOf(quick, graph)).toBe(answer)
    }
  })

  it('tells when elkjs is another', () => {
    expect(() => quickened('function other(){}')).toThrow('elkjs is not as it was')
  })
})
