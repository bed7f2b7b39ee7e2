import { stateBadge, type MarkedState } from '../../scene/index.ts'
import { MarkShape, sceneVariables, useThemeName } from '../canvas/index.ts'

/** The sign of a state as the drawing shows it. */
export function StateSign({ state, size = 18 }: { readonly state: MarkedState; readonly size?: number }) {
  const theme = useThemeName()
  return (
    <svg width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true" style={sceneVariables(theme)}>
      {stateBadge(state, { x: 0, y: 0 }).map((mark, i) => (
        <MarkShape key={i} mark={mark} />
      ))}
    </svg>
  )
}
