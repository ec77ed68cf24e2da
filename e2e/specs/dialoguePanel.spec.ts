import AxeBuilder from '@axe-core/playwright'
import { LOCALES, type Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { expect, type Page, test } from '@playwright/test'

const PHONE = { width: 360, height: 740 }
const KILOBYTE = 1000
const HOME = (locale: Locale) => `/${locale}/maidd/`

const buttonOf = (page: Page, locale: Locale) =>
  page.getByRole('button', { name: t(locale, 'dialogue.button'), exact: true })
const panelOf = (page: Page) => page.getByRole('dialog')

/** Opens the panel of an agency's home and waits for the form in it. */
async function openPanel(page: Page, locale: Locale) {
  await page.goto(HOME(locale))
  await buttonOf(page, locale).click()
  const panel = panelOf(page)
  await expect(panel.locator('textarea[name=message]')).toBeVisible()
  return panel
}

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

for (const locale of LOCALES) {
  test(`axe finds nothing in the open panel, by day and by night, wide and narrow (${locale})`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
    await openPanel(page, locale)
    expect(await faults(page)).toEqual([])
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
    expect(await faults(page)).toEqual([])
    await page.setViewportSize(PHONE)
    await openPanel(page, locale)
    expect(await faults(page)).toEqual([])
  })

  test(`a screen reader hears what the panel is and what its parts are (${locale})`, async ({ page }) => {
    const panel = await openPanel(page, locale)
    await expect(panel).toHaveAccessibleName(t(locale, 'dialogue.button'))
    await expect(panel.getByRole('heading', { level: 2 }).first()).toBeFocused()
    await expect(panel.getByRole('button', { name: t(locale, 'nav.close') })).toBeVisible()
    await expect(panel.getByRole('status').last()).toBeAttached()
    await expect(panel.getByRole('textbox').first()).toHaveAccessibleName(/\S/)
  })
}

test('until the first click the dialogue costs at most 3 kB', async ({ page }) => {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  const scripts = new Map<string, string>()
  let bytes = 0
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, response.url)
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(HOME('kk'), { waitUntil: 'networkidle' })
  expect([...scripts.values()].filter((url) => /DialogueButton/.test(url))).toHaveLength(1)
  expect([...scripts.values()].filter((url) => /openPanel/.test(url))).toEqual([])
  expect(bytes).toBeLessThan(3 * KILOBYTE)
})

test('the panel is opened, walked through and closed by keys', async ({ page }) => {
  await page.goto(HOME('en'))
  await buttonOf(page, 'en').focus()
  await page.keyboard.press('Space')
  const panel = panelOf(page)
  await expect(panel.locator('textarea[name=message]')).toBeVisible()
  // A window beside the page does not hold whoever reads on.
  await expect(panel).not.toHaveAttribute('aria-modal', 'true')
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('button', { name: t('en', 'nav.close') })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(buttonOf(page, 'en')).toBeFocused()
})

test('on a phone the button leaves text and fields alone', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto(HOME('ru'))
  const button = buttonOf(page, 'ru')
  await expect(button).toBeInViewport()
  await page.mouse.wheel(0, 600)
  await expect(button).not.toBeInViewport()
  await page.mouse.wheel(0, -200)
  await expect(button).toBeInViewport()
  await page.getByRole('searchbox').first().focus()
  await expect(button).not.toBeInViewport()
  await page.getByRole('searchbox').first().blur()

  // At the end it stands below the last line.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await expect(button).toBeInViewport({ ratio: 1 })
  const [line, place] = [await page.locator('footer .end').boundingBox(), await button.boundingBox()]
  expect(place?.y).toBeGreaterThan((line?.y ?? 0) + (line?.height ?? 0) - 1)
})

test('without JavaScript the button is a link to the same forms as pages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(HOME('ru'))
  await page
    .getByRole('link', { name: t('ru', 'dialogue.button') })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ru', 'dialogue.title'))
  await expect(page.locator('[data-dialogue-state]')).toContainText(/\S{5}/)
  await page.getByRole('link', { name: t('ru', 'dialogue.ask.button') }).click()
  await expect(page.locator('textarea[name=message]')).toBeVisible()
  await page.goto('/ru/dialogue?q=цифр')
  await expect(page.getByRole('main').getByRole('link', { name: /цифрового развития/ })).toBeVisible()
  await context.close()
})

