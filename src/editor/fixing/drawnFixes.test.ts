import { expect, test } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { fixesFor, runChecks } from '../../checks/index.ts'
import { placeNew } from '../../layout/index.ts'
import {
  indexOf,
  missingPositions,
  overlaps,
  parseDesign,
  rectsOf,
  sameRect,
  type Design,
  type Id,
  type Rect,
} from '../../model/index.ts'

const texts = import.meta.glob<string>('../../../samples/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const [views = {}] = Object.values(
  import.meta.glob<Readonly<Record<string, NonNullable<Design['view']>>>>('../../layout/sampleViews.json', {
    eager: true,
    import: 'default',
  }),
)

/** Parts of one group that lie on each other and did not, or not in that group, before. */
function newOverlaps(before: Design, after: Design): string[] {
  const [index, indexBefore] = [indexOf(after), indexOf(before)]
  const [old, now] = [rectsOf(before), rectsOf(after)]
  const stands = (id: Id, rect: Rect) => {
    const was = old.get(id)
    return was !== undefined && sameRect(was, rect) && indexBefore.parentOf(id) === index.parentOf(id)
  }
  return [undefined, ...after.groups.map(({ id }) => id)].flatMap((home) => {
    const parts = [...index.childGroups(home), ...index.childNodes(home)].map(({ id }) => id)
    return parts.flatMap((a, i) =>
      parts.slice(i + 1).flatMap((b) => {
        const [one, other] = [now.get(a), now.get(b)]
        if (!one || !other || !overlaps(one, other)) return []
        return stands(a, one) && stands(b, other) ? [] : [`${a} lies on ${b}`]
      }),
    )
  })
}

/** In which group everything stands. */
function homesOf({ groups, nodes }: Design): string {
  return JSON.stringify([
    ...groups.map(({ id, parent }) => [id, parent]),
    ...nodes.map(({ id, group }) => [id, group]),
  ])
}

/** Groups whose zones are not of one size. */
function unlikeZones(design: Design): Id[] {
  const index = indexOf(design)
  const rects = rectsOf(design)
  return design.groups.flatMap(({ id }) => {
    const zones = index.childGroups(id).filter(({ kind }) => kind === 'az')
    const sizes = new Set(zones.map((zone) => `${rects.get(zone.id)?.width} ${rects.get(zone.id)?.height}`))
    return sizes.size > 1 ? [id] : []
  })
}

test('no fix of a sample draws anything on something else, and zones stay alike', () => {
  const faults: string[] = []
  let drawn = 0
  for (const [name, view] of Object.entries(views)) {
    const read = parseDesign(texts[`../../../samples/${name}`] ?? '')
    if (!read.ok) continue
    const design = { ...read.design, view }
    const analysis = analyse(design)
    const done = new Set<string>()
    for (const finding of runChecks(design, analysis)) {
      for (const { id, edit } of fixesFor(design, finding, analysis)) {
        const made = edit(design)
        const same = JSON.stringify([made.groups, made.nodes])
        const isMoved = missingPositions(made).length > 0 || homesOf(made) !== homesOf(design)
        if (!isMoved || done.has(same)) continue
        done.add(same)
        drawn += 1
        const after = placeNew(design, made)
        const unlike = unlikeZones(after).map((group) => `zones of ${group} differ`)
        for (const fault of [...newOverlaps(design, after), ...unlike])
          faults.push(`${name} · ${id}: ${fault}`)
      }
    }
  }
  expect(drawn).toBeGreaterThan(80)
  expect(faults).toEqual([])
})
