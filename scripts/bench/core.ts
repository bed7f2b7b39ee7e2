/** Figures of the core, in Node: analysis and layout. Prints one JSON line. */
import ELK from 'elkjs/lib/elk.bundled.js'
import { analyse } from '../../src/analysis/index.ts'
import { naiveRemoval } from '../../src/analysis/testing/naiveRemoval.ts'
import { layoutOf, placeDesign, type Elk } from '../../src/layout/index.ts'
import { withRects } from '../../src/model/index.ts'
import { readSamples } from './readSamples.ts'
import { median, nameOf, rows, timesOf } from './questions.ts'
import { syntheticDesign } from './syntheticDesign.ts'

interface Figure {
  name: string
  ms: number
  budget?: number
  note?: string
}

async function time(run: () => unknown, runs: number): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const started = performance.now()
    await run()
    times.push(performance.now() - started)
  }
  return median(times)
}

/** Processor time: the least of several runs is what the work itself takes, whatever else the machine does; the first one
 *  compiles what it calls, too. */
async function cpuOf(run: () => unknown, runs: number): Promise<{ first: number; least: number }> {
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const started = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(started)
    times.push((user + system) / 1000)
  }
  return { first: times[0] ?? 0, least: Math.min(...times) }
}

const figures: Figure[] = []
const elk = new ELK() as unknown as Elk

/** Enough calls for the hot parts to be compiled: a first call takes a multiple of those after some dozens. */
const warmUps = (size: number) => (size > 5_000 ? 4 : 40)

for (const row of rows) {
  const runs = row.size > 5_000 ? 3 : 9
  const ms = median(timesOf(row, warmUps(row.size) + runs).slice(-runs))
  figures.push({
    name: `${nameOf(row)}, warm`,
    ms,
    ...(row.budget === undefined ? {} : { budget: row.budget }),
  })
}

const analysisOf = (size: number) => `analysis, ${size} nodes, warm`

/** What a plain tool would do, for comparison: remove one node at a time, and look whether its flows stand. The analysis
 *  is told beside it, and how it grows. */
for (const size of [100, 1_000, 10_000]) {
  const design = syntheticDesign(size)
  const { flows } = analyse(design)
  const ms = await time(() => naiveRemoval(design, flows), size > 500 ? 1 : 3)
  const own = figures.find(({ name }) => name === analysisOf(size))
  const ofSmallest = figures.find(({ name }) => name === analysisOf(100))
  if (own && ofSmallest) {
    const grown = (own.ms / ofSmallest.ms).toFixed(1)
    own.note = `${(own.ms / ms).toFixed(2)} of removing one node at a time; ${grown} times that of 100 nodes`
  }
  figures.push({ name: `removing one node at a time, ${size} nodes`, ms })
}

/** No direction is wished: the usual case of opening a sample or tidying. */
for (const [size, place, route] of [
  [30, 100, 100],
  [100, 150, 200],
  [1_000, 1_200, 2_500],
] as const) {
  const design = syntheticDesign(size)
  const runs = size > 500 ? 3 : warmUps(size)
  const placing = await cpuOf(() => placeDesign({ ...design }, elk), runs)
  figures.push({
    name: `layout positions, ${size} nodes`,
    ms: placing.least,
    budget: place,
    note: `CPU; the first time in a process ${placing.first.toFixed(0)}`,
  })
  const { rects, direction } = await placeDesign(design, elk)
  const placed = withRects(design, rects, direction)
  const routing = await cpuOf(() => layoutOf({ ...placed }), runs)
  figures.push({
    name: `layout routes, ${size} nodes`,
    ms: routing.least,
    budget: route,
    note: `CPU; the first time in a process ${routing.first.toFixed(0)}`,
  })
}

const samples: { name: string; ms: number; nodes: number }[] = []
for (const { name, design } of readSamples()) {
  const { least: ms } = await cpuOf(() => placeDesign({ ...design }, elk), 3)
  samples.push({ name, ms, nodes: design.nodes.length })
}
const ranked = samples.toSorted((a, b) => a.ms - b.ms)
const [middle, worst] = [ranked[Math.floor(ranked.length / 2)], ranked.at(-1)]
for (const [which, one] of [
  ['median', middle],
  ['worst', worst],
] as const) {
  if (!one) continue
  const note = `CPU; ${one.name}, ${one.nodes} nodes`
  figures.push({
    name: `layout positions, ${which} of ${ranked.length} samples`,
    ms: one.ms,
    budget: 100,
    note,
  })
}

console.log(JSON.stringify(figures))
