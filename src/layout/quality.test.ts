import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import ELK from 'elkjs/lib/elk.bundled.js'
import { describe, expect, test } from 'vitest'
import type { Design } from '../model/index.ts'
import { parseDesign, rectsOf, withRects } from '../model/index.ts'
import { layoutFrom } from './layoutFrom.ts'
import { measure } from './measure.ts'
import type { Measures } from './measure.ts'
import { placeDesign } from './place/placeDesign.ts'
import { faultsOf } from './testing/faultsOf.ts'
import { finishFaults } from './testing/finish/finishFaults.ts'
import { portFaults } from './testing/portFaults.ts'
import { randomDesign } from './testing/randomDesign.ts'
import type { Elk } from './types.ts'

const elk = new ELK() as unknown as Elk
const folder = new URL('../../samples/', import.meta.url)
const ratchetFile = new URL('quality.json', import.meta.url)
/** Where every part of every sample stands: the app opens samples with it, and waits for no layout. */
const viewsFile = new URL('sampleViews.json', import.meta.url)
const isWriting = process.env['FAULTLINE_RATCHET'] === 'write'

/** Never seen in any drawing. */
const forbidden = ['unrouted', 'throughIcons'] as const
const counted = [
  'bends',
  'crossings',
  'throughLabels',
  'throughTitles',
  'onOthers',
  'labelsCovered',
  'labelsStruck',
  'length',
] as const satisfies readonly (keyof Measures)[]

/** What keeps drawings from looking finished, and how bad one of each is, in bends. */
const finish = {
  onBorders: 3,
  nearBorders: 0.5,
  foreign: 1,
  forks: 1,
  unlikeTwins: 1,
  outOfRank: 4,
  shortEnds: 1,
  sharedEnds: 3,
  close: 1,
  labelsOverBorders: 0.5,
  labelsFar: 1,
  labelsByOthers: 1,
  labelsByNames: 0.5,
  labelsRepeated: 0.5,
  labelsOnTrunks: 0.5,
  labelsOnBadges: 0.5,
  titlesFramed: 0.25,
  titlesAstray: 1,
} as const satisfies Record<keyof ReturnType<typeof finishFaults>, number>
const finishKeys = Object.keys(finish) as (keyof typeof finish)[]

/** `shape`: how far from 16:10 in all, as logarithms. */
type Sums = Record<(typeof counted)[number] | keyof typeof finish | 'shape', number>

function readSamples(): { name: string; design: Design }[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
  return names.flatMap((name) => {
    const read = parseDesign(readFileSync(new URL(name, folder), 'utf8'))
    if (!read.ok || read.design.nodes.length === 0) return []
    // Samples are laid out from nothing, as a newly imported design is.
    const { view: _, ...design } = read.design
    return [{ name, design }]
  })
}

async function judge(
  designs: readonly { name: string; design: Design }[],
): Promise<{ faults: string[]; sums: Sums; views: Map<string, Design['view']> }> {
  const faults: string[] = []
  const views = new Map<string, Design['view']>()
  const sums = Object.fromEntries([...counted, ...finishKeys, 'shape'].map((key) => [key, 0])) as Sums
  for (const { name, design } of designs) {
    const { rects, direction } = await placeDesign(design, elk)
    faults.push(...faultsOf(design, rects).map((fault) => `${name}: ${fault}`))
    const placed = withRects(design, rects, direction)
    views.set(name, placed.view)
    const stored = rectsOf(placed)
    for (const [id, rect] of rects) {
      if (JSON.stringify(stored.get(id)) !== JSON.stringify(rect))
        faults.push(`${name}: ${id} changes when stored`)
    }
    const layout = layoutFrom(design, rects, direction)
    faults.push(...portFaults(design, layout).map((fault) => `${name}: ${fault}`))
    const measures = measure(design, layout)
    for (const key of forbidden) if (measures[key] > 0) faults.push(`${name}: ${measures[key]} ${key}`)
    for (const key of counted) sums[key] += measures[key]
    const unfinished = finishFaults(design, layout)
    for (const key of finishKeys) sums[key] += unfinished[key].length
    sums.shape += Math.abs(Math.log(Math.max(1, measures.width) / Math.max(1, measures.height) / 1.6))
  }
  sums.shape = Math.round(sums.shape * 100) / 100
  return { faults, sums, views }
}

/** How bad a sum is, in bends: the weights of choosing a layout. */
function total(sums: Sums): number {
  const {
    bends,
    crossings,
    throughLabels,
    throughTitles,
    onOthers,
    labelsCovered,
    labelsStruck,
    length,
    shape,
  } = sums
  const lines = bends + 2.5 * crossings + 8 * throughLabels + 2 * throughTitles + 5 * onOthers
  const looks = finishKeys.reduce((sum, key) => sum + finish[key] * sums[key], 0)
  return lines + 2 * labelsCovered + labelsStruck + length / 400 + 4 * shape + looks
}

function expectNoWorse(name: 'samples' | 'random', count: number, sums: Sums): void {
  const ratchet = JSON.parse(readFileSync(ratchetFile, 'utf8')) as Record<
    string,
    { count: number; sums: Sums }
  >
  if (isWriting) {
    writeFileSync(ratchetFile, `${JSON.stringify({ ...ratchet, [name]: { count, sums } }, null, 2)}\n`)
    return
  }
  const kept = ratchet[name]
  // More or fewer samples: their mean may not get worse.
  expect(total(sums) / count).toBeLessThanOrEqual(
    (total(kept?.sums ?? sums) / (kept?.count ?? count)) * 1.005,
  )
}

/** The kept places of the samples are those of today's layout. */
function expectKept(views: ReadonlyMap<string, Design['view']>): void {
  if (isWriting) {
    const lines = [...views].map(([name, view]) => `${JSON.stringify(name)}: ${JSON.stringify(view)}`)
    writeFileSync(viewsFile, `{\n${lines.join(',\n')}\n}\n`)
    return
  }
  const kept: unknown = JSON.parse(readFileSync(viewsFile, 'utf8'))
  expect(kept).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(views))))
}

describe('quality of automatic layout', () => {
  test(
    'every sample is sound, and all together look no worse than before',
    { timeout: 600_000 },
    async () => {
      const samples = readSamples()
      expect(samples.length).toBeGreaterThan(0)
      const { faults, sums, views } = await judge(samples)
      expect(faults).toEqual([])
      expectNoWorse('samples', samples.length, sums)
      expectKept(views)
    },
  )

  test(
    'two hundred random designs are sound, and all together look no worse than before',
    { timeout: 600_000 },
    async () => {
      const designs = Array.from({ length: 200 }, (_, seed) => ({
        name: `seed ${seed}`,
        design: randomDesign(seed),
      }))
      const { faults, sums } = await judge(designs)
      expect(faults).toEqual([])
      expectNoWorse('random', designs.length, sums)
    },
  )
})
