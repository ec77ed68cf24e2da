import AxeBuilder from '@axe-core/playwright'
import type { ContactForm, SearchHit } from '@birlik/shared/contract'
import { LOCALES, type Locale } from '@birlik/shared/locales'
import { type MessageKey, t } from '@birlik/shared/messages'
import { expect, type Page, test } from '@playwright/test'
import { api } from '../support/api.ts'
import { inOneLanguage } from '../support/inOneLanguage.ts'

const PHONE = { width: 360, height: 740 }
const KILOBYTE = 1000
/** A form that is sent at once was filled in by a program. */
const UNHURRIED = 1100
const HOME = (locale: Locale, agency = 'maidd') => `/${locale}/${agency}/`
/** Bodies of three palettes, and the colour of the head of a window in each (site/src/styles/tokens.css). */
const PALETTES = {
  kk: ['maidd', 'rgb(0, 95, 134)'],
  ru: ['almaty', 'rgb(48, 97, 44)'],
  en: ['enbek', 'rgb(138, 48, 63)'],
} as const satisfies Record<Locale, [agency: string, zone: string]>

const buttonOf = (page: Page, locale: Locale) =>
  page.getByRole('button', { name: t(locale, 'dialogue.button'), exact: true })
const panelOf = (page: Page) => page.getByRole('dialog')

/** Opens the panel of an agency's home and waits for the form in it. */
async function openPanel(page: Page, locale: Locale, agency?: string) {
  await page.goto(HOME(locale, agency))
  await buttonOf(page, locale).click()
  const panel = panelOf(page)
  await expect(panel.locator('textarea[name=message]')).toBeVisible()
  return panel
}

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** The panel of maidd with its form, as assistive technology is told of it. */
async function treeOf(page: Page, locale: Locale): Promise<string> {
  const asked = await page.request.get(`/api/v1/agencies/maidd/forms/question?locale=${locale}`)
  const { title, agency, fields } = (await asked.json()) as ContactForm
  const say = (key: MessageKey) => JSON.stringify(t(locale, key))
  const control = ({ type, label, hint, required }: ContactForm['fields'][number]) => {
    const name = JSON.stringify(required ? label : `${label} (${t(locale, 'form.optional')})`)
    return type === 'file'
      ? `- button ${name}`
      : `- paragraph: ${JSON.stringify(hint)}
    - textbox ${name}`
  }
  return `
- dialog ${JSON.stringify(title)}:
  - heading ${JSON.stringify(title)} [level=2]
  - paragraph: ${JSON.stringify(agency.name)}
  - button ${say('nav.close')}
  - region ${JSON.stringify(title)}:
    - heading ${say('dialogue.notAppeal.title')} [level=2]
    - paragraph: ${say('dialogue.notAppeal.text')}
    - paragraph:
      - link ${say('dialogue.notAppeal.way')}
    ${fields.map(control).join('\n    ')}
    - paragraph: ${say('form.language.hint')}
    - combobox ${say('form.language')}:
      - option "Қазақша"
      - option "Русский"
      - option "English"
    - checkbox /^${t(locale, 'form.publish')}/
    - group ${say('form.consent.title')}:
      - group: ${say('form.consent.read')}
      - checkbox ${say('form.consent.agree')}
    - paragraph:
      - button ${say('form.send')}
    - complementary:
      - heading ${say('form.next')} [level=2]
      - list:
        - listitem: ${say('form.next.link')}
        - listitem: ${say('form.next.answer')}
        - listitem: ${say('form.next.who')}
  - link ${say('dialogue.panel.asPage')}
  - status
`
}

