/** Every sample laid out by us and by plain elkjs with the same sizes and distances: bends, length and likeness of lanes,
 *  and its text for Mermaid. Prints one JSON line. */
import ELK from 'elkjs/lib/elk.bundled.js'
import { layoutOf, placeDesign, type Elk } from '../../src/layout/index.ts'
import { measure } from '../../src/layout/measure.ts'
import { indexOf, withRects, type Design, type Id, type Point } from '../../src/model/index.ts'
import { mermaidText } from './mermaidText.ts'
import { plainElk } from './plainElk.ts'
import { readSamples } from './readSamples.ts'

interface Counted {
  bends: number
  length: number
  /** Zones of one parent whose sizes differ. */
  unlike: number
}

const elk = new ELK()

function unlikeZones(design: Design, sizeOf: (id: Id) => string): number {
  const index = indexOf(design)
  return design.groups.filter(({ id }) => {
    const zones = index.childGroups(id).filter(({ kind }) => kind === 'az')
    return new Set(zones.map((zone) => sizeOf(zone.id))).size > 1
  }).length
}

async function plainly(design: Design, labels: boolean): Promise<Counted> {
  const { rects, lines } = await plainElk(design, elk, labels)
  // As ours are counted: lines that turn at one place turn once.
  const corners = new Set<string>()
  let length = 0
  for (const points of lines) {
    points.forEach((b, i) => {
      const [a, c] = [points[i - 1], points[i + 1]]
      if (a) length += Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
      if (a && c && !straight(a, b, c)) corners.add(`${Math.round(b.x)} ${Math.round(b.y)}`)
    })
  }
  const sizeOf = (id: Id) =>
    `${Math.round(rects.get(id)?.width ?? 0)} ${Math.round(rects.get(id)?.height ?? 0)}`
  return { bends: corners.size, length, unlike: unlikeZones(design, sizeOf) }
}

function straight(a: Point, b: Point, c: Point): boolean {
  const level = (p: number, q: number) => Math.abs(p - q) < 1
  return (level(a.x, b.x) && level(b.x, c.x)) || (level(a.y, b.y) && level(b.y, c.y))
}

async function byUs(design: Design): Promise<Counted> {
  const { rects, direction } = await placeDesign(design, elk as unknown as Elk)
  const layout = layoutOf(withRects(design, rects, direction))
  const { bends, length } = measure(design, layout)
  const sizeOf = (id: Id) => `${layout.rects.get(id)?.width} ${layout.rects.get(id)?.height}`
  return { bends, length, unlike: unlikeZones(design, sizeOf) }
}

/** What a layout counts, or nothing where it gives up. */
async function counted(count: Promise<Counted>): Promise<Counted | undefined> {
  return count.catch(() => undefined)
}

const rows = []
for (const { name, design } of readSamples()) {
  const index = indexOf(design)
  const zones = design.groups.some(
    ({ id }) => index.childGroups(id).filter(({ kind }) => kind === 'az').length > 1,
  )
  const plain = await counted(plainly(design, false))
  const worded = await counted(plainly(design, true))
  rows.push({ name, zones, ours: await byUs(design), plain, worded, mermaid: mermaidText(design) })
}
console.log(JSON.stringify(rows))
