import type { Design, Id } from '../../model/index.ts'
import { contains, indexOf, overlaps } from '../../model/index.ts'
import { foldDesign } from '../place/fold/foldDesign.ts'
import type { Frame } from '../place/fold/frame.ts'
import { framesIn } from '../place/fold/frame.ts'
import type { Rects } from '../types.ts'

/** What must never be seen in a layout, in words; empty for a sound one. */
export function faultsOf(design: Design, rects: Rects): string[] {
  const index = indexOf(design)
  const faults: string[] = []
  const level = (parent: Id | undefined) => {
    const parts = [...index.childGroups(parent), ...index.childNodes(parent)].map(({ id }) => id)
    const outer = parent === undefined ? undefined : rects.get(parent)
    parts.forEach((id, i) => {
      const rect = rects.get(id)
      if (!rect) return void faults.push(`${id} has no place`)
      if (![rect.x, rect.y, rect.width, rect.height].every(Number.isInteger))
        faults.push(`${id} is off the grid`)
      if (outer && !contains(outer, rect)) faults.push(`${id} leaves ${parent}`)
      for (const other of parts.slice(i + 1)) {
        const beside = rects.get(other)
        if (beside && overlaps(rect, beside)) faults.push(`${id} overlaps ${other}`)
      }
    })
    for (const group of index.childGroups(parent)) level(group.id)
  }
  level(undefined)
  return [...faults, ...laneFaults(design, rects)]
}

/** Corresponding parts of Availability Zones must stand in the same place of their zone. */
function laneFaults(design: Design, rects: Rects): string[] {
  const faults: string[] = []
  const inside = (lanes: Frame) => {
    for (const frame of framesIn(lanes.children)) {
      const perLane = frame.ids.length / lanes.ids.length
      frame.ids.forEach((id, at) => {
        const twin = frame.ids[at % perLane]
        const [home, first] = [lanes.ids[Math.floor(at / perLane)], lanes.ids[0]]
        const [a, b, outer, outerFirst] = [id, twin, home, first].map(
          (key) => key !== undefined && rects.get(key),
        )
        if (!a || !b || !outer || !outerFirst) return
        const same = a.x - outer.x === b.x - outerFirst.x && a.y - outer.y === b.y - outerFirst.y
        if (!same || a.width !== b.width || a.height !== b.height)
          faults.push(`${id} and ${twin} are not in line`)
      })
    }
  }
  for (const frame of framesIn(foldDesign(design))) if (frame.kind === 'az' && frame.lanes > 1) inside(frame)
  const index = indexOf(design)
  for (const parent of design.groups) {
    const zones = index.childGroups(parent.id).filter((group) => group.kind === 'az')
    const sizes = new Set(zones.map(({ id }) => `${rects.get(id)?.width} ${rects.get(id)?.height}`))
    if (sizes.size > 1) faults.push(`the zones of ${parent.id} differ in size`)
  }
  return faults
}
