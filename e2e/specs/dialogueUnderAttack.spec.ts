import type { Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { citizen, someone } from '../pages/citizen.ts'
import { anAddress } from '../support/anAddress.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { sendForm } from '../support/sending.ts'

/** Bodies that no other journey writes to: one is attacked before its form is opened, one meanwhile. */
const BEFORE = 'telecom'
const MEANWHILE = 'qyzmet'
const PHONE = { width: 360, height: 740 }
/** More than begins an attack. */
const OPENINGS = 70
const QUESTION = 'Ауылға интернет қашан жетеді?'

/** As from a network of machines; none of it is complete. */
async function attack(agency: string) {
  const address = `${process.env.BIRLIK_SITE_URL}/kk/${agency}/dialogue/forms/question.json`
  const answers = await Promise.all(
    Array.from({ length: OPENINGS }, () => sendForm(address, { message: 'x' }, anAddress())),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([422]))
}

/** Fills in the form “question” as a person does. */
async function fillIn(within: Locator, locale: Locale) {
  await within.locator('textarea[name=message]').fill(QUESTION)
  await within.getByRole('checkbox', { name: t(locale, 'form.consent.agree') }).check()
  await citizen(within.page()).unhurried()
}
const press = (within: Locator, locale: Locale) =>
  within.getByRole('button', { name: t(locale, 'form.send') }).click()
/** How long the work takes is chance. */
const isConversation = (page: Page) =>
  expect(page).toHaveURL(/\/dialogue\/with\/[\w-]{43}\?sent=/, { timeout: 30_000 })

test('no work is done where there is no attack', async ({ browser }) => {
  const page = await someone(browser)
  const { form, main } = citizen(page)
  await form('kk', 'maidd')
  await fillIn(main, 'kk')
  expect(page.workers()).toEqual([])
})

test('under attack a browser does its work while somebody writes, and nobody notices', async ({
  browser,
}) => {
  await attack(BEFORE)
  const page = await someone(browser, { viewport: PHONE })
  const worker = page.waitForEvent('worker')
  const { form, main } = citizen(page)
  await form('ru', BEFORE)
  await worker
  await fillIn(main, 'ru')
  await press(main, 'ru')
  await isConversation(page)
})

test('whoever is faster than the work waits for it', async ({ browser }) => {
  await attack(BEFORE)
  const page = await someone(browser)
  await page.route(/prover/, async (route) => {
    await page.waitForTimeout(2500)
    await route.continue()
  })
  const { form, main } = citizen(page)
  await form('en', BEFORE)
  await fillIn(main, 'en')
  await press(main, 'en')
  await expect(main.getByText(t('en', 'form.proof.preparing'))).toBeVisible()
  await isConversation(page)
})

test('where the work cannot be done nothing waits for it', async ({ browser }) => {
  await attack(BEFORE)
  const page = await someone(browser)
  await page.route(/prover/, (route) => route.abort())
  const { form, main } = citizen(page)
  await form('en', BEFORE)
  await fillIn(main, 'en')
  await press(main, 'en')
  await expect(page.getByRole('alert')).toContainText(/\d\d:\d\d/)
  await expect(main.locator('textarea[name=message]')).toHaveValue(QUESTION)
})

test('under attack the panel does the same', async ({ browser }) => {
  await attack(BEFORE)
  const page = await someone(browser)
  await page.goto(`/kk/${BEFORE}/`)
  const worker = page.waitForEvent('worker')
  await page.getByRole('button', { name: t('kk', 'dialogue.button'), exact: true }).click()
  await worker
  const panel = page.getByRole('dialog')
  await fillIn(panel, 'kk')
  await press(panel, 'kk')
  await expect(panel.getByRole('article').filter({ hasText: QUESTION })).toBeVisible()
})

test('whoever began to write before the attack sends once more', async ({ browser }) => {
  const page = await someone(browser, { viewport: PHONE })
  const { form, main } = citizen(page)
  await form('kk', MEANWHILE)
  await fillIn(main, 'kk')
  await attack(MEANWHILE)
  await press(main, 'kk')
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(main.locator('textarea[name=message]')).toHaveValue(QUESTION)
  await expect(main.getByRole('status').filter({ hasText: t('kk', 'form.proof.ready') })).toBeVisible()
  expect(await axeFaults(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('ready.png'), fullPage: true })
  await press(main, 'kk')
  await isConversation(page)
})

test('under attack whoever has no JavaScript is told a time, and taken then', { tag: '@all' }, async ({
  browser,
}) => {
  test.setTimeout(150_000)
  await attack(BEFORE)
  const page = await someone(browser, { viewport: PHONE, javaScriptEnabled: false })
  const { form, main } = citizen(page)
  await form('kk', BEFORE)
  await fillIn(main, 'kk')
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await press(main, 'kk')
  const seconds = Number((await answer).headers()['retry-after'])
  expect((await answer).status()).toBe(503)
  const [words = ''] = t('kk', 'fault.crowd', { time: '…' }).split('…')
  await expect(page.getByRole('alert')).toContainText(words)
  await expect(page.getByRole('alert')).toContainText(/\d\d:\d\d/)
  await expect(main.locator('textarea[name=message]')).toHaveValue(QUESTION)
  await page.screenshot({ path: test.info().outputPath('held.png'), fullPage: true })

  await page.waitForTimeout((seconds + 1) * 1000)
  await press(main, 'kk')
  await isConversation(page)
})