for (const locale of LOCALES) {
  test(
    `axe finds nothing in the open panel, by day and by night, wide and narrow (${locale})`,
    inOneLanguage(locale),
    async ({ page }) => {
      const [agency, zone] = PALETTES[locale]
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
      const panel = await openPanel(page, locale, agency)
      expect(await faults(page)).toEqual([])
      await expect(panel.locator('.zone')).toHaveCSS('background-color', zone)
      await expect(panel).toHaveCSS('animation-name', 'none')
      await page.emulateMedia({ reducedMotion: 'no-preference', colorScheme: 'light' })
      await expect(panel).toHaveCSS('animation-name', 'dialogue-rise')
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
      expect(await faults(page)).toEqual([])
      await page.setViewportSize(PHONE)
      await openPanel(page, locale, agency)
      expect(await faults(page)).toEqual([])
    },
  )

  test(
    `a screen reader hears what the panel is and what its parts are (${locale})`,
    inOneLanguage(locale),
    async ({ page }) => {
      const panel = await openPanel(page, locale)
      await expect(panel.getByRole('heading', { level: 2 }).first()).toBeFocused()
      // All of it in the order in which it is read, but for what depends on the hour.
      await expect(panel).toMatchAriaSnapshot(await treeOf(page, locale))
    },
  )
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

test('on the portal the panel asks for the body first', async ({ page }) => {
  await page.goto('/en/')
  await buttonOf(page, 'en').click()
  const panel = panelOf(page)
  await panel.getByRole('searchbox', { name: t('en', 'dialogue.choose.label') }).fill('almaty')
  await panel.getByRole('button', { name: t('en', 'dialogue.choose.find') }).click()
  await expect(panel.getByRole('link', { name: /Ministry/ })).toHaveCount(0)
  await panel.getByRole('link', { name: 'Akimat of Almaty city' }).click()
  await expect(panel.locator('[data-dialogue-state]')).toContainText(/\S{5}/)
  await panel.getByRole('link', { name: t('en', 'dialogue.ask.button') }).click()
  await expect(panel.locator('textarea[name=message]')).toBeVisible()
  await expect(page).toHaveURL(/\/en\/$/)
})

test('pages that may answer are shown while the question is typed, of that body only', async ({ page }) => {
  const suggested = async (q: string) => {
    const answer = await page.request.get(`/kk/maidd/dialogue/suggest.json?q=${encodeURIComponent(q)}`)
    return ((await answer.json()) as { items: { kind: string; href: string }[] }).items
  }
  const kindsFound = new Set<string>()
  for (const word of ['қызмет', 'цифрлық', 'мерзімі']) {
    const { items } = await api('search', `/search?locale=kk&q=${encodeURIComponent(word)}&limit=50`)
    expect(items.filter(({ agency }) => agency?.slug !== 'maidd').length, word).toBeGreaterThan(0)
    const found = await suggested(word)
    expect(found.filter(({ href }) => !href.startsWith('/kk/maidd/'))).toEqual([])
    for (const { kind } of found) kindsFound.add(kind)
  }
  const named = (kinds: readonly SearchHit['kind'][]) => kinds.map((kind) => t('kk', `search.kind.${kind}`))
  expect([...kindsFound]).toEqual(expect.arrayContaining(named(['services', 'faq', 'news'])))
  for (const kind of named(['people', 'events', 'vacancies', 'documents']))
    expect(kindsFound).not.toContain(kind)
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

/** What a page asks for from now on. */
function requestsOf(page: Page) {
  const all: string[] = []
  page.on('request', (request) => all.push(request.url()))
  return {
    all,
    /** Waits until it has asked for nothing for half a second, and forgets what it asked for. */
    async end() {
      await expect(async () => {
        all.length = 0
        await page.waitForTimeout(500)
        expect(all).toEqual([])
      }).toPass()
    },
  }
}

/** Asks a question in the panel. */
async function ask(page: Page, locale: Locale, question: string) {
  const panel = await openPanel(page, locale)
  await panel.locator('textarea[name=message]').fill(question)
  await panel.locator('[name=_agreed]').check()
  await page.waitForTimeout(UNHURRIED)
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
  await page.waitForTimeout(UNHURRIED)
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
  await expect(panel.locator('[data-author=citizen]')).toContainText(t('en', 'conversation.delivered'))
  const asked = requestsOf(page)
  await asked.end()
  await panel.locator('textarea[name=text]').first().pressSequentially('half a sentence')
  // Longer than suggestions wait for the next letter.
  await page.waitForTimeout(500)
  expect(asked.all).toEqual([])
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
