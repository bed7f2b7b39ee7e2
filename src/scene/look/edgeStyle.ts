import type { EdgeKind } from '../../model/index.ts'

/** Pixels of line, and of what is left out after it. */
export interface Dash {
  readonly on: number
  readonly off: number
}

/** How a kind of edge is drawn, colour aside. Dash, weight and head all differ: kinds are told apart without colour. */
export interface EdgeStyle {
  readonly width: number
  readonly dash?: Dash
  readonly cap: 'butt' | 'round'
  readonly head: { readonly shape: 'filled' | 'open'; readonly length: number; readonly width: number }
}

const styles: { readonly [kind in EdgeKind]: EdgeStyle } = {
  sync: { width: 1.6, cap: 'butt', head: { shape: 'filled', length: 8, width: 8 } },
  soft: { width: 1, cap: 'butt', head: { shape: 'filled', length: 6.5, width: 6 } },
  async: { width: 1.5, dash: { on: 6, off: 4 }, cap: 'butt', head: { shape: 'open', length: 7, width: 9 } },
  replication: {
    width: 2,
    dash: { on: 0.1, off: 4.5 },
    cap: 'round',
    head: { shape: 'filled', length: 8, width: 8 },
  },
  failover: {
    width: 1.6,
    dash: { on: 13, off: 5 },
    cap: 'butt',
    head: { shape: 'filled', length: 8, width: 8 },
  },
  management: {
    width: 1.2,
    dash: { on: 1.5, off: 3.5 },
    cap: 'butt',
    head: { shape: 'open', length: 6, width: 7 },
  },
}

/** Weight, dashes and arrow head of a kind of edge. */
export function edgeStyle(kind: EdgeKind): EdgeStyle {
  return styles[kind]
}
