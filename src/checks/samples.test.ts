import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse, type FlowResult } from '../analysis/index.ts'
import { isKnownService } from '../catalog/index.ts'
import {
  parseDesign,
  sampleTopics,
  writeDesign,
  type Id,
  type Sample,
  type SampleExpectation,
} from '../model/index.ts'
import { runChecks } from './runChecks.ts'

/** Golden results: what every sample under samples/ says the analysis and the checks must find (design.md §5). */
const folder = new URL('../../samples/', import.meta.url)
// Read from the disk: what the app is given carries places that are not in the files.
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    slug: name.slice(0, -'.json'.length),
    text: readFileSync(new URL(name, folder), 'utf8'),
  }))
const slugs = new Set(files.map(({ slug }) => slug))

function read(text: string) {
  const result = parseDesign(text)
  if (!result.ok) throw new Error(result.faults.map((fault) => `${fault.path}: ${fault.message}`).join('\n'))
  return result
}

function sampleOf(text: string): Sample {
  const { sample } = read(text).design
  if (!sample) throw new Error('the file has no sample part')
  return sample
}

const sorted = (ids: readonly Id[]) => [...ids].sort()

type Verdict = Omit<SampleExpectation, 'why'> & { readonly works: boolean }

/** A flow's verdict in the shape of an expectation. A location or site stands for the links inside it. */
function verdictOf(flow: FlowResult): Verdict {
  return {
    flow: flow.id,
    works: flow.works,
    spofs: sorted(flow.spofs.map((spof) => spof.node)),
    azGaps: sorted(flow.azGaps.flatMap((gap) => gap.groups)),
    regionGaps: sorted(flow.regionGaps.map((gap) => gap.region)),
    linkGaps: sorted(flow.linkGaps.flatMap((gap) => (gap.groups.length > 0 ? gap.groups : gap.nodes))),
  }
}

const byFlow = (verdicts: readonly Verdict[]) => Object.fromEntries(verdicts.map((each) => [each.flow, each]))

describe('the collection of samples', () => {
  it('names as twins only other samples that exist', () => {
    const lost = files.filter(({ slug, text }) => {
      const { twin } = sampleOf(text)
      return twin !== undefined && (twin === slug || !slugs.has(twin))
    })
    expect(lost.map(({ slug }) => slug)).toEqual([])
  })

  it('gives every sample a title of its own in both languages', () => {
    const titles = files.map(({ text }) => read(text).design.title)
    const korean = files.map(({ text }) => sampleOf(text).ko.title)
    expect(new Set(titles).size).toBe(files.length)
    expect(new Set(korean).size).toBe(files.length)
  })

  it('has a sample for every topic', () => {
    const topics = new Set(files.map(({ text }) => sampleOf(text).topic))
    expect(sorted([...topics])).toEqual(sorted(sampleTopics))
  })
})

describe.each(files)('the sample $slug', ({ text }) => {
  it('reads without faults or warnings and writes back byte for byte', () => {
    const { design, warnings } = read(text)
    expect(warnings).toEqual([])
    expect(writeDesign(design)).toBe(text)
  })

  it('uses services of the palette only', () => {
    const unknown = read(text).design.nodes.filter((node) => !isKnownService(node.service))
    expect(unknown.map((node) => node.service)).toEqual([])
  })

  it('says what to notice, in both languages', () => {
    const { design } = read(text)
    const { notice, ko } = sampleOf(text)
    for (const words of [design.description ?? '', notice]) expect(words.length).toBeGreaterThan(20)
    for (const words of [ko.title, ko.description, ko.notice]) expect(words).toMatch(/[가-힣]/)
  })

  it('has the cuts that were worked out by hand', () => {
    const expected = sampleOf(text).expect.map(({ flow, spofs, azGaps, regionGaps, linkGaps }) => ({
      flow,
      works: true,
      spofs: sorted(spofs),
      azGaps: sorted(azGaps),
      regionGaps: sorted(regionGaps),
      linkGaps: sorted(linkGaps),
    }))
    const verdicts = analyse(read(text).design).flows.map(verdictOf)
    // Every flow was worked out, and none may be missing.
    expect(byFlow(verdicts)).toEqual(byFlow(expected))
  })

  it('shows the findings it is meant to teach', () => {
    const { design } = read(text)
    const named = ({ check, on }: { readonly check: string; readonly on: readonly Id[] }) =>
      `${check}: ${sorted(on).join(' ')}`
    const found = runChecks(design, analyse(design), 'en', '2026-01-01')
    const wanted = sampleOf(text).findings.map(named)
    expect(found.map(named)).toEqual(expect.arrayContaining(wanted))
    // Every grave finding was looked at by hand and is stated.
    const grave = found.filter(({ severity }) => severity === 'error' || severity === 'high')
    expect(wanted).toEqual(expect.arrayContaining(grave.map(named)))
  })
})
