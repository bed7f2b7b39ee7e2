import type { SceneEdge } from '../../../scene/index.ts'

/** A short level line whose start lies at `x`. */
export function aLine(id: string, x: number, more: Partial<SceneEdge> = {}): SceneEdge {
  const points = [
    { x, y: 50 },
    { x: x + 20, y: 50 },
  ]
  return {
    id,
    from: 'a',
    to: 'b',
    kind: 'sync',
    invalid: false,
    points,
    line: points,
    path: '',
    head: '',
    middle: { x: x + 10, y: 50 },
    lit: false,
    hidden: false,
    dim: false,
    dead: false,
    ...more,
  }
}
