import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noOverlay, sceneThemes } from '../../scene/index.ts'
import { aScene, fakeIcons } from '../testing/aPicture.ts'
import { malformed } from '../testing/wellFormed.ts'
import { readFromSvg } from './embedInSvg.ts'
import { iconsOf } from './icons.ts'
import { pictureSize, sceneToSvg } from './sceneToSvg.ts'

const marks = {
  ...noOverlay,
  spofs: new Map([['one', 1]]),
  gaps: new Set(['az', 'two']),
  hiddenEdges: new Set(['e']),
}

function draw(
  label: string,
  options: { theme?: 'light' | 'dark'; background?: string; document?: string } = {},
) {
  const scene = aScene(label, marks)
  return sceneToSvg(scene, {
    theme: 'light',
    background: 'theme',
    icons: fakeIcons(iconsOf(scene)),
    ...options,
  })
}

const hostile = fc.oneof(
  fc.constantFrom(
    '</svg><script>alert(1)</script>',
    '"><script xlink:href="x"/>',
    "' onload='alert(1)",
    ']]>&lt;!-- <!DOCTYPE a [',
    '\u0000\u0008\u001F\uFFFE\uD800',
    '&#0;&nbsp;&',
    '한글 레이블 🚀',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ']', '\n', '\uDC00', '가'), maxLength: 30 }),
)

describe('an SVG picture', () => {
  it('is well-formed and holds no element a label asked for, whatever the labels', () => {
    const plain = [...new Set([...draw('x').matchAll(/<([\w:]+)/g)].map(([, tag]) => tag))]
    fc.assert(
      fc.property(hostile, fc.constantFrom('light', 'dark'), (label, theme) => {
        const svg = draw(label, { theme, document: label, background: label || 'theme' })
        expect(malformed(svg)).toBeUndefined()
        const tags = [...new Set([...svg.matchAll(/<([\w:]+)/g)].map(([, tag]) => tag))]
        expect(
          tags.filter((tag) => tag !== 'metadata' && tag !== 'faultline:document' && !plain.includes(tag)),
        ).toEqual([])
        expect(svg.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/)
      }),
    )
  })

  it('is true vector: no HTML, no bitmap, no script', () => {
    expect(draw('x')).not.toMatch(/foreignObject|<image|<script|<style/)
  })

  it('carries each icon once, its ids under a prefix of its own', () => {
    const svg = draw('x')
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).not.toContain('a')
    const references = [...svg.matchAll(/(?:url\(|href=")#([^")]+)/g)].map(([, id]) => id ?? '')
    expect(references.length).toBeGreaterThan(4)
    for (const id of references) expect(ids).toContain(id)
    expect(svg.match(/<symbol/g)).toHaveLength(new Set(references.filter((id) => !id.endsWith('-a'))).size)
  })

  it('gives its document back, every character of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (document) => {
        expect(readFromSvg(draw('x', { document }))).toBe(document)
      }),
    )
    expect(readFromSvg(draw('x'))).toBeUndefined()
    expect(readFromSvg('<faultline:document>***</faultline:document>')).toBeUndefined()
  })

  it('has whole-pixel size and room around everything drawn', () => {
    const scene = aScene('x', marks)
    const { width, height } = pictureSize(scene)
    const [, x = 0, y = 0] = (/viewBox="(-?\d+) (-?\d+) \d+ \d+"/.exec(draw('x')) ?? []).map(Number)
    expect([width % 1, height % 1]).toEqual([0, 0])
    expect(scene.bounds.x - x).toBeGreaterThanOrEqual(24)
    expect(scene.bounds.y - y).toBeGreaterThanOrEqual(24)
    expect(x + width).toBeGreaterThanOrEqual(scene.bounds.x + scene.bounds.width + 24)
    expect(y + height).toBeGreaterThanOrEqual(scene.bounds.y + scene.bounds.height + 24)
  })

  it('paints the background it is asked for, and halos text in that colour', () => {
    const { canvas } = sceneThemes.dark
    expect(draw('x', { theme: 'dark' })).toContain(`fill="${canvas}"`)
    expect(draw('x', { background: 'transparent' })).not.toMatch(/<rect[^>]*fill="#FFFFFF"\/>/)
    expect(draw('x', { background: '#ABCDEF' })).toContain('stroke="#ABCDEF"')
    expect(draw('x')).toMatch(/paint-order="stroke"/)
  })

  it('draws on without an icon it was not given', () => {
    const svg = sceneToSvg(aScene('x'), { theme: 'light', background: 'theme', icons: new Map() })
    expect(malformed(svg)).toBeUndefined()
    expect(svg).not.toContain('<symbol')
  })

  it('names the icons it needs, with AWS’s own variants for a dark ground', () => {
    expect(iconsOf(aScene('x'), 'light')).toContain('architecture-group/AWSCloudlogo')
    expect(iconsOf(aScene('x'), 'dark')).toContain('architecture-group/AWSCloudlogoDark')
    expect(iconsOf(aScene('x')).length).toBeGreaterThan(iconsOf(aScene('x'), 'dark').length)
  })
})

describe('the reader of XML that these tests trust', () => {
  it.each([
    '<a><b></a></b>',
    '<a x="1" x="2"/>',
    '<a>&nbsp;</a>',
    '<a>a < b</a>',
    "<a x='1'/>",
    '<a/><b/>',
    '<a>\u0001</a>',
    '<a',
    '<a><!-- --></a>',
  ])('refuses %s', (xml) => expect(malformed(xml)).toBeDefined())

  it('accepts what is right', () => {
    expect(malformed('<a x="&lt;1"><b:c/>text &#9; 가</a>\n')).toBeUndefined()
  })
})
