import { indexOf, type Design, type Id } from '../../../model/index.ts'

/** The first letter no Availability Zone beside it has. */
export function freeZone(design: Design, parent: Id | undefined): string {
  const taken = new Set(
    indexOf(design)
      .childGroups(parent)
      .map((group) => group.zone),
  )
  return ['a', 'b', 'c', 'd', 'e', 'f'].find((zone) => !taken.has(zone)) ?? 'a'
}
