import { expect, type Page } from '@playwright/test'
import { login } from '../support/logins.ts'

/** The inbox as a responder walks through it, in Kazakh. */
export function inbox(page: Page, cms = process.env.BIRLIK_CMS_URL ?? '', data?: string) {
  const conversation = page.getByRole('region', { name: 'Жазысу', exact: true })
  const list = page.getByRole('region', { name: 'Жазысулар тізімі' })

  /** One of “other actions”. */
  async function choose(act: string) {
    await conversation.getByRole('button', { name: 'Басқа әрекеттер' }).click()
    await conversation.getByRole('button', { name: act }).click()
  }

  async function openAt(folder?: string) {
    await page.goto(`${cms}/admin/inbox${folder ? `?folder=${folder}` : ''}`)
    await expect(list).toBeVisible()
  }

  async function enterAs({ email, password }: { email: string; password: string }) {
    const entered = await page.request.post(`${cms}/api/users/login`, { data: { email, password } })
    expect(entered.ok()).toBe(true)
  }

  /** The row of a conversation by what was last said in it. */
  const row = (text: string) => list.getByRole('link').filter({ hasText: text })
  const said = (text: string) => conversation.getByRole('listitem').filter({ hasText: text })
  const dialog = page.getByRole('dialog')

  return {
    ...{ list, conversation, dialog, choose, openAt, row, said },

    enterAs,

    /** Comes in with a demonstration log-in, straight to the inbox. */
    async enter(role: string, agency: string | null = null): Promise<void> {
      await enterAs(login(role, agency, data))
      if (role !== 'operator') await openAt()
    },

    async open(text: string): Promise<void> {
      await row(text).click()
      await expect(conversation.getByRole('heading', { level: 2 }).first()).toBeFocused()
    },

    async answer(text: string): Promise<void> {
      await conversation.getByRole('textbox', { name: 'Жауап мәтіні' }).fill(text)
      await conversation.getByRole('button', { name: 'Жіберу', exact: true }).click()
      await expect(said(text)).toBeVisible()
    },

    /** Closes with the first of the reasons. */
    async close(): Promise<void> {
      await conversation.getByRole('button', { name: 'Жабу…' }).click()
      await dialog.getByRole('button', { name: 'Жабу', exact: true }).click()
      await expect(dialog).toHaveCount(0)
    },
  }
}
