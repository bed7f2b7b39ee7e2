import { describe, expect, it } from 'vitest'
import { allSamples } from '../../../analysis/testing/samples.ts'
import { layoutOf, textWidth } from '../../../layout/index.ts'
import { overlaps } from '../../../model/index.ts'
import { composeScene, noOverlay, style } from '../../../scene/index.ts'
import { collapseHandleAt, collapseHandleSize } from './collapseHandleAt.ts'

const { fontSize } = style.group

describe.each(allSamples.filter((_, at) => at % 6 === 0))('handles that collapse, in $slug', ({ design }) => {
  it('leave the whole title readable, and touch their group', () => {
    for (const group of composeScene(design, layoutOf(design), noOverlay).groups) {
      const { id, rect, title, anchor } = group
      const at = collapseHandleAt(group)
      const handle = { ...at, width: collapseHandleSize, height: collapseHandleSize }
      const width = textWidth(title.text, fontSize)
      const letters = {
        x: anchor === 'middle' ? title.x - width / 2 : title.x,
        y: title.y - 0.72 * fontSize,
        width,
        height: 0.72 * fontSize,
      }
      expect(overlaps(handle, letters), `over “${title.text}” of ${id}`).toBe(false)
      expect(overlaps(handle, rect), `beside ${id}`).toBe(true)
    }
  })
})
