import { expect, it } from 'vitest'
import { frameOf } from './DashedFrame.tsx'

it('goes around a rectangle: four straight sides, and corners that begin and end where they do', () => {
  const paths = frameOf({ x: 10, y: 20, width: 100, height: 60 }, 6)
  const sides = paths.slice(0, 4)
  expect(sides).toEqual(['M16 20L104 20', 'M110 26L110 74', 'M104 80L16 80', 'M10 74L10 26'])
  // A side of one straight piece is what the browser can cut before it makes dashes of it.
  for (const side of sides) expect(side.match(/[A-Z]/gu)).toEqual(['M', 'L'])
  const ends = sides.flatMap((side) => side.slice(1).split('L'))
  for (const end of ends) expect(paths[4]).toContain(end)
})
