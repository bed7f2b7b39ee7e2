import { groupTitleText } from '../../layout/index.ts'
import type { Group, GroupKind, Rect } from '../../model/index.ts'
import { groupStyle } from '../look/groupStyle.ts'
import { style } from '../look/style.ts'
import type { GapKind, SceneWords } from '../look/words.ts'
import type { Overlay, SceneGroup, SceneTag } from '../types.ts'
import { tagAt } from './textFit.ts'

/** Groups whose loss can be a gap. */
export const gapKinds: { readonly [kind in GroupKind]?: GapKind } = {
  az: 'az',
  region: 'region',
  site: 'site',
  'dx-location': 'dx-location',
}

function tagOf(group: Group, rect: Rect, overlay: Overlay, words: SceneWords): SceneTag | undefined {
  const state = overlay.states?.get(group.id)
  const gapKind = gapKinds[group.kind]
  const ghost = overlay.ghosts?.get(group.id)
  const text = ghost
    ? words.ghosts[ghost]
    : state !== undefined && state !== 'ok'
      ? words.states[state]
      : overlay.gaps.has(group.id) && gapKind !== undefined
        ? words.gap(gapKind)
        : undefined
  if (text === undefined) return undefined
  const { width } = tagAt(text, 0, 0).rect
  // Straddles the top border near its right end, clear of the title and of the content.
  return tagAt(text, rect.x + rect.width - style.tag.inset - width / 2, rect.y - style.tag.lift)
}

/** A group as drawn at `rect`. `ground` is the kind of the filled group it stands on or is. */
export function composeGroup(
  group: Group,
  rect: Rect,
  place: { readonly depth: number; readonly ground: GroupKind | undefined; readonly titleShift: number },
  overlay: Overlay,
  words: SceneWords,
): SceneGroup {
  const { icon, anchor } = groupStyle(group.kind)
  const { cornerIcon, titleGap, titleBaseline } = style.group
  const left = anchor === 'middle' ? titleGap : (icon === undefined ? 0 : cornerIcon) + titleGap
  const text = groupTitleText(group, rect.width - left - titleGap)
  const x = anchor === 'middle' ? rect.x + rect.width / 2 : rect.x + left
  const state = overlay.states?.get(group.id)
  const gap = overlay.gaps.has(group.id)
  const ghost = overlay.ghosts?.get(group.id)
  const tag = tagOf(group, rect, overlay, words)
  return {
    id: group.id,
    kind: group.kind,
    rect,
    title: { text, x: x + place.titleShift, y: rect.y + titleBaseline },
    anchor,
    depth: place.depth,
    gap,
    hatched: gap && group.kind !== 'region',
    dim: overlay.lit !== undefined && !overlay.lit.has(group.id),
    ...(icon === undefined
      ? {}
      : { icon, iconRect: { x: rect.x, y: rect.y, width: cornerIcon, height: cornerIcon } }),
    ...(tag === undefined ? {} : { tag }),
    ...(ghost === undefined ? {} : { ghost }),
    ...(state === undefined ? {} : { state }),
    ...(place.ground === undefined ? {} : { ground: place.ground }),
  }
}
