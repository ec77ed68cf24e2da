import { t } from '@birlik/shared/messages'
import { expect, type Page, test } from '@playwright/test'
import { api } from '../support/api.ts'

/** Presses Tab until the focused element's name fits, as a reader without a mouse does. */
async function tabTo(page: Page, name: RegExp | string, presses = 60): Promise<void> {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    })
    if (matches(focused)) return
  }
  throw new Error(`${name} was not reached in ${presses} presses of Tab`)
}

test('the skip link comes first and leads to the content', async ({ page }) => {
  await page.goto('/ru/maidd/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: t('ru', 'nav.skip') })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  expect(
    await page.evaluate(
      () => location.hash && document.querySelector(location.hash)?.closest('main') !== null,
    ),
  ).toBe(true)
})

test('the menu opens, walks and closes by keys on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/ru/maidd/')
  await tabTo(page, new RegExp(t('ru', 'nav.menu')))
  await page.keyboard.press('Enter')
  const close = page.getByRole('button', { name: t('ru', 'nav.close') })
  await expect(close).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(close).toBeHidden()
  await page.keyboard.press('Enter')
  await tabTo(page, /Документы/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/ru\/maidd\/documents$/)
})

test('an article is read and its language switched by keys, with a visible ring', async ({ page }) => {
  const { items } = await api('newsList', '/agencies/maidd/news?locale=ru&limit=1')
  await page.goto(`/ru/maidd/press/news/${items[0]?.slug}`)
  await tabTo(page, /Қазақша/)
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
  expect(ring).not.toBe('none')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/kk/maidd/press/news/${items[0]?.slug}`)
})
