import { expect, type Page } from '@playwright/test'
import { type Login, login } from '../support/logins.ts'

type Texts = { title: string; summary: string; body: string }

/** The cms as its users walk through it, in Kazakh. */
export function admin(page: Page) {
  const cms = process.env.BIRLIK_CMS_URL ?? ''
  const open = (path: string) => page.goto(`${cms}/admin${path}`)

  return {
    open,

    /** Logs in with a demonstration log-in. */
    async enter(role: string, agency: string | null = null): Promise<Login> {
      const who = login(role, agency)
      await open('/login')
      await page.getByRole('textbox', { name: /Электрондық пошта/ }).fill(who.email)
      await page.getByLabel(/Құпиясөз/).fill(who.password)
      await page.getByRole('button', { name: 'Кіру' }).click()
      await expect(page).toHaveURL(`${cms}/admin`)
      return who
    },

    /** Fills the texts of the language that is open. */
    async write({ title, summary, body }: Texts): Promise<void> {
      await page.getByLabel(/^Тақырып/).fill(title)
      await page.getByLabel(/^Қысқаша мазмұны/).fill(summary)
      const editor = page.locator('.rich-text-lexical [contenteditable="true"]').first()
      await editor.click()
      await page.keyboard.insertText(body)
      await expect(editor).toContainText(body)
      // The text reaches the form in the browser's idle time (useRunDeprioritized of richtext-lexical); no hand is faster.
      await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())))
    },

    /** Saves, and waits until the form says that nothing is unsaved: leaving earlier asks whether to lose the changes. */
    async saveDraft(): Promise<void> {
      const button = page.getByRole('button', { name: 'Жобаны сақтау' })
      const saved = page.waitForResponse(
        (response) => response.request().method() !== 'GET' && response.url().includes('/api/news'),
      )
      await button.click()
      expect((await saved).ok()).toBe(true)
      await expect(button).toBeDisabled()
    },

    /** Leaves the document by the list's link, as people do. */
    async leave(): Promise<void> {
      await page.locator('.step-nav').getByRole('link', { name: 'Жаңалықтар' }).click()
      await expect(page.getByRole('table')).toBeVisible()
    },

    /**
     * Opens a document to work on it. Payload may say for five minutes more that who left it is still there (a keystroke that
     * reaches it after the save locks anew); people take it over.
     */
    async workOn(path: string): Promise<void> {
      const takeOver = page.getByRole('button', { name: 'Өзіме алу' })
      await page.addLocatorHandler(takeOver, () => takeOver.click())
      await open(path)
    },

    liveStatus: page.locator('.birlik-live').getByRole('status'),
    liveLinks: page.locator('.birlik-live').getByRole('link'),
    publishButton: page.getByRole('button', { name: /Жариялау|жариялау/ }),
  }
}
