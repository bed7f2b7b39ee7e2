import { hangulOn } from './support/hangul.ts'
import { expect, test } from './support/test.ts'

test.use({ locale: 'ko-KR' })

test('a design is drawn, named, failed and exported with a Korean input method on, and no syllable or key is lost', async ({
  page,
  drawing,
}) => {
  await page.goto('/')
  await expect(drawing.part('Users')).toBeVisible({ timeout: 30_000 })
  const hangul = await hangulOn(page)
  const rename = page.getByRole('main').getByRole('textbox', { name: '이름 바꾸기' })
  await page.keyboard.press('Alt+Shift+N')
  await expect(drawing.all).toHaveCount(0)

  await test.step('the palette is searched and placed from', async () => {
    await hangul.key('Slash')
    const search = page.getByRole('searchbox', { name: '서비스 검색' })
    await expect(search).toBeFocused()
    await hangul.type('사용자')
    await expect(search).toHaveValue('사용자')
    await hangul.enter()
    await expect(drawing.part('사용자')).toBeVisible()
    await expect(drawing.all).toHaveCount(1)
    for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
  })

  await test.step('a written line becomes parts', async () => {
    await hangul.key('KeyQ', 'ㅂ')
    const entry = page.getByRole('main').getByRole('dialog').getByRole('textbox')
    await expect(entry).toBeFocused()
    await page.keyboard.type('alb -> ec2 ')
    await hangul.type('웹')
    await expect(entry).toHaveValue('alb -> ec2 웹')
    await hangul.takeBack()
    await expect(entry).toHaveValue('alb -> ec2 ')
    await page.keyboard.press('Enter')
    await expect(drawing.part('EC2')).toBeVisible()
    await expect(drawing.lines).toHaveCount(1)
  })

  await test.step('a part is named, all its syllables kept, and the same Enter does not open the name again', async () => {
    await drawing.click('EC2')
    await page.keyboard.press('F2')
    await expect(rename).toBeFocused()
    await hangul.type('주문서버')
    await hangul.enter()
    await expect(drawing.part('주문서버')).toBeVisible()
    await expect(rename).toHaveCount(0)
    await expect(drawing.all).toHaveCount(3)
  })

  await test.step('keys mean what stands on them, whatever letter they give', async () => {
    await hangul.key('KeyX', 'ㅌ')
    await expect(drawing.part('주문서버')).toHaveAttribute('aria-label', /장애/)
    await page.keyboard.press('Escape')
    await expect(drawing.part('주문서버')).not.toHaveAttribute('aria-label', /장애 상태|장애 남/)
    await hangul.key('KeyT')
    await page.keyboard.press('Escape')
  })

  await test.step('what is found by its Korean name is selected', async () => {
    await page.keyboard.press('Control+f')
    await hangul.type('주문서버')
    await hangul.enter()
    await page.keyboard.press('Escape')
    await drawing.expectSelected('주문서버')
  })

  await test.step('a command is found and run by its Korean name', async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').locator('input').first()).toBeFocused()
    await hangul.type('내보내기')
    await hangul.enter()
    await expect(page.getByRole('dialog', { name: '그림 내보내기' })).toBeVisible()
  })
})
