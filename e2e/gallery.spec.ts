import { galleryOn } from './support/gallery.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('samples are found by words of either language, by note and by verdict', async ({ page }) => {
  await visit(page)
  await page.keyboard.press('g')
  const { dialog, search, cards } = galleryOn(page)
  await expect(cards.first()).toBeVisible()
  const all = await cards.count()
  expect(all).toBeGreaterThan(100)

  await test.step('first consonants and spacing', async () => {
    await search.fill('ㄷㄱㅇ')
    // The list is filtered a moment after the word stands there.
    await expect.poll(() => cards.count()).toBeLessThan(all)
    await expect(cards.first()).toBeVisible()
    await search.fill('로드밸런서')
    await expect(
      dialog.getByRole('listitem').filter({ hasText: 'Tiers decoupled by a load balancer' }),
    ).toBeVisible()
    await search.fill('')
    await expect(cards).toHaveCount(all)
  })

  await test.step('filters narrow each other, and say how many are left', async () => {
    await dialog.getByRole('combobox', { name: 'Note' }).selectOption('000')
    await expect.poll(() => cards.count()).toBeLessThan(all)
    const ofNote = await cards.count()
    await dialog.getByRole('combobox', { name: 'Verdict' }).selectOption('spof')
    await expect.poll(() => cards.count()).toBeLessThan(ofNote)
    const broken = await cards.count()
    await expect(dialog.getByRole('status')).toHaveText(`${broken} samples`)
    for (const text of await cards.allTextContents()) expect(text).toMatch(/SPOF/)
  })
})

test('the keys alone lead from the search into the list, back, and to a sample', async ({ page, panels }) => {
  await visit(page)
  await page.keyboard.press('g')
  const { dialog, search, cards } = galleryOn(page)
  await expect(search).toBeFocused()
  await page.keyboard.type('One RDS')
  await expect(cards.first()).toContainText('One RDS instance')
  await page.keyboard.press('ArrowDown')
  await expect(cards.first().getByRole('button').first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(search).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(panels.title).toHaveValue('One RDS instance')
})

test('a card offers its other half and the quiz, and the drawing under way stays', async ({
  page,
  drawing,
}) => {
  await visit(page)
  const before = await drawing.all.count()
  await page.keyboard.press('g')
  const { dialog, search, cards } = galleryOn(page)
  await search.fill('One RDS instance')
  // The list follows the typing a moment later.
  await expect(cards.first()).toContainText('One RDS instance')
  await cards.first().getByRole('button').first().focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const compare = page.getByRole('dialog', { name: 'Compare two drawings' })
  await expect(compare.getByRole('combobox', { name: 'Before' })).toHaveValue('sample:rds-single-instance')
  await expect(compare.getByRole('combobox', { name: 'After' })).toHaveValue('sample:rds-multi-az')
  await page.keyboard.press('Escape')
  await expect(drawing.all).toHaveCount(before)

  await page.keyboard.press('g')
  await search.fill('One RDS instance')
  await dialog.getByRole('button', { name: 'Spot the SPOF in One RDS instance' }).click()
  await expect(page.getByRole('dialog', { name: 'Quiz' }).getByText('What breaks it?')).toBeVisible()
})

test('a sample that has another half offers the comparison beside what is worth noticing', async ({
  page,
  panels,
}) => {
  await visit(page)
  await galleryOn(page).openSample('One RDS instance')
  await expect(panels.notices).not.toContainText('half')
  await panels.side.getByRole('button', { name: 'Compare with its other half' }).click()
  const compare = page.getByRole('dialog', { name: 'Compare two drawings' })
  await expect(compare.getByRole('combobox', { name: 'After' })).toHaveValue('sample:rds-multi-az')
  await page.keyboard.press('Escape')
  await expect(compare).toHaveCount(0)
})

test('a sample that is ready takes the place of the gallery in one frame; the focus is back where it was', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  const canvas = page.getByRole('application', { name: 'Drawing' })
  await canvas.focus()
  await page.keyboard.press('g')
  const { dialog, search, cards, card } = galleryOn(page)
  await expect(cards.first()).toBeVisible()
  const all = await cards.count()
  await search.fill('One RDS instance')
  const read = page.waitForResponse(/rds-single-instance/)
  await card('One RDS instance').getByRole('button').first().focus()
  await read
  // What was read is routed and judged when the page has time.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  const frames = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = []
        const look = () => {
          const open = document.querySelector('dialog[open]') !== null
          const drawn = document.querySelector('.react-flow__node[aria-label^="RDS PostgreSQL (single)"]')
          seen.push(open ? 'gallery' : `${document.title}, ${drawn ? 'drawn' : 'not drawn'}`)
          if (open) requestAnimationFrame(look)
          else resolve(seen)
        }
        requestAnimationFrame(look)
      }),
  )
  await page.keyboard.press('Enter')
  // The first frame without the gallery has the sample already.
  expect((await frames).at(-1)).toMatch(/^One RDS instance .*, drawn$/)
  await expect(dialog).toHaveCount(0)
  await expect(canvas).toBeFocused()
  await expect(panels.title).toHaveValue('One RDS instance')
  await expect(drawing.part('RDS PostgreSQL (single)')).toBeVisible()

  await test.step('opened again at once, it begins anew', async () => {
    await page.keyboard.press('g')
    await expect(search).toBeFocused()
    await expect(search).toHaveValue('')
    await expect(cards).toHaveCount(all)
  })
})
