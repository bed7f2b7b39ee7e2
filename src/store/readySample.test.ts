import { beforeEach, expect, it } from 'vitest'
import { emptyAnalysis } from '../analysis/index.ts'
import { iconsOf } from '../formats/index.ts'
import { emptyDesign } from '../model/index.ts'
import { createComposer, plainOverlay } from '../scene/index.ts'
import { derivedStore } from './derivedStore.ts'
import { documentStore } from './documentStore.ts'
import { layoutOnce } from './drawing.ts'
import { knownVerdict } from './knownVerdicts.ts'
import { openSample } from './openDesign.ts'
import { readyIcons } from './readyIcons.ts'
import { prepareSample, readySample } from './readySample.ts'
import { sampleDesign, sampleIndex } from './samples.ts'
import { sessionStore } from './sessionStore.ts'

const titleNow = () => documentStore.getState().design.title

async function twoSamples() {
  const [one, other] = await sampleIndex()
  if (!one || !other) throw new Error('There are too few samples')
  return [one, other] as const
}

beforeEach(() => {
  documentStore.getState().replace(emptyDesign('Before'))
  sessionStore.setState({ notices: [] })
})

it('a sample that was got ready is open in the very moment it is asked for, another only when it was read', async () => {
  const [ready, other] = await twoSamples()
  await prepareSample(ready.slug)
  const opening = openSample(other.slug)
  expect(titleNow()).toBe('Before')
  await opening
  expect(titleNow()).toBe(other.title)
  void openSample(ready.slug)
  expect(titleNow()).toBe(ready.title)
})

it('a sample that was got ready has its lines and its verdict, in the language shown', async () => {
  const [{ slug }] = await twoSamples()
  await prepareSample(slug)
  const design = readySample(slug)
  if (!design) throw new Error('It is not ready')
  await openSample(slug)
  const { layout } = derivedStore.getState()
  expect(layout.routes.size).toBeGreaterThan(0)
  // What is shown are the very lines made before, not others like them.
  expect(layout).toBe(await layoutOnce(design))
  const { language } = sessionStore.getState()
  expect(knownVerdict(design, language)?.analysis.flows.length).toBeGreaterThan(0)
  expect(knownVerdict(design, language === 'ko' ? 'en' : 'ko')).toBeUndefined()
})

it('the icons made ready are those its picture draws', async () => {
  for (const { slug } of await sampleIndex()) {
    const design = await sampleDesign(slug)
    const layout = await layoutOnce(design)
    const scene = createComposer().compose(design, layout, plainOverlay(emptyAnalysis), 'en')
    const paths = readyIcons(design).map((image) => image.getAttribute('src'))
    const drawn = iconsOf({ ...scene, title: '' }, 'light').map((icon) => `icons/${icon}.svg`)
    expect(drawn.filter((path) => !paths.includes(path))).toEqual([])
    expect(paths.length).toBeGreaterThan(0)
  }
})

it('only what was pointed at last is kept ready', async () => {
  const [one, other] = await twoSamples()
  await Promise.all([prepareSample(one.slug), prepareSample(other.slug)])
  expect(readySample(one.slug)).toBeUndefined()
  expect(readySample(other.slug)?.title).toBe(other.title)
})

it('pointing at what cannot be read says nothing; opening it does', async () => {
  await prepareSample('no-such-sample')
  expect(sessionStore.getState().notices).toEqual([])
  await openSample('no-such-sample')
  expect(sessionStore.getState().notices[0]?.tone).toBe('error')
  expect(titleNow()).toBe('Before')
})
