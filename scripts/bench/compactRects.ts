import {
  groupPadding,
  indexOf,
  leafBox,
  unionRect,
  type Design,
  type Id,
  type Rect,
} from '../../src/model/index.ts'

const columnWidth = leafBox.width + 48
const rowHeight = leafBox.height + 60
const rows = ['alb', 'inner', 'web-a', 'app-a', 'db', 'web-b', 'app-b', 'cache', 'web-c', 'app-c']
/** Rows of one zone stand together, with room for two borders and titles between zones. */
const zoneGap = 120
const vpcWidth = 4 * columnWidth + 160
const vpcHeight = rows.length * rowHeight + 3 * zoneGap + 160

/** Positions by hand for the synthetic design: its services in columns, its VPCs in a square of about the screen's
 *  shape, so that all of it fits at a zoom people use. */
export function compactRects(design: Design): Map<Id, Rect> {
  const index = indexOf(design)
  const vpcs = design.groups.filter((group) => group.kind === 'vpc').length
  const across = Math.max(1, Math.ceil(Math.sqrt((vpcs * 1.6 * vpcHeight) / vpcWidth)))
  const rects = new Map<Id, Rect>([
    ['users', { x: -300, y: 0, width: leafBox.width, height: leafBox.height }],
  ])
  for (const { id } of design.nodes) {
    const match = /^s(\d+)-(.+)$/.exec(id)
    if (!match) continue
    const service = Number(match[1])
    const vpc = Math.floor(service / 4)
    const row = rows.indexOf(match[2] ?? '')
    const beside = ['queue', 'worker', 'bucket'].indexOf(match[2] ?? '')
    const zone = row < 2 ? 0 : row < 5 ? 1 : row < 8 ? 2 : 3
    const x = (vpc % across) * (vpcWidth + 200) + (service % 4) * columnWidth
    const y = Math.floor(vpc / across) * (vpcHeight + 3 * rowHeight + 200)
    const down = beside >= 0 ? vpcHeight + beside * rowHeight : row * rowHeight + zone * zoneGap
    rects.set(id, { x, y: y + down, width: leafBox.width, height: leafBox.height })
  }
  const around = (id: Id): Rect => {
    const inside = [
      ...index.childNodes(id).flatMap((node) => rects.get(node.id) ?? []),
      ...index.childGroups(id).map((group) => around(group.id)),
    ]
    const content = unionRect(inside) ?? { x: 0, y: 0, width: 0, height: 0 }
    const rect = {
      x: content.x - groupPadding.left,
      y: content.y - groupPadding.top,
      width: content.width + groupPadding.left + groupPadding.right,
      height: content.height + groupPadding.top + groupPadding.bottom,
    }
    rects.set(id, rect)
    return rect
  }
  around('cloud')
  return rects
}
