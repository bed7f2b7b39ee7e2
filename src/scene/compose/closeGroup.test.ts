import { expect, it } from 'vitest'
import { layoutOf, placeMissing } from '../../layout/index.ts'
import { setCollapsed, shownOf } from '../../model/index.ts'
import { shownOverlay } from '../overlay/shownOverlay.ts'
import { webDesign } from '../testing/aDrawing.ts'
import { noOverlay, type Overlay } from '../types.ts'
import { composeScene } from './composeScene.ts'

const placed = placeMissing(webDesign)
const collapsed = setCollapsed(placed, ['az-a'], true)
const scene = (overlay: Overlay = noOverlay, design = collapsed, language: 'en' | 'ko' = 'en') =>
  composeScene(design, layoutOf(design), overlay, language)
const groupIn = ({ groups }: ReturnType<typeof scene>, id: string) => groups.find((group) => group.id === id)
const zone = (overlay?: Overlay, language?: 'en' | 'ko') =>
  groupIn(scene(overlay, collapsed, language), 'az-a')

it('draws a collapsed group as a box with its whole title and a count, and nothing of what it hides', () => {
  const { groups, nodes, edges } = scene()
  expect(groups.map(({ id }) => id)).toEqual(['region', 'az-a', 'az-b'])
  expect(nodes.map(({ id }) => id)).toEqual(['users', 'alb', 'web-b'])
  expect(edges.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['e1', 'users', 'alb'],
    ['e2', 'alb', 'az-a'],
    ['e3', 'alb', 'web-b'],
    ['e5', 'web-b', 'az-a'],
  ])
  const { title, closed } = zone() ?? {}
  expect([title?.text, ...(closed?.lines ?? []).map(({ text }) => text)].join(' ')).toBe(
    'Availability Zone a',
  )
  expect(closed?.count.text).toBe('2 parts')
  expect(zone(noOverlay, 'ko')?.closed?.count.text).toBe('요소 2개')
})

it('says what of the hidden parts stops a flow, unless the group itself has something to say', () => {
  const spofs = new Map([
    ['db', 1],
    ['alb', 2],
  ])
  expect(zone({ ...noOverlay, spofs })?.tag?.text).toBe('1 SPOF')
  expect(zone({ ...noOverlay, spofs, gaps: new Set(['az-a']) })?.tag?.text).toBe('AZ gap')
  const inRegion = setCollapsed(placed, ['region'], true)
  const region = groupIn(scene({ ...noOverlay, gaps: new Set(['az-a']) }, inRegion), 'region')
  expect([region?.tag?.text, region?.closed?.holds, region?.hatched]).toEqual(['AZ gap', 'gap', false])
})

it('takes the state all it hides is in, else tells that some of it is not well', () => {
  const states = (web: 'down' | 'ok', db: 'down' | 'ok') => ({
    ...noOverlay,
    states: new Map([
      ['web-a', web],
      ['db', db],
    ]),
  })
  expect(zone(states('down', 'down'))?.state).toBe('down')
  expect(zone(states('down', 'ok'))?.state).toBe('degraded')
  expect(zone(states('ok', 'ok'))?.state).toBe('ok')
})

it('lights and dims with what it hides, line and all', () => {
  const lit = scene({ ...noOverlay, lit: new Set(['web-a', 'alb', 'e2']) })
  expect(groupIn(lit, 'az-a')?.dim).toBe(false)
  expect(lit.edges.filter((edge) => edge.lit).map(({ id }) => id)).toEqual(['e2'])
})

it('leaves an overlay alone where nothing is collapsed', () => {
  expect(shownOverlay(noOverlay, shownOf(webDesign))).toBe(noOverlay)
  expect(shownOverlay(noOverlay, shownOf(collapsed))).toBe(shownOverlay(noOverlay, shownOf(collapsed)))
})