test('pages that may answer are shown while the question is typed', async ({ page }) => {
  const panel = await openPanel(page, 'kk')
  const { items } = await (await page.request.get('/api/v1/agencies/maidd/services?limit=1')).json()
  await panel.locator('textarea[name=message]').pressSequentially(items[0].title.slice(0, 40))
  await expect(panel.getByRole('link', { name: items[0].title })).toBeVisible()
})

test('what was typed outlives a closed panel and another page', async ({ page }) => {
  const panel = await openPanel(page, 'en')
  await panel.locator('textarea[name=message]').fill('How do I renew a licence?')
  await page.keyboard.press('Escape')
  await page.goto('/en/maidd/contacts')
  await buttonOf(page, 'en').click()
  await expect(panelOf(page).locator('textarea[name=message]')).toHaveValue('How do I renew a licence?')
})

/** Asks a question in the panel. */
async function ask(page: Page, locale: Locale, question: string) {
  const panel = await openPanel(page, locale)
  await panel.locator('textarea[name=message]').fill(question)
  await panel.locator('[name=_agreed]').check()
  // A form that is sent at once was filled in by a program.
  await page.waitForTimeout(3500)
  await panel.getByRole('button', { name: t(locale, 'form.send') }).click()
  await expect(panel.locator('[data-author=citizen]')).toContainText(question)
  return panel
}

test('what is wrong is said at its field, and nothing typed is lost', async ({ page }) => {
  const panel = await openPanel(page, 'kk')
  await panel.locator('textarea[name=message]').fill('Қабылдау қашан?')
  await panel.getByRole('button', { name: t('kk', 'form.send') }).click()
  await expect(panel.getByRole('alert')).toBeFocused()
  await panel.getByRole('link', { name: t('kk', 'fault.agreed') }).click()
  await expect(panel.locator('[name=_agreed]')).toBeFocused()
  await expect(panel.locator('textarea[name=message]')).toHaveValue('Қабылдау қашан?')
})

test('without a connection the text stays and is sent later', async ({ page, context }) => {
  const panel = await openPanel(page, 'ru')
  await panel.locator('textarea[name=message]').fill('Когда приём граждан?')
  await panel.locator('[name=_agreed]').check()
  await page.waitForTimeout(3500)
  await context.setOffline(true)
  await panel.getByRole('button', { name: t('ru', 'form.send') }).click()
  await expect(panel.getByText(t('ru', 'dialogue.panel.notSent'))).toBeVisible()
  await context.setOffline(false)
  await panel.getByRole('button', { name: t('ru', 'form.send') }).click()
  await expect(panel.locator('[data-author=citizen]')).toContainText('Когда приём граждан?')
})

test('what is written on one device shows on the other by itself, and leaves alone what is typed there', async ({
  page,
  browser,
}) => {
  test.slow()
  const panel = await ask(page, 'en', `Which office takes this? ${Date.now()}`)
  await panel.locator('textarea[name=text]').first().fill('half a sentence')
  const link = await panel.getByRole('link', { name: t('en', 'dialogue.panel.asPage') }).getAttribute('href')

  const other = await browser.newPage()
  await other.goto(link ?? '')
  const more = `One thing more ${Date.now()}`
  await other.locator('textarea[name=text]').first().fill(more)
  await other.getByRole('button', { name: t('en', 'form.send') }).click()
  await expect(panel.getByText(more)).toBeVisible()
  await expect(panel.locator('textarea[name=text]').first()).toHaveValue('half a sentence')

  await panel.getByRole('button', { name: t('en', 'form.send') }).click()
  await expect(other.getByText('half a sentence')).toBeVisible()
  await other.close()
})

test('a question is asked, found again and forgotten in the panel', async ({ page }) => {
  test.slow()
  const question = `Where is the reception? ${Date.now()}`
  const panel = await ask(page, 'en', question)
  await expect(panel.locator('.status')).toHaveText(t('en', 'dialogue.panel.sent'))

  await page.goto('/en/maidd/press/news')
  await buttonOf(page, 'en').click()
  await expect(panelOf(page).getByText(question)).toBeVisible()
  const own = panelOf(page).getByRole('link', { name: t('en', 'dialogue.panel.asPage') })
  await expect(own).toHaveAttribute('href', /\/en\/maidd\/dialogue\/with\/[\w-]{43}/)

  await panelOf(page).getByText(t('en', 'dialogue.panel.more')).click()
  await panelOf(page)
    .getByRole('button', { name: t('en', 'dialogue.kept.forget') })
    .click()
  await expect(panelOf(page).locator('textarea[name=message]')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})
