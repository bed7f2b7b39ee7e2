import { describe, expect, it } from 'vitest'
import { edgeKinds, groupKinds, spanKinds } from '../../model/index.ts'
import { edgeStyle } from './edgeStyle.ts'
import { sceneThemes } from './themes.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(sceneThemes))('the %s theme', (_name, theme) => {
  const grounds = [theme.canvas, ...groupKinds.flatMap((kind) => theme.groups[kind].fill ?? [])]

  it('has text that stands out from every ground by 4.5 : 1', () => {
    const inks = [theme.text, theme.muted, theme.edgeLabel, ...spanKinds.map((kind) => theme.spans[kind])]
    for (const ink of inks) {
      for (const ground of grounds) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each(groupKinds)('has a readable title for %s', (kind) => {
    const { title, fill, stroke } = theme.groups[kind]
    expect(contrast(title, fill ?? theme.canvas)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(stroke, theme.canvas)).toBeGreaterThanOrEqual(2.8)
  })

  it('has lines and marks that stand out by 3 : 1', () => {
    const marks = [
      theme.spof,
      theme.transient,
      theme.gap,
      theme.failed,
      theme.down,
      theme.cutOff,
      theme.interrupted,
      theme.delayed,
      theme.degraded,
      theme.reduced,
    ]
    for (const colour of [...marks, ...edgeKinds.map((kind) => theme.edges[kind])]) {
      for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  it('has readable words on its pills and badges', () => {
    expect(contrast(theme.spofText, theme.spof)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.gapText, theme.gap)).toBeGreaterThanOrEqual(4.5)
    const { failed, down, cutOff, interrupted, delayed, degraded, reduced } = theme
    for (const pill of [failed, down, cutOff, interrupted, delayed, degraded, reduced]) {
      expect(contrast(theme.stateText, pill)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('kinds of edges', () => {
  it('differ without colour: no two share dash, weight and head', () => {
    const looks = edgeKinds.map((kind) => {
      const { dash, width, head } = edgeStyle(kind)
      return JSON.stringify([dash, width, head.shape])
    })
    expect(new Set(looks).size).toBe(edgeKinds.length)
  })
})
