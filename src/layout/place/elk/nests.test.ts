import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import type { Direction } from '../../../model/index.ts'
import { leafBox } from '../../../model/index.ts'
import type { Elk, ElkGraph } from '../../types.ts'
import type { Frame } from '../fold/frame.ts'
import { elkGroupOptions, elkPlaceInOrder, elkRootOptions } from './elkOptions.ts'
import type { Room } from './elkOptions.ts'
import { gatesOf, nestOf } from './nests.ts'
import { readElk } from './readElk.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const elk = new ELK() as unknown as Elk

function frame(key: string, kind: Frame['kind'], children: readonly Frame[] = []): Frame {
  return { key, kind, lanes: 1, ids: [key], children }
}
const part = (key: string) => frame(key, 'node')
const edges = (text: string) =>
  text.split(', ').map((call) => {
    const [from = '', to = ''] = call.split(' ')
    return { from, to }
  })

/** Users, and a cloud that holds a Region, that holds a VPC, that holds a web part and a subnet, and no more. */
const vpc = frame('vpc', 'vpc', [part('web'), frame('subnet', 'subnet-private', [part('db'), part('cache')])])
const frames = [part('users'), frame('cloud', 'cloud', [frame('region', 'region', [vpc])]), part('store')]
/** The Region's title is longer than the VPC's. */
const roomOf = ({ key }: Frame): Room => ({
  top: key === 'vpc' ? 68 : 44,
  right: 20,
  bottom: 20,
  left: 20,
  minimum: { width: key === 'region' ? 300 : 152, height: 80 },
})
const nothing: ReadonlySet<string> = new Set()

/** The boxes that ELK gives with groups of a nest told to it, or not. */
async function boxes(direction: Direction, calls: string, isNested: boolean) {
  const wishes = { direction, ordered: true }
  const lines = edges(calls)
  const asking = { aside: nothing, direction, gates: gatesOf(frames, lines), roomOf }
  const nests = new Map<string, ReturnType<typeof nestOf>['hidden']>()
  const child = (one: Frame, i: number): ElkGraph => {
    const place = elkPlaceInOrder(wishes, i)
    if (one.kind === 'node')
      return { id: one.key, width: leafBox.width, height: leafBox.height, layoutOptions: place }
    const { innermost, room, hidden } = isNested
      ? nestOf(one, asking)
      : { innermost: one, room: roomOf(one), hidden: [] }
    nests.set(one.key, hidden)
    const layoutOptions = { ...place, ...elkGroupOptions(wishes, room) }
    return { id: one.key, layoutOptions, children: innermost.children.map(child) }
  }
  const graph: ElkGraph = {
    id: 'root:',
    layoutOptions: elkRootOptions(wishes),
    children: frames.map(child),
    edges: lines.map(({ from, to }, i) => ({ id: `e${i}`, sources: [from], targets: [to] })),
  }
  const found = readElk(await elk.layout(graph), nests)
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const calls = {
  in: 'users web, web db, web cache',
  'in and out': 'users web, web db, db store',
  within: 'web db, web cache, users store',
} as const

test.each(Object.entries(calls))(
  'ELK gives groups that only hold each other the same places untold: lines that run %s',
  async (_, lines) => {
    for (const direction of ['right', 'down'] as const)
      expect(await boxes(direction, lines, true)).toEqual(await boxes(direction, lines, false))
  },
)

test('a group where an edge ends, and one beside another, are told to ELK', () => {
  const nest = (outer: Frame, lines: string) => {
    const gates = gatesOf([outer], edges(lines))
    return nestOf(outer, { aside: nothing, direction: 'right', gates, roomOf }).hidden.map(({ key }) => key)
  }
  const region = frame('region', 'region', [vpc])
  expect(nest(region, 'web db')).toEqual(['vpc'])
  expect(nest(region, 'web vpc')).toEqual([])
  expect(nest(frame('region', 'region', [vpc, part('users')]), 'web db')).toEqual([])
})
