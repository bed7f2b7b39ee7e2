import type { EdgeKind } from '../../model/index.ts'

/** How a kind of edge is drawn, colour aside. Dash, weight and head all differ: kinds are told apart without colour. */
export interface EdgeStyle {
  readonly width: number
  readonly dash?: string
  readonly cap: 'butt' | 'round'
  readonly head: { readonly shape: 'filled' | 'open'; readonly length: number; readonly width: number }
}

const styles: { readonly [kind in EdgeKind]: EdgeStyle } = {
  sync: { width: 1.6, cap: 'butt', head: { shape: 'filled', length: 8, width: 8 } },
  soft: { width: 1, cap: 'butt', head: { shape: 'filled', length: 6.5, width: 6 } },
  async: { width: 1.5, dash: '6 4', cap: 'butt', head: { shape: 'open', length: 7, width: 9 } },
  replication: { width: 2, dash: '0.1 4.5', cap: 'round', head: { shape: 'filled', length: 8, width: 8 } },
  failover: { width: 1.6, dash: '13 5', cap: 'butt', head: { shape: 'filled', length: 8, width: 8 } },
  management: { width: 1.2, dash: '1.5 3.5', cap: 'butt', head: { shape: 'open', length: 6, width: 7 } },
}

/** Weight, dashes and arrow head of a kind of edge. */
export function edgeStyle(kind: EdgeKind): EdgeStyle {
  return styles[kind]
}
