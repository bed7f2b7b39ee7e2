import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { placed } from '../../src/cli/files/placed.ts'
import type { PictureOptions } from '../../src/cli/picture/drawingOf.ts'
import { drawnSample, type DrawnSample } from './drawnSample.ts'
import { indexPage } from './indexPage.ts'
import { byNote, noteFiles } from './noteFiles.ts'
import { given, oneOf, wholeNumber } from './options.ts'
import { readSamples } from './readSamples.ts'
import { sheetSvg } from './sheetSvg.ts'
import { turned } from './turned.ts'

const folder = join(import.meta.dirname, '..', '..', 'samples')
const picture: PictureOptions = {
  theme: 'light',
  background: 'theme',
  scale: 1,
  findings: false,
  language: 'en',
}

let drawn: readonly DrawnSample[]

beforeAll(async () => {
  const some = readSamples(folder, ['web-single-ec2-eip', 'event-sqs-lambda-dlq', 'event-sns-lambda-dlq'])
  drawn = await Promise.all(some.map((sample) => drawnSample(sample, picture)))
}, 60_000)

/** A sample with a title and sources of its own. */
function titled(title: string, source: readonly string[] = []): DrawnSample {
  const [first] = drawn
  if (first === undefined) throw new Error('nothing was drawn')
  return { ...first, design: { ...first.design, title, source } }
}

const page = (samples: readonly DrawnSample[], language: 'en' | 'ko' = 'en') =>
  indexPage(samples, { language, light: 'svg', dark: 'svg-dark', notes: ['000.md'] })

describe('reading samples', () => {
  it('gives all of them by slug, or those asked for in their order', () => {
    const all = readSamples(folder).map(({ slug }) => slug)
    expect(all).toEqual(all.toSorted())
    expect(all).toHaveLength(readdirSync(folder).filter((file) => file.endsWith('.json')).length)
    expect(readSamples(folder, [all[2] ?? '', all[0] ?? '']).map(({ slug }) => slug)).toEqual([
      all[2],
      all[0],
    ])
  })

  it('says which slug there is none of', () => {
    expect(() => readSamples(folder, ['no-such-thing'])).toThrow('no sample called “no-such-thing”')
  })
})

describe('the options', () => {
  it('refuse, in words, what they do not know', () => {
    expect(() => given(['--colour'], ['out'], [])).toThrow(/--colour/)
    expect(() => oneOf(given(['--theme', 'blue'], ['theme'], []), 'theme', ['light', 'dark'])).toThrow(
      '--theme takes light or dark; not “blue”',
    )
    for (const value of ['0', '1.5', 'x', '25']) {
      const options = given([`--columns=${value}`], ['columns'], [])
      expect(() => wholeNumber(options, 'columns', 24)).toThrow(/whole number from 1 to 24/)
    }
    expect(oneOf({}, 'theme', ['light', 'dark'])).toBe('light')
  })
})

describe('the contact sheet', () => {
  it('has a cell for each sample, none outside the sheet, with its title and slug', () => {
    const { svg, width, height } = sheetSvg(drawn, 2, 'light', 'en')
    const images = [...svg.matchAll(/<image x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)]
    expect(images).toHaveLength(drawn.length)
    for (const [x = 0, y = 0, w = 0, h = 0] of images.map((match) => match.slice(1).map(Number))) {
      expect(x + w).toBeLessThanOrEqual(width)
      expect(y + h).toBeLessThanOrEqual(height)
    }
    for (const { slug } of drawn) expect(svg).toContain(`>${slug}</text>`)
    expect(sheetSvg(drawn, 2, 'light', 'ko').svg).toContain('탄력적 IP를 연결한')
  })
})

describe('a sheet of the other direction', () => {
  it('turns every drawing, those placed by hand too', async () => {
    for (const sample of readSamples(folder, ['dr-backup-restore', 'web-single-ec2-eip'])) {
      const [right, down, other] = await Promise.all(
        (['right', 'down', 'other'] as const).map((direction) => turned(sample, direction)),
      )
      expect([right?.design.view?.direction, down?.design.view?.direction]).toEqual(['right', 'down'])
      const own = (await placed(sample.design)).view?.direction ?? 'right'
      expect(other?.design).toEqual((own === 'right' ? down : right)?.design)
      expect(await turned(sample, 'own')).toBe(sample)
    }
  })
})

describe('the page of all samples', () => {
  it('shows each under its topic, with its verdict and both files, and runs nothing', () => {
    const html = page(drawn)
    expect(html.match(/<article /g)).toHaveLength(drawn.length)
    expect(html).toContain('>Web<span class="count">1</span>')
    expect(html).toContain('>Events<span class="count">2</span>')
    expect(html).toContain('<p class="verdict bad">1 single point of failure · 1 AZ gap · Region gap</p>')
    for (const { slug } of drawn) expect(html).toContain(`href="png/${slug}.png"`)
    expect(html).not.toMatch(/<script|https?:/)
    expect(page(drawn, 'ko')).toContain('<html lang="ko">')
  })

  it('takes titles for data', () => {
    expect(page([titled('<img src=x> & "y"')])).toContain('<h3>&lt;img src=x&gt; &amp; &quot;y&quot;</h3>')
  })
})

describe('the notes', () => {
  it('gather samples by section, whatever its figure in brackets or the case of its letters', () => {
    const one = titled('One', [
      '004 · Event Processing (arch-evnt-1)',
      '000 · Cache',
      '004 · event processing',
    ])
    const other = titled('Other', ['004 · Event processing', 'AWS Well-Architected'])
    const notes = byNote([one, other])
    expect([...notes.keys()]).toEqual(['000', '004'])
    expect(notes.get('004')?.map(({ title, samples }) => [title, samples.length])).toEqual([
      ['Event Processing', 2],
    ])
  })

  it('say of each sample what it is, what to notice, and the verdict, with its picture', () => {
    const files = noteFiles(drawn, 'en')
    expect(files.get('004.md')).toMatch(
      /^# Note 004\n\n3 designs, by section of the note\.\n\n## Architecture\n\n### One public server/,
    )
    expect(files.get('004.md')).toContain('(png/web-single-ec2-eip.png)')
    expect(files.get('004.md')).toContain('**Verdict.** 1 single point of failure')
    expect(noteFiles(drawn, 'ko').get('004.md')).toContain('**눈여겨볼 점.**')
  })

  it('take titles for data', () => {
    const file = noteFiles([titled('A [link](x) <b>', ['004 · X'])], 'en').get('004.md')
    expect(file).toContain(String.raw`### A \[link\](x) &lt;b>`)
  })
})
