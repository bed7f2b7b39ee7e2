import type { PartState } from '../../analysis/index.ts'
import type { Id, Shown } from '../../model/index.ts'
import type { Overlay } from '../types.ts'

const known = new WeakMap<Overlay, { readonly standIns: Shown['standIns']; readonly overlay: Overlay }>()

/** An overlay for what is drawn: what is said of a hidden part is said of what stands in for it. The very same overlay
 *  while nothing is hidden. */
export function shownOverlay(overlay: Overlay, { closed, standIns }: Shown): Overlay {
  if (standIns.size === 0) return overlay
  const last = known.get(overlay)
  if (last?.standIns === standIns) return last.overlay
  const withStandIns = (ids: ReadonlySet<Id>) =>
    new Set([...ids, ...[...ids].map((id) => standIns.get(id) ?? id)])
  const { lit, states, ghosts } = overlay
  const shown: Overlay = {
    ...overlay,
    hiddenEdges: withStandIns(overlay.hiddenEdges),
    ...(lit && { lit: withStandIns(lit) }),
    ...(states && { states: new Map([...states, ...statesOf(states, closed, standIns)]) }),
    ...(ghosts && {
      ghosts: new Map([
        ...[...ghosts.keys()].flatMap((id) => {
          const standIn = standIns.get(id)
          return standIn === undefined ? [] : [[standIn, 'changed'] as const]
        }),
        ...ghosts,
      ]),
    }),
  }
  known.set(overlay, { standIns, overlay: shown })
  return shown
}

/** The state all of what a group hides has in common, else that some of it is not well. A place's own state goes first. */
function statesOf(
  states: ReadonlyMap<Id, PartState>,
  closed: ReadonlySet<Id>,
  standIns: ReadonlyMap<Id, Id>,
): [Id, PartState][] {
  const inside = new Map<Id, Set<PartState>>()
  for (const [id, standIn] of standIns) {
    const state = states.get(id)
    if (state === undefined || !closed.has(standIn)) continue
    inside.set(standIn, (inside.get(standIn) ?? new Set()).add(state))
  }
  return [...inside].flatMap(([id, [first, ...others]]) => {
    if (first === undefined || states.has(id)) return []
    return [[id, others.length === 0 ? first : 'degraded'] as [Id, PartState]]
  })
}
