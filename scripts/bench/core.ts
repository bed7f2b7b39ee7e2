/** Figures of the core, in Node: analysis and layout. Prints one JSON line. */
import ELK from 'elkjs/lib/elk.bundled.js'
import { analyse, simulate, sweep } from '../../src/analysis/index.ts'
import { naiveRemoval } from '../../src/analysis/testing/naiveRemoval.ts'
import { runChecks } from '../../src/checks/index.ts'
import { layoutOf, placeDesign, type Elk } from '../../src/layout/index.ts'
import { withRects } from '../../src/model/index.ts'
import { readSamples } from './readSamples.ts'
import { syntheticDesign, withLoops } from './syntheticDesign.ts'

interface Figure {
  name: string
  ms: number
  budget?: number
  note?: string
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function time(run: () => unknown, runs: number): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const started = performance.now()
    await run()
    times.push(performance.now() - started)
  }
  return median(times)
}

/** Processor time, the least of several runs: what the work itself takes, whatever else the machine does. */
async function leastCpu(run: () => unknown, runs: number): Promise<number> {
  let least = Infinity
  for (let i = 0; i < runs; i++) {
    const started = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(started)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

const figures: Figure[] = []
const elk = new ELK() as unknown as Elk
/** The same figure for a tenth of the nodes. */
let smaller: number | undefined

for (const [size, budget] of [
  [100, 10],
  [1_000, 50],
  [10_000, 1_000],
] as const) {
  const design = syntheticDesign(size)
  // A fresh object each time, so that nothing memoised on the design is counted as speed.
  const fresh = () => ({ ...design, nodes: [...design.nodes] })
  analyse(fresh())
  const ms = await time(() => analyse(fresh()), size > 5_000 ? 3 : 7)
  const { flows } = analyse(design)
  const naive = await time(() => naiveRemoval(design, flows), size > 500 ? 1 : 3)
  const growth = smaller === undefined ? '' : `; ×${(ms / smaller).toFixed(1)} for ten times the nodes`
  const note = `removing one node at a time ${naive.toFixed(1)} ms, ${(ms / naive).toFixed(2)} of it${growth}`
  figures.push({ name: `analysis, ${size} nodes`, ms, budget, note })
  smaller = ms
  analyse(design)
  const toggle = await time(() => simulate(design, ['s0-db']), 7)
  figures.push({ name: `simulate toggle, ${size} nodes`, ms: toggle, budget: size > 1_000 ? 20 : 5 })
}

/** No direction is wished: the usual case of opening a sample or tidying. */
for (const size of [100, 1_000]) {
  const design = syntheticDesign(size)
  const runs = size > 500 ? 5 : 9
  const designs = Array.from({ length: runs }, () => ({ ...design, nodes: [...design.nodes] }))
  // The analysis is measured above: here it is at hand, as it is in the editor.
  const judged = designs.map((each) => ({ each, analysis: analyse(each) }))
  let at = 0
  const ms = await time(() => {
    const next = judged[at++]
    return next && runChecks(next.each, next.analysis)
  }, runs)
  figures.push({ name: `checks, ${size} nodes`, ms })
}

for (const [size, budget] of [
  [1_000, undefined],
  [10_000, 1_000],
] as const) {
  const design = syntheticDesign(size)
  const fresh = () => {
    const each = { ...design, nodes: [...design.nodes] }
    analyse(each)
    return each
  }
  const designs = [fresh(), fresh(), fresh()]
  const ms = await time(() => {
    const next = designs.pop()
    return next && sweep(next)
  }, 3)
  figures.push({ name: `sweep, ${size} nodes`, ms, ...(budget === undefined ? {} : { budget }) })
}

{
  const looped = withLoops(syntheticDesign(10_000), 40)
  const ms = await time(() => analyse({ ...looped, nodes: [...looped.nodes] }), 1)
  figures.push({ name: 'analysis, 10000 nodes, 40 edges back', ms, budget: 2_000 })
}

for (const [size, place, route] of [
  [30, 100, 100],
  [100, 150, 200],
  [1_000, 1_200, 2_500],
] as const) {
  const design = syntheticDesign(size)
  const runs = size > 500 ? 3 : 20
  const placing = await leastCpu(() => placeDesign({ ...design }, elk), runs)
  figures.push({ name: `layout positions, ${size} nodes`, ms: placing, budget: place, note: 'CPU' })
  const { rects, direction } = await placeDesign(design, elk)
  const placed = withRects(design, rects, direction)
  const routing = await leastCpu(() => layoutOf({ ...placed }), runs)
  figures.push({ name: `layout routes, ${size} nodes`, ms: routing, budget: route, note: 'CPU' })
}

const samples: { name: string; ms: number; nodes: number }[] = []
for (const { name, design } of readSamples()) {
  const ms = await leastCpu(() => placeDesign({ ...design }, elk), 3)
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
