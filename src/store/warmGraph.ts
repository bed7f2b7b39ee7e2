import { elkGroupOptions, elkPlaceInOrder, elkRootOptions, type ElkGraph } from '../layout/index.ts'
import { leafBox, type Direction } from '../model/index.ts'

const room = { top: 44, right: 20, bottom: 20, left: 20, minimum: { width: 152, height: 80 } }

/** A graph that makes the engine go where drawings make it go: groups in groups, and edges across their borders. */
export function warmGraph(direction: Direction): ElkGraph {
  const wishes = { direction, ordered: true }
  const leaf = (id: string, order: number): ElkGraph => ({
    id,
    width: leafBox.width,
    height: leafBox.height,
    layoutOptions: elkPlaceInOrder(wishes, order),
  })
  const group = (id: string, children: ElkGraph[]): ElkGraph => ({
    id,
    layoutOptions: elkGroupOptions(wishes, room),
    children,
  })
  const calls = ['users alb', 'alb web', 'web db', 'web cache', 'web queue', 'queue worker', 'worker store']
  return {
    id: 'root',
    layoutOptions: elkRootOptions(wishes),
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
