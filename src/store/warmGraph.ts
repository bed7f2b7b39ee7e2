import type { ElkGraph } from '../layout/index.ts'

const inGroups: Record<string, string> = {
  'elk.layered.thoroughness': '1',
  'elk.padding': '[top=44,left=20,bottom=20,right=20]',
  'elk.nodeSize.constraints': 'MINIMUM_SIZE',
  'elk.nodeSize.minimum': '(152,80)',
  'elk.layered.crossingMinimization.semiInteractive': 'true',
}

const leaf = (id: string, order: number): ElkGraph => ({
  id,
  width: 112,
  height: 84,
  layoutOptions: { 'elk.position': `(0,${order * 100})` },
})

const group = (id: string, children: ElkGraph[]): ElkGraph => ({ id, layoutOptions: inGroups, children })

/** A graph that makes the engine go where drawings make it go: groups in groups, and edges across their borders. */
export function warmGraph(direction: 'RIGHT' | 'DOWN'): ElkGraph {
  const calls = ['users alb', 'alb web', 'web db', 'web cache', 'web queue', 'queue worker', 'worker store']
  return {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': direction,
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.layered.thoroughness': '1',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.mergeEdges': 'true',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.crossingMinimization.semiInteractive': 'true',
    },
    children: [
      leaf('users', 0),
      group('region', [
        group('vpc', [
          leaf('alb', 0),
          group('zone', [group('app', [leaf('web', 0)]), group('data', [leaf('db', 0), leaf('cache', 1)])]),
        ]),
        leaf('queue', 1),
        leaf('worker', 2),
        leaf('store', 3),
      ]),
    ],
    edges: calls.map((call, i) => ({
      id: `e${i}`,
      sources: call.split(' ').slice(0, 1),
      targets: call.split(' ').slice(1),
    })),
  }
}
