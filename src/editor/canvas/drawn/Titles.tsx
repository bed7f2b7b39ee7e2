import { memo } from 'react'
import {
  groupMarkColour,
  style,
  themedIcon,
  type Closed,
  type SceneGroup,
  type SceneSpan,
  type ThemeName,
} from '../../../scene/index.ts'
import styles from '../Canvas.module.css'
import { HaloedText, TagPill } from './MarkShapes.tsx'
import { colour, groundColour } from './sceneVariables.ts'

/** Corner icon, title and tag of a group, above the lines. */
export const BoxTitle = memo(function BoxTitle({
  box,
  theme,
}: {
  readonly box: SceneGroup
  readonly theme: ThemeName
}) {
  return (
    <g data-dim={box.dim || undefined}>
      <CornerIcon part={box} theme={theme} />
      <HaloedText
        line={box.title}
        size={style.group.fontSize}
        fill={`var(--scene-group-${box.kind}-title)`}
        ground={box.ground}
        anchor={box.anchor}
      />
      {box.closed ? <ClosedLines box={box} closed={box.closed} /> : null}
      <BoxTag box={box} />
    </g>
  )
})

/** Corner icon and title of a span. */
export const HullTitle = memo(function HullTitle({
  hull,
  theme,
}: {
  readonly hull: SceneSpan
  readonly theme: ThemeName
}) {
  return (
    <g data-dim={hull.dim || undefined}>
      <CornerIcon part={hull} theme={theme} />
      <HaloedText
        line={hull.title}
        size={style.span.fontSize}
        fill={`var(--scene-span-${hull.kind})`}
        ground={hull.ground}
        anchor="start"
      />
    </g>
  )
})

/** The rest of a collapsed group's title, and what it hides. */
function ClosedLines({ box, closed }: { readonly box: SceneGroup; readonly closed: Closed }) {
  const { fontSize, closed: look } = style.group
  return (
    <>
      {closed.lines.map((line, i) => (
        <HaloedText
          key={i}
          line={line}
          size={fontSize}
          fill={`var(--scene-group-${box.kind}-title)`}
          ground={box.ground}
        />
      ))}
      <HaloedText line={closed.count} size={look.countFont} fill={colour('muted')} ground={box.ground} />
    </>
  )
}

function CornerIcon({ part, theme }: { readonly part: SceneGroup | SceneSpan; readonly theme: ThemeName }) {
  if (!part.icon || !part.iconRect) return null
  return (
    <image
      href={`icons/${themedIcon(part.icon, theme)}.svg`}
      {...part.iconRect}
      className={styles.cornerIcon}
    />
  )
}

function BoxTag({ box }: { readonly box: SceneGroup }) {
  const role = box.ghost ? 'ghost' : groupMarkColour(box)
  if (!box.tag || !role) return null
  const paper = groundColour(box.ground)
  const strong = colour(role)
  // A Region gap is common and mild: its tag is outlined only.
  if (box.gap && !box.hatched && !box.ghost)
    return <TagPill tag={box.tag} fill={paper} ink={strong} edge={strong} />
  return (
    <TagPill
      tag={box.tag}
      fill={strong}
      ink={colour(
        role === 'gap'
          ? 'gapText'
          : role === 'spof'
            ? 'spofText'
            : role === 'ghost'
              ? 'ghostText'
              : 'stateText',
      )}
      edge={paper}
    />
  )
}
