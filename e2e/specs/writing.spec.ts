import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { admin } from '../pages/admin.ts'
import { desk } from '../support/desk.ts'

const cms = () => process.env.BIRLIK_CMS_URL ?? ''
const clipboards = new URL('../../cms/src/admin/paste/logic/clipboards/', import.meta.url)
const word = () => readFileSync(new URL('word.txt', clipboards), 'utf8')

/** Pastes as a browser does: an event with the data at what has the focus. */
const paste = (target: Locator, data: Record<string, string>) =>
  target.evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)

const savedBy = (page: Page, kind: string) =>
  page.waitForResponse(
    (response) => response.request().method() !== 'GET' && response.url().includes(`/api/${kind}`),
  )

test.describe('what an editor writes @editor', () => {
  test('a time typed on a computer of any zone is the time in Astana', async ({ browser, page, context }) => {
    test.setTimeout(120_000)
    await admin(page).enter('publisher', 'maidd')
    const storageState = await context.storageState()
    for (const timezoneId of ['Asia/Omsk', 'America/New_York', 'Asia/Tashkent']) {
      const abroad = await browser.newContext({ locale: 'kk-KZ', timezoneId, storageState })
      const form = await abroad.newPage()
      await form.goto(`${cms()}/admin/collections/events/create?locale=kk`)
      await form.getByLabel(/^Тақырып/).fill(`Жиын ${timezoneId} ${Date.now()}`)
      const starts = form.getByLabel(/^Басталуы/)
      await starts.fill('2030-11-28T10:00')
      await expect(form.getByText('Астана уақыты (UTC+5)').first()).toBeVisible()
      // Said at once, before anything is saved.
      await form.getByLabel(/^Аяқталуы/).fill('2030-11-28T09:00')
      const contradiction = form.getByText('Аяқталуы басталуынан кейін болуы керек.')
      await expect(contradiction).toBeVisible()
      await form.getByLabel(/^Аяқталуы/).fill('2030-11-28T11:30')
      await expect(contradiction).toHaveCount(0)
      const saving = savedBy(form, 'events')
      await form.getByRole('button', { name: 'Жобаны сақтау' }).click()
      const { doc } = (await (await saving).json()) as { doc: Record<string, string> }
      expect([doc.startsAt, doc.endsAt], timezoneId).toEqual([
        '2030-11-28T05:00:00.000Z',
        '2030-11-28T06:30:00.000Z',
      ])
      await form.goto(`${cms()}/admin/collections/events?where[id][equals]=${doc.id}`)
      await expect(form.getByRole('cell', { name: '28.11.2030 10:00' })).toBeVisible()
      const origin = { origin: cms() }
      const at = `${cms()}/api/events/${doc.id}`
      await abroad.request.patch(`${at}?locale=ru&draft=true`, {
        data: { title: 'Собрание' },
        headers: origin,
      })
      const published = await abroad.request.patch(`${at}?locale=kk`, {
        data: { _status: 'published' },
        headers: origin,
      })
      expect(published.status()).toBe(200)
      await form.goto(`${process.env.BIRLIK_SITE_URL}/kk/maidd/press/events/${doc.slug}`)
      await expect(form.locator('main')).toContainText('10:00')
      await abroad.close()
    }
  })

  test('a text from Word keeps its lists and its table, and what stayed behind is said', async ({
    page,
    request,
  }) => {
    test.setTimeout(120_000)
    const mark = Date.now()
    const editor = admin(page)
    await editor.enter('publisher', 'maidd')
    await editor.open('/collections/news/create?locale=kk')
    await editor.write({ title: `Ауылдағы интернет ${mark}`, summary: 'Қысқаша.', body: 'Алғы сөз. ' })
    const text = page.locator('.rich-text-lexical [contenteditable="true"]').first()
    await paste(text, { 'text/html': word(), 'text/plain': 'x' })
    await expect(
      page.getByText(/^Қойылған мәтіннен алынбағаны: суреттер – 1, мәтін терезелері – 1/),
    ).toBeVisible()
    await expect(text.locator('ul ul li')).toHaveText('бастауыш')
    await expect(text.locator('ol ol li')).toHaveText('келісу')

    // The table is a grid: names of cells, keys, and what a spreadsheet copies.
    await expect(page.getByRole('textbox', { name: 'Жол 1, баған 1', exact: true })).toHaveValue('Облыс')
    const cell = page.getByRole('textbox', { name: 'Жол 2, баған 2, Ауыл саны' })
    await expect(cell).toHaveValue('40')
    await cell.focus()
    await page.keyboard.press('Enter')
    const below = page.getByRole('textbox', { name: 'Жол 3, баған 2, Ауыл саны' })
    await expect(below).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    const first = page.getByRole('textbox', { name: 'Жол 3, баған 1, Облыс' })
    await expect(first).toBeFocused()
    await paste(first, { 'text/plain': 'Алматы\t57\r\nАбай\t12\r\n' })
    await expect(page.getByRole('textbox', { name: 'Жол 4, баған 1, Облыс' })).toHaveValue('Абай')
    await page.getByLabel('Бірінші баған – жол атаулары').check()
    await expect(page.getByRole('textbox', { name: 'Жол 4, баған 2, Ауыл саны, Абай' })).toHaveValue('12')
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())))
    const saving = savedBy(page, 'news')
    await editor.saveDraft()
    const { doc } = (await (await saving).json()) as { doc: { id: string; slug: string; body: unknown } }

    // The Russian text is the same here: how it looks to readers is what matters.
    const publisher = await desk(request, 'publisher', 'maidd')
    const { body } = (await publisher.get(`/news/${doc.id}`, {
      draft: 'true',
      depth: '0',
      locale: 'kk',
    })) as {
      body: unknown
    }
    await publisher.patch(`/news/${doc.id}?draft=true`, { title: 'Интернет', summary: 'Кратко.', body }, 'ru')
    await publisher.patch(`/news/${doc.id}`, { _status: 'published' })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${process.env.BIRLIK_SITE_URL}/kk/maidd/press/news/${doc.slug}`)
    const table = page.getByRole('table', { name: 'Облыстар бойынша' })
    await expect(table.getByRole('columnheader')).toHaveText(['Облыс', 'Ауыл саны'])
    await expect(table.getByRole('rowheader')).toHaveText(['Ақмола', 'Алматы', 'Абай'])
    const sideways = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(sideways).toBeLessThanOrEqual(0)
  })

  test('a link that would run a program is refused in the dialog', async ({ page }) => {
    const editor = admin(page)
    await editor.enter('editor', 'maidd')
    await editor.open('/collections/news/create?locale=kk')
    await editor.write({ title: `Сілтеме ${Date.now()}`, summary: 'Қысқаша.', body: 'сөз' })
    await page.keyboard.press('Control+A')
    // Payload's buttons of the toolbar have no names.
    await page.locator('.toolbar-popup__button-link').first().click()
    const dialog = page.locator('.drawer__content')
    await dialog.locator('input[id^="field-url"]').last().fill('javascript:alert(1)')
    await dialog.getByRole('button', { name: /сақтау/i }).click()
    await expect(
      dialog.getByText(/Сілтеме https:\/\/, http:\/\/, mailto:, tel: немесе \/ деп басталуы керек/),
    ).toBeVisible()
  })
})
