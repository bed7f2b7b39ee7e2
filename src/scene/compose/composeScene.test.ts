import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../layout/index.ts'
import { contains } from '../../model/index.ts'
import { style } from '../look/style.ts'
import { webDesign, webLayout } from '../testing/aDrawing.ts'
import { noOverlay, type Overlay } from '../types.ts'
import { composeScene } from './composeScene.ts'

const judged: Overlay = {
  ...noOverlay,
  spofs: new Map([['db', 1]]),
  gaps: new Set(['az-a', 'region']),
  hiddenEdges: new Set(['e5']),
}

describe('a scene', () => {
  it('lists outer groups before inner ones, whatever the order of the file', () => {
    const { groups } = composeScene(webDesign, webLayout, noOverlay)
    expect(groups.map((group) => group.id)).toEqual(['region', 'az-a', 'az-b', 'app-a'])
  })

  it('leaves out what the layout has no place for', () => {
    const rects = new Map(webLayout.rects)
    rects.delete('db')
    const scene = composeScene(webDesign, { ...webLayout, rects, routes: new Map() }, noOverlay)
    expect(scene.nodes.map((node) => node.id)).toEqual(['users', 'alb', 'web-a', 'web-b'])
    expect(scene.edges).toEqual([])
  })

  it('names the Region in its title when there is room, and cuts a title that is too long', () => {
    const groups = [{ id: 'region', kind: 'region', label: 'R'.repeat(200) }] as const
    const long = composeScene({ ...webDesign, groups }, webLayout, noOverlay).groups[0]
    const named = composeScene(webDesign, webLayout, noOverlay).groups[0]
    expect(named?.title.text).toBe('Region · ap-northeast-2')
    expect(long?.title.text.length).toBeLessThan(200)
    expect(textWidth(long?.title.text ?? '', 12)).toBeLessThan(560)
  })

  it('knows the ground its text stands on', () => {
    const { nodes } = composeScene(webDesign, webLayout, noOverlay)
    expect(nodes.map(({ id, ground }) => [id, ground])).toEqual([
      ['users', undefined],
      ['alb', undefined],
      ['web-a', 'subnet-private'],
      ['web-b', undefined],
      ['db', undefined],
    ])
  })

  it('takes an edge’s kind from the file, else from the analysis, else sync', () => {
    const overlay = {
      ...noOverlay,
      edgeKinds: new Map([
        ['e2', 'async'],
        ['e3', 'async'],
      ] as const),
    }
    const { edges } = composeScene(webDesign, webLayout, overlay)
    expect(edges.map((edge) => edge.kind)).toEqual(['sync', 'async', 'sync', 'sync', 'sync'])
  })

  it('says in words what it hatches, and hatches no Region', () => {
    const { groups } = composeScene(webDesign, webLayout, judged)
    expect(groups.map(({ id, hatched, tag }) => [id, hatched, tag?.text])).toEqual([
      ['region', false, 'Region gap'],
      ['az-a', true, 'AZ gap'],
      ['az-b', false, undefined],
      ['app-a', false, undefined],
    ])
  })

  it('explains its marks in a legend below the drawing, in the reader’s language', () => {
    const { legend, bounds } = composeScene(webDesign, webLayout, judged)
    const korean = composeScene(webDesign, webLayout, judged, 'ko').legend
    expect(legend?.entries.map((entry) => entry.line.text)).toEqual([
      'Orders DB — single point of failure',
      'Availability Zone a — its loss stops a flow',
      'Region — its loss stops a flow',
      'Hidden dependency on another AZ',
    ])
    expect(korean?.entries[0]?.line.text).toBe('Orders DB — 단일 장애점')
    expect(legend && contains(bounds, legend.rect)).toBe(true)
  })

  it('explains an AZ that is drawn twice only once', () => {
    const az = { id: 'az-c', kind: 'az', label: 'Availability Zone a', parent: 'region', zone: 'a' } as const
    const design = { ...webDesign, groups: [...webDesign.groups, az] }
    const { legend } = composeScene(design, webLayout, { ...noOverlay, gaps: new Set(['az-a', 'az-c']) })
    expect(legend?.entries.map((entry) => entry.line.text)).toEqual([
      'Availability Zone a — its loss stops a flow',
    ])
  })

  it('keeps what marks an icon off its label, and the word for a single link off its icon', () => {
    const scene = composeScene(webDesign, webLayout, { ...noOverlay, gaps: new Set(['alb']) })
    const { iconRect, lines, tag } = scene.nodes.find((node) => node.id === 'alb') ?? {}
    if (!iconRect || !lines?.[0] || !tag) throw new Error('the load balancer has no tag')
    const { ringReach, ringWidth } = style.spof
    const capitals = lines[0].y - 0.72 * 12
    expect(iconRect.y + iconRect.height + ringReach + ringWidth / 2).toBeLessThan(capitals - 1)
    expect(tag.rect.y + tag.rect.height).toBeLessThan(iconRect.y + iconRect.height / 4)
  })

  it('is quiet when all is well, and without its legend when asked', () => {
    expect(composeScene(webDesign, webLayout, noOverlay).legend).toBeUndefined()
    expect(composeScene(webDesign, webLayout, judged, 'en', { legend: false }).legend).toBeUndefined()
  })

  it('names at most sixteen marks and counts the rest', () => {
    const nodes = Array.from({ length: 30 }, (_, i) => ({
      id: `n${i}`,
      service: 'ec2',
      label: `Server ${i}`,
    }))
    const overlay = { ...noOverlay, spofs: new Map(nodes.map(({ id }, i) => [id, i + 1] as const)) }
    const { legend } = composeScene({ ...webDesign, nodes }, webLayout, overlay)
    expect(legend?.entries).toHaveLength(16)
    expect(legend?.entries.at(-1)?.line.text).toBe('and 15 more')
  })

  it('shows in a simulation which lines carry nothing any more', () => {
    const states = new Map([
      ['web-a', 'down'],
      ['db', 'degraded'],
    ] as const)
    const { edges, nodes } = composeScene(webDesign, webLayout, { ...noOverlay, states })
    expect(edges.filter((edge) => edge.dead).map((edge) => edge.id)).toEqual(['e2', 'e4'])
    expect(nodes.find((node) => node.id === 'web-a')?.tag?.text).toBe('Down')
  })

  it('dims what the finding in focus does not touch', () => {
    const overlay = { ...noOverlay, lit: new Set(['region', 'alb', 'web-a', 'e2']) }
    const scene = composeScene(webDesign, webLayout, overlay)
    expect(scene.nodes.filter((node) => !node.dim).map((node) => node.id)).toEqual(['alb', 'web-a'])
    expect(scene.edges.filter((edge) => edge.lit).map((edge) => edge.id)).toEqual(['e2'])
    expect(scene.groups.filter((group) => !group.dim).map((group) => group.id)).toEqual(['region'])
  })

  it('marks what does not run yet, and how many alike there are', () => {
    const { nodes } = composeScene(webDesign, webLayout, noOverlay)
    expect(nodes.filter((node) => node.asleep).map((node) => node.id)).toEqual(['web-b'])
    expect(nodes.flatMap((node) => node.count?.text ?? [])).toEqual(['×3'])
  })

  it('has bounds around everything it draws, wherever it stands', () => {
    const spot = fc.record({
      x: fc.integer({ min: -3000, max: 3000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
    })
    fc.assert(
      fc.property(
        fc.array(spot, { minLength: 5, maxLength: 5 }),
        fc.string({ maxLength: 60 }),
        (spots, label) => {
          const nodes = webDesign.nodes.map((node) => ({ ...node, label }))
          const rects = new Map(
            nodes.map(({ id }, i) => [id, { x: 0, y: 0, ...spots[i], width: 112, height: 84 }]),
          )
          const design = { ...webDesign, groups: [], spans: [], nodes }
          const { bounds, ...scene } = composeScene(design, { ...webLayout, rects }, judged)
          for (const node of scene.nodes) {
            expect(contains(bounds, node.rect)).toBe(true)
            for (const line of node.lines) {
              const width = textWidth(line.text, 12)
              expect(contains(bounds, { x: line.x - width / 2, y: line.y - 9, width, height: 11 })).toBe(true)
            }
          }
          const points = scene.edges.flatMap((edge) => edge.points)
          for (const point of points) expect(contains(bounds, { ...point, width: 0, height: 0 })).toBe(true)
        },
      ),
    )
  })

  it('is the same for the same input', () => {
    expect(composeScene(webDesign, webLayout, judged)).toEqual(composeScene(webDesign, webLayout, judged))
  })
})
