import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('a question is predicted, and every wrong option shows why on its own drawing', async ({
  page,
  panels,
}) => {
  await visit(page)
  await panels.file('Quiz…')
  const dialog = page.getByRole('dialog', { name: 'Quiz' })
  const picture = dialog.getByRole('img')
  await expect(picture).toHaveAttribute('alt', /How it is today.*SQS standard queue/)

  await test.step('nothing tells the answer before', async () => {
    await dialog.getByRole('radio', { name: /^C\./ }).check()
    await expect(picture).toHaveAttribute('alt', /Option C.*SNS topic/)
    for (const tell of ['wrong', 'right', 'The analysis finds'])
      await expect(dialog.getByText(tell, { exact: true })).toHaveCount(0)
    // The page behind may be showing a verdict: nothing of it comes through.
    const behind = await dialog.evaluate((one) => getComputedStyle(one, '::backdrop').backgroundColor)
    expect(behind).toMatch(/^rgb\(/)
  })

  await test.step('then the analysis says what it finds, and the score is kept', async () => {
    await dialog.getByRole('button', { name: 'Predict', exact: true }).click()
    await expect(dialog.getByRole('status')).toHaveText('Not this time. Right is D.')
    await expect(dialog.getByText(/keeps no message for Consumer/)).toBeVisible()
    await dialog.getByRole('button', { name: /^A\./ }).click()
    await expect(dialog.getByText('Kinesis Data Streams may deliver a message twice')).toBeVisible()
    await dialog.getByRole('button', { name: /^D\./ }).click()
    await expect(dialog.getByText('nothing graver than this')).toBeVisible()
    await expect(dialog.getByText('Questions 0 of 6')).toBeVisible()
  })

  await test.step('the next one by keyboard alone', async () => {
    await dialog.getByRole('button', { name: 'Next question' }).focus()
    await page.keyboard.press('Enter')
    await dialog.getByRole('radio', { name: /^A\./ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(dialog.getByRole('radio', { name: /^C\./ })).toBeChecked()
    await page.keyboard.press('Tab')
    await expect(dialog.getByRole('button', { name: 'Predict', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('status')).toHaveText('Right: C.')
    await expect(dialog.getByText('Questions 1 of 6')).toBeVisible()
  })

  await test.step('a wrong option stands beside the answer', async () => {
    await dialog.getByRole('button', { name: /^A\./ }).click()
    await dialog.getByRole('button', { name: 'Compare with the answer' }).click()
    const compare = page.getByRole('dialog', { name: 'Compare two drawings' })
    await expect(compare.getByRole('status')).toContainText('AZ gap')
  })

  await test.step('after a reload the score is still there', async () => {
    await visit(page)
    await panels.file('Quiz…')
    await expect(page.getByText('Questions 1 of 6')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Question 2.1, predicted wrong' })).toBeVisible()
  })
})

test('two answers that belong together are chosen together', async ({ page }) => {
  await visit(page)
  await page.keyboard.press('Alt+Shift+Q')
  const dialog = page.getByRole('dialog', { name: 'Quiz' })
  await dialog.getByRole('button', { name: /^Question 3\.3/ }).click()
  await dialog.getByRole('checkbox', { name: /^A\./ }).check()
  await expect(dialog.getByRole('button', { name: 'Predict', exact: true })).toBeDisabled()
  await dialog.getByRole('checkbox', { name: /^D\./ }).check()
  await dialog.getByRole('button', { name: 'Predict', exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText('Right: A, D.')
})

test('what breaks a drawing is spotted by pointer and by keyboard, and scored', async ({ page }) => {
  await visit(page)
  await page.keyboard.press('Alt+Shift+Q')
  const dialog = page.getByRole('dialog', { name: 'Quiz' })
  await dialog.getByText('Spot the SPOF').click()
  await dialog.getByRole('combobox').selectOption('rds-single-instance')
  const parts = dialog.getByRole('group', { name: 'Parts and places that may fail' })
  const database = parts.getByRole('button', { name: /^RDS PostgreSQL/ })
  await database.click()
  await expect(database).toHaveAttribute('aria-pressed', 'true')
  await expect(dialog.getByText(/found|missed|gap/i)).toHaveCount(0)

  await parts.getByRole('button', { name: /^Availability Zone a/ }).focus()
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: 'Reveal' }).click()
  await expect(dialog.getByRole('heading', { name: /You found 2 of the 2 things/ })).toBeFocused()
  await expect(database).toHaveAccessibleName(/found$/)
  await expect(dialog.getByText('Drawings 1 of 1')).toBeVisible()

  await test.step('what breaks nothing is told why', async () => {
    await dialog.getByRole('combobox').selectOption('rds-multi-az')
    await parts.getByRole('button', { name: /^RDS/ }).first().click()
    await dialog.getByRole('button', { name: 'Reveal' }).click()
    await expect(dialog.getByText('stops nothing', { exact: true })).toBeVisible()
    await expect(dialog.getByText('Drawings 1 of 2')).toBeVisible()
  })

  await test.step('what was missed is told why, and where the flow begins counts neither way', async () => {
    await dialog.getByRole('combobox').selectOption('dx-only')
    await parts.getByRole('button', { name: /^Corporate data center/ }).click()
    await dialog.getByRole('button', { name: 'Reveal' }).click()
    const told = dialog.getByRole('listitem')
    await expect(
      told.filter({ hasText: 'Customer router / firewall missed Its loss stops a flow.' }),
    ).toBeVisible()
    await expect(
      told.filter({ hasText: 'Corporate data center not counted A flow begins here' }),
    ).toBeVisible()
    await expect(dialog.getByText('Drawings 1 of 3')).toBeVisible()
  })

  await test.step('nothing is wrong with how it is built for all', async () => {
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
