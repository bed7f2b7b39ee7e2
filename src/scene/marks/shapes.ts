import { inOnePiece, type Point, type Rect } from '../../model/index.ts'
import { short } from '../compose/polyline.ts'

/** SVG path data of a rectangle with rounded corners. */
export function roundedRect({ x, y, width, height }: Rect, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2)
  const arc = (dx: number, dy: number) => `a${short(r)} ${short(r)} 0 0 1 ${short(dx)} ${short(dy)}`
  return inOnePiece(
    `M${short(x + r)} ${short(y)}h${short(width - 2 * r)}${arc(r, r)}v${short(height - 2 * r)}${arc(-r, r)}` +
      `h${short(2 * r - width)}${arc(-r, -r)}v${short(2 * r - height)}${arc(r, -r)}Z`,
  )
}

/** SVG path data of a circle. */
export function circle({ x, y }: Point, radius: number): string {
  return roundedRect({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, radius)
}

/** SVG path data of an X reaching `reach` pixels from its middle each way. */
export function cross({ x, y }: Point, reach: number): string {
  const [left, right, top, bottom] = [x - reach, x + reach, y - reach, y + reach].map(short)
  return inOnePiece(`M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`)
}

/** SVG path data of a triangle, tip up, in a circle of `radius`. */
export function triangle({ x, y }: Point, radius: number): string {
  const [dx, dy] = [radius * 0.95, radius * 0.75]
  return inOnePiece(
    `M${short(x)} ${short(y - radius)}L${short(x + dx)} ${short(y + dy)}L${short(x - dx)} ${short(y + dy)}Z`,
  )
}

/** SVG path data of a rectangle's hatching: parallel lines at 45°, `step` pixels apart along its top, cut at its border.
 *  Of a part of a hatched rectangle `whole` is that rectangle: its lines go on. */
export function hatch(rect: Rect, step: number, whole: Rect = rect): string {
  const { x, y, width, height } = rect
  const off = (whole.x + whole.y - x - y + step / 2) % step
  let path = ''
  for (let c = off < 0 ? off + step : off; c < width + height; c += step) {
    const from = { x: x + Math.min(c, width), y: y + Math.max(0, c - width) }
    const to = { x: x + Math.max(0, c - height), y: y + Math.min(c, height) }
    path += `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`
  }
  return inOnePiece(path)
}
