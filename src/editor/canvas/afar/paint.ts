/** Shapes that are painted alike. */
export interface Paint {
  /** SVG path data. */
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  /** What of the ground shines through, from 0 to 1; absent: nothing. */
  readonly opacity?: number
  /** What lies deeper is painted first, whatever it has in common with the rest. */
  readonly depth?: number
}

type PaintsOf<Part> = (part: Part) => readonly Paint[]

const known = new WeakMap<object, WeakMap<object, readonly Paint[]>>()

/** How a part is painted by one of the ways of painting, found once for each part object: while one moves, the others are
 *  the same. */
export function paintOnce<Part extends object>(part: Part, paintsOf: PaintsOf<Part>): readonly Paint[] {
  const ofAll = known.get(paintsOf) ?? new WeakMap<object, readonly Paint[]>()
  known.set(paintsOf, ofAll)
  const paints = ofAll.get(part) ?? paintsOf(part)
  ofAll.set(part, paints)
  return paints
}

/** One shape for all that is painted alike, in the order in which each look comes first: what the browser has to go
 *  through is then as many as there are looks, not as there are parts. */
export function merged(paints: Iterable<Paint>): readonly Paint[] {
  const looks = new Map<string, { readonly look: Paint; readonly ways: string[] }>()
  for (const paint of paints) {
    const { fill, stroke, width, opacity, depth } = paint
    const key = `${depth} ${fill} ${stroke} ${width} ${opacity}`
    const alike = looks.get(key)
    if (alike) alike.ways.push(paint.d)
    else looks.set(key, { look: paint, ways: [paint.d] })
  }
  return Array.from(looks.values(), ({ look, ways }) => ({ ...look, d: ways.join('') }))
}

/** The same, seen through. */
export function dimmed(paints: readonly Paint[], opacity: number): readonly Paint[] {
  return paints.map((paint) => ({ ...paint, opacity: (paint.opacity ?? 1) * opacity }))
}
