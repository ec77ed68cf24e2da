import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { admin } from '../pages/admin.ts'
import { inbox } from '../pages/inbox.ts'
import { anAddress } from '../support/anAddress.ts'
import { newPerson, settledPerson } from '../support/newPerson.ts'

const OWN = 'дала жусан иісі көктем'

/** Comes from an address of its own, so that its wrong tries are nobody else's, and types in the form of the log-in. */
async function visitor(page: Page) {
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': anAddress() })
  const enter = async (email: string, password: string) => {
    await page.getByRole('textbox', { name: /Электрондық пошта/ }).fill(email)
    await page.getByLabel(/^Құпиясөз/).fill(password)
    await page.getByRole('button', { name: 'Кіру' }).click()
  }
  return { ...admin(page), enter }
}

test.describe('somebody who works here @editor', () => {
  // Payload keeps sessions in the user's own row: of two log-ins in the same instant one is lost.
  test.describe.configure({ mode: 'default' })

  test('sets a password of their own before anything else', async ({ page, request }) => {
    const person = await newPerson(request, 'forest-demo', 'editor')
    const { open, enter } = await visitor(page)
    await open('/collections/news')
    await enter(person.email, person.password)
    const heading = page.getByRole('heading', { name: 'Өз құпиясөзіңізді қойыңыз' })
    await expect(heading).toBeVisible()
    await open('/collections/pages')
    await expect(heading).toBeVisible()

    const set = async (password: string) => {
      await page.getByLabel(/^Бір реттік құпиясөз/).fill(person.password)
      await page.getByLabel(/^Жаңа құпиясөз/).fill(password)
      await page.getByLabel(/^Құпиясөзді қайталаңыз/).fill(password)
      await page.getByRole('button', { name: 'Сақтап, жалғастыру' }).click()
    }
    await set('қазақстан 2026')
    await expect(page.getByText(/төрт-бес сөзден тұратын құпиясөз/).first()).toBeVisible()
    await set(OWN)
    await expect(page).toHaveURL(/\/admin$/)
    await expect(page.getByRole('link', { name: 'Жаңалықтар' }).first()).toBeVisible()
  })

  test('who has tried too often waits, or is let in by an administrator', async ({
    page,
    request,
    browser,
  }) => {
    const person = await settledPerson(request, 'maidd', 'editor')
    const { open, enter } = await visitor(page)
    await open('/login')
    for (let tries = 0; tries < 5; tries++) {
      const answered = page.waitForResponse((response) => response.url().endsWith('/api/users/login'))
      await enter(person.email, 'not this one')
      expect((await answered).status()).toBe(401)
    }
    await enter(person.email, person.password)
    await expect(page.getByText(/Күту уақыты, минут: 15/).first()).toBeVisible()

    const colleague = await browser.newPage({ locale: 'kk-KZ' })
    const administrator = admin(colleague)
    await administrator.enter('administrator', 'maidd')
    await administrator.open(`/collections/users/${person.id}`)
    await colleague.getByRole('button', { name: 'Бұғаттан шығару' }).click()
    await expect(colleague.getByText('Бұғаттан шығарылды')).toBeVisible()
    await colleague.close()
    await enter(person.email, person.password)
    await expect(page).toHaveURL(/\/admin$/)
  })

  test('who has forgotten the password sets a new one by the link of a letter, once', async ({
    page,
    request,
  }) => {
    const person = await settledPerson(request, 'maidd', 'editor')
    const { open, enter } = await visitor(page)
    await open('/forgot')
    await page.getByRole('textbox', { name: /Электрондық пошта/ }).fill(person.email)
    await page.locator('button[type=submit]').click()
    const link = await linkTo(person.email)
    const set = async () => {
      await page.goto(link)
      // What is typed before the form is alive is lost to it.
      await page.waitForLoadState('networkidle')
      await page.getByLabel(/^Жаңа құпиясөз/).fill(OWN)
      await page.getByLabel(/^Құпиясөзді қайталаңыз/).fill(OWN)
      await page.locator('button[type=submit]').click()
    }
    await set()
    await expect(page).toHaveURL(/\/admin$/)
    await open('/logout')
    await expect(page).toHaveURL(/\/login/)
    await set()
    await expect(page.getByText(/Сілтеме ескірген.*жаңасын сұраңыз/).first()).toBeVisible()
    await open('/login')
    await enter(person.email, OWN)
    await expect(page).toHaveURL(/\/admin$/)
  })

  test('finds nothing of the admin kept back by its policy', async ({ page }) => {
    test.slow()
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content.Security.Policy|Permissions.Policy/i.test(message.text())) refused.push(message.text())
    })
    const { open, write } = admin(page)
    const visit = async (path: string) => {
      const answer = await open(path)
      const { 'content-security-policy': policy = '', ...headers } = answer?.headers() ?? {}
      expect([path, policy]).toEqual([
        path,
        expect.stringMatching(/script-src 'nonce-[^']+' 'strict-dynamic';/),
      ])
      expect(headers).toMatchObject({ 'cross-origin-opener-policy': 'same-origin' })
      expect(headers['permissions-policy']).toContain('camera=()')
      await page.waitForLoadState('networkidle')
    }
    await visit('/login')
    await admin(page).enter('administrator', 'maidd')
    await visit('')
    await visit('/collections/news')
    await visit('/collections/news/create?locale=kk')
    await write({ title: 'Саясат', summary: 'Саясат', body: 'Саясат' })
    await page.getByRole('combobox').first().click()
    await visit('/collections/media/create')
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: picture })
    await visit('/account')
    await visit('/collections/users')
    await page.context().clearCookies()
    await inbox(page).enter('responder', 'maidd')
    expect(refused).toEqual([])
  })
})

/** Where no mail server is named each letter becomes a file. */
async function linkTo(email: string): Promise<string> {
  const folder = join(process.env.BIRLIK_E2E_DATA ?? '', 'mail')
  let link = ''
  await expect(async () => {
    for (const name of await readdir(folder)) {
      const source = await readFile(join(folder, name), 'utf8')
      const text = Buffer.from(source.slice(source.indexOf('\r\n\r\n')), 'base64').toString()
      if (source.includes(email)) link = /\S+\/admin\/reset\/\w+/.exec(text)?.[0] ?? link
    }
    expect(link).not.toBe('')
  }).toPass({ timeout: 30_000 })
  return link
}
