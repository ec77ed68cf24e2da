import type { Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { type Browser, type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test'
import { anAddress } from '../support/anAddress.ts'

type Asked = { locale: Locale; agency: string; message: string; name?: string; publish?: boolean }

/** A form that is sent at once was filled in by a program. */
const UNHURRIED = 1100

/** Somebody at home, with an address and a browser of their own. */
export async function someone(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    extraHTTPHeaders: { 'x-forwarded-for': anAddress() },
    ...options,
  })
  return context.newPage()
}

/** The dialogue as a citizen walks through it, on its pages or, with `main`, in the panel over another. */
export function citizen(
  page: Page,
  site = process.env.BIRLIK_SITE_URL ?? '',
  main: Locator = page.getByRole('main'),
) {
  /** What can be done behind a title of “What else you can do”, opened. */
  async function open(title: string): Promise<Locator> {
    const one = main.locator('details').filter({ has: page.locator('summary', { hasText: title }) })
    if ((await one.getAttribute('open')) === null) await one.locator('summary').click()
    return one
  }

  /** Opens a form's page. */
  const form = (locale: Locale, agency: string, slug = 'question') =>
    page.goto(`${site}/${locale}/${agency}/dialogue/forms/${slug}`)

  return {
    main,
    open,
    form,

    /** Asks by the page of the form, and comes to the conversation's. */
    async ask({ locale, agency, message, name, publish }: Asked): Promise<string> {
      await form(locale, agency)
      await main.locator('textarea[name=message]').fill(message)
      if (name) await main.locator('input[name=name]').fill(name)
      if (publish) await main.getByRole('checkbox', { name: t(locale, 'form.publish') }).check()
      await main.getByRole('checkbox', { name: t(locale, 'form.consent.agree') }).check()
      await page.waitForTimeout(UNHURRIED)
      await main.getByRole('button', { name: t(locale, 'form.send') }).click()
      await expect(page).toHaveURL(/\/dialogue\/with\/[\w-]{43}\?sent=/)
      return page.url().replace(/[?#].*/, '')
    },

    async reply(locale: Locale, text: string): Promise<void> {
      const box = main.getByRole('textbox', { name: t(locale, 'conversation.reply.label') })
      await box.fill(text)
      await box
        .locator('xpath=ancestor::form')
        .getByRole('button', { name: t(locale, 'form.send') })
        .click()
    },

    async rate(locale: Locale, score: 1 | 2 | 3 | 4 | 5, text: string): Promise<void> {
      const rating = await open(t(locale, 'conversation.rate'))
      await rating.getByRole('radio', { name: new RegExp(`^${score} `) }).check()
      await rating.getByRole('textbox').fill(text)
      await rating.getByRole('button').click()
    },

    async close(locale: Locale): Promise<void> {
      const closing = await open(t(locale, 'conversation.close'))
      await closing.getByRole('button').click()
    },

    /** What was said, as it stands before the reader. */
    said: (text: string) => main.getByRole('article').filter({ hasText: text }),
    unhurried: () => page.waitForTimeout(UNHURRIED),
  }
}
