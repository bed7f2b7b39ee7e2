import type { Design } from '../../model/index.ts'
import { besideHulls } from './besideHulls.ts'
import { changedHulls } from './changedHulls.ts'
import { levelLanes } from './levelLanes.ts'
import { sidesClear } from './sidesClear.ts'
import { titlesClear } from './titlesClear.ts'

/** What makes way for a hull may be in the way of the next. */
const most = 8

/**
 * A design in which hulls that came or changed with an edit have the room that the automatic layout gives them: their titles
 * stand below those of the groups around, others stand outside, and titles of groups clear of their sides. Groups grow, lanes
 * that were alike do so alike, others make way; members stay in their groups, and so does what is locked.
 */
export function makeHullRoom(before: Design, edited: Design): Design {
  const members = new Set(changedHulls(before, edited)?.changed.flatMap((hull) => hull.members))
  if (members.size === 0) return edited
  const roomy = cleared(before, edited)
  const level = levelLanes(edited, roomy, { staying: members })
  // The lanes that grew too may have taken what another hull needs.
  return level === roomy ? roomy : cleared(before, level)
}

function cleared(before: Design, edited: Design): Design {
  let roomy = edited
  for (let round = 0; round < most; round++) {
    const last = roomy
    for (const clear of [titlesClear, besideHulls, sidesClear]) {
      const changed = changedHulls(before, roomy)
      if (!changed) return roomy
      roomy = clear(before, roomy, changed)
    }
    if (roomy === last) return roomy
  }
  return roomy
}
