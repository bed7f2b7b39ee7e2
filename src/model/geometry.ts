/** Plane geometry in pixels, y down. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Every drawn part takes one uniform box, so that icons of one column line up. */
export const leafBox = { width: 112, height: 84, icon: 48 } as const

/** Space a group keeps around its content. `top` holds the title. */
export const groupPadding = { top: 44, left: 20, bottom: 20, right: 20 } as const

/** The least box of a group around its content. */
export function boxAround(content: Rect): Rect {
  return {
    x: content.x - groupPadding.left,
    y: content.y - groupPadding.top,
    width: content.width + groupPadding.left + groupPadding.right,
    height: content.height + groupPadding.top + groupPadding.bottom,
  }
}

/** Where the content of a group of this box may stand. */
export function innerOf(box: Rect): Rect {
  return {
    x: box.x + groupPadding.left,
    y: box.y + groupPadding.top,
    width: box.width - groupPadding.left - groupPadding.right,
    height: box.height - groupPadding.top - groupPadding.bottom,
  }
}

/** The middle of a leaf's icon: where its connections end. */
export function iconCentre(leaf: Rect): Point {
  return { x: leaf.x + leaf.width / 2, y: leaf.y + leafBox.icon / 2 }
}

/** The square of a leaf's icon. */
export function iconRect(leaf: Rect): Rect {
  return { x: leaf.x + (leaf.width - leafBox.icon) / 2, y: leaf.y, width: leafBox.icon, height: leafBox.icon }
}

/** Whether two rectangles lie exactly on each other. */
export function sameRect(a: Rect, b: Rect): boolean {
  return a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height)
}

/** Whether two ways run through the very same points. */
export function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every(({ x, y }, i) => x === b[i]?.x && y === b[i]?.y)
}

/** Smallest rectangle around all; undefined for none. */
export function unionRect(rects: Iterable<Rect>): Rect | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const rect of rects) {
    left = Math.min(left, rect.x)
    top = Math.min(top, rect.y)
    right = Math.max(right, rect.x + rect.width)
    bottom = Math.max(bottom, rect.y + rect.height)
  }
  return left === Infinity ? undefined : { x: left, y: top, width: right - left, height: bottom - top }
}

/** Whether the insides of two rectangles meet; shared borders do not count. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Whether `inner` lies within `outer`, borders included. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** `rect` grown by `by` pixels on every side. */
export function inflate(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by }
}
