import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { layoutOf } from '../layout/index.ts'
import { emptyDesign, moveBy, remove, type Design } from '../model/index.ts'
import { composeScene, noOverlay } from '../scene/index.ts'
import { createPicture, type Pictured } from './picture.ts'
import { stir } from './stillness.ts'

const ids = Array.from({ length: 800 }, (_, i) => `part-${i}`)
const crowd: Design = {
  ...emptyDesign('Crowd'),
  nodes: ids.map((id) => ({ id, service: 'ec2', label: id })),
  view: { positions: Object.fromEntries(ids.map((id, i) => [id, [(i % 20) * 200, i * 10] as const])) },
}
const wantedOf = (design: Design, overlay = noOverlay): Pictured => ({
  design,
  documentId: 'open',
  layout: layoutOf(design),
  overlay,
  language: 'en',
})
const moved = (design: Design, by: number, parts = ids) => wantedOf(moveBy(design, parts, by, by))
const sceneOf = ({ design, layout, overlay }: Pictured) =>
  composeScene(design, layout, overlay, 'en', { legend: false })

function setUp() {
  const arrived = vi.fn<() => void>()
  const picture = createPicture(arrived)
  const first = wantedOf(crowd)
  return { picture, arrived, first, before: picture.of(first) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  // Hands are still again.
  vi.runAllTimers()
  vi.useRealTimers()
})

it('of what changes hundreds of parts follows, whole, between which the page is heard', async () => {
  const { picture, arrived, before } = setUp()
  const wanted = moved(crowd, 10)
  expect(picture.of(wanted)).toBe(before)
  expect(arrived).not.toHaveBeenCalled()
  await vi.runAllTimersAsync()
  expect(arrived).toHaveBeenCalledOnce()
  expect(picture.of(wanted)).toEqual(sceneOf(wanted))
})

it('is there with the change where few parts change, where parts come or go, and in another document', () => {
  const { picture, first } = setUp()
  const few = moved(crowd, 10, ids.slice(0, 3))
  const fewer = wantedOf(remove(few.design, ['part-0']), { ...noOverlay })
  const other = { ...moved(fewer.design, 10, ids.slice(1)), documentId: 'other' }
  for (const wanted of [few, fewer, other, first]) expect(picture.of(wanted)).toEqual(sceneOf(wanted))
})

it('waits for nothing under a hand', () => {
  const { picture } = setUp()
  stir()
  const wanted = moved(crowd, 10)
  expect(picture.of(wanted)).toEqual(sceneOf(wanted))
})

it('shows every second step of a key held down, and leaves none behind', async () => {
  const { picture, arrived, before } = setUp()
  const [one, two, three] = [moved(crowd, 10), moved(crowd, 20), moved(crowd, 30)]
  expect(picture.of(one)).toBe(before)
  const second = picture.of(two)
  expect(second).toEqual(sceneOf(two))
  expect(picture.of(three)).toBe(second)
  await vi.runAllTimersAsync()
  expect(arrived).toHaveBeenCalledOnce()
  expect(picture.of(three)).toEqual(sceneOf(three))
})

it('goes back to what is shown without a picture in between', async () => {
  const { picture, arrived, before, first } = setUp()
  picture.of(moved(crowd, 10))
  expect(picture.of(first)).toBe(before)
  await vi.runAllTimersAsync()
  expect(arrived).not.toHaveBeenCalled()
})

it('is finished for who must know it now', () => {
  const { picture, arrived } = setUp()
  const wanted = moved(crowd, 10)
  picture.of(wanted)
  picture.finish()
  expect(arrived).toHaveBeenCalledOnce()
  expect(picture.of(wanted)).toEqual(sceneOf(wanted))
  picture.finish()
  expect(arrived).toHaveBeenCalledOnce()
})

it('is made ready for another document only as long as that is wanted', async () => {
  const { picture } = setUp()
  const wanted = { ...moved(crowd, 10), documentId: 'other' }
  const ready = picture.ahead(wanted, () => true)
  const unwanted = picture.ahead(wanted, () => false)
  await vi.runAllTimersAsync()
  expect([await ready, await unwanted]).toEqual([true, false])
  expect(picture.of(wanted)).toEqual(sceneOf(wanted))
})
