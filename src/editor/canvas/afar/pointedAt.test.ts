import { describe, expect, it } from 'vitest'
import { composeScene, noOverlay } from '../../../scene/index.ts'
import { webDesign, webLayout } from '../../../scene/testing/aDrawing.ts'
import { pointedAt } from './pointedAt.ts'

const scene = composeScene(webDesign, webLayout, noOverlay)
const nothing: ReadonlySet<string> = new Set()
const middle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: x + width / 2,
  y: y + height / 2,
})

describe('what is pointed at from afar', () => {
  it('is the part, wherever in it', () => {
    expect(scene.nodes.length).toBeGreaterThan(1)
    for (const { id, rect } of scene.nodes) expect(pointedAt(scene, nothing, middle(rect))).toBe(id)
  })

  it('is the line beside its parts', () => {
    const [edge] = scene.edges
    const [a, b] = edge?.points ?? []
    if (!edge || !a || !b) throw new Error('the drawing has lines')
    const there = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
    expect(scene.edges.filter(({ id }) => id === pointedAt(scene, nothing, there))).toHaveLength(1)
  })

  it('is a group at its border and title, inside only when it is selected', () => {
    const alone = { ...scene, nodes: [], edges: [], spans: [], groups: scene.groups.slice(0, 1) }
    const [group] = alone.groups
    if (!group) throw new Error('the drawing has groups')
    const { id, rect } = group
    const inside = { x: rect.x + rect.width / 2, y: rect.y + rect.height - 20 }
    expect(pointedAt(alone, nothing, { x: rect.x + 1, y: rect.y + rect.height / 2 })).toBe(id)
    expect(pointedAt(alone, nothing, { x: rect.x + rect.width / 2, y: rect.y + 14 })).toBe(id)
    expect(pointedAt(alone, nothing, inside)).toBeUndefined()
    expect(pointedAt(alone, new Set([id]), inside)).toBe(id)
  })

  it('is nothing beside the drawing', () => {
    expect(pointedAt(scene, nothing, { x: -9000, y: -9000 })).toBeUndefined()
  })
})
