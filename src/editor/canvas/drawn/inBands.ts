/** Strokes in one shape. */
const mostStrokes = 64

/** Hatching of a large group is thousands of strokes: as one shape all of them are gone through with every patch of the
 *  screen that is painted, in bands only those near it. */
export function inBands(d: string): readonly string[] {
  const strokes = d.split('M').slice(1)
  if (strokes.length <= mostStrokes) return [d]
  return Array.from(
    { length: Math.ceil(strokes.length / mostStrokes) },
    (_, i) => `M${strokes.slice(i * mostStrokes, (i + 1) * mostStrokes).join('M')}`,
  )
}
