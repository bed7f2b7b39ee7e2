import type { CSSProperties } from 'react'
import type { GroupKind } from '../../../model/index.ts'
import { sceneThemes, type ColourRole, type ThemeName } from '../../../scene/index.ts'

/** Colours of the drawing as CSS variables: a change of theme repaints without rendering a node anew. */
export function sceneVariables(name: ThemeName): CSSProperties {
  const { groups, spans, edges, ...plain } = sceneThemes[name]
  const entries: [string, string][] = Object.entries(plain).map(([role, value]) => [`--scene-${role}`, value])
  for (const [kind, colours] of Object.entries(groups))
    for (const [part, value] of Object.entries(colours))
      entries.push([`--scene-group-${kind}-${part}`, value])
  for (const [kind, value] of Object.entries(spans)) entries.push([`--scene-span-${kind}`, value])
  for (const [kind, value] of Object.entries(edges)) entries.push([`--scene-edge-${kind}`, value])
  return Object.fromEntries(entries)
}

/** A colour of the theme by its role. */
export function colour(role: ColourRole): string {
  return `var(--scene-${role})`
}

/** Colour of the ground that text stands on. */
export function groundColour(ground: GroupKind | undefined): string {
  return ground === undefined ? colour('canvas') : `var(--scene-group-${ground}-fill, ${colour('canvas')})`
}
