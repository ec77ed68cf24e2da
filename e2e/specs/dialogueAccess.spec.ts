import { t } from '@birlik/shared/messages'
import { expect, type Page, test } from '@playwright/test'
import { citizen, someone } from '../pages/citizen.ts'
import { inbox } from '../pages/inbox.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { redness } from '../support/redness.ts'

const BODIES = ['maidd', 'almaty'] as const
const body = () => BODIES[test.info().parallelIndex % 2] ?? 'maidd'
const PHONE = { width: 360, height: 740 }
const mark = () => `${Date.now()}${test.info().parallelIndex}`

/** Nothing has to be pushed sideways to be read. */
async function fitsIn(page: Page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
}

test('axe finds nothing in a form with errors, a conversation and the inbox, and their parts have names', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const question = `How long is a passport valid? ${mark()}`
  const page = await someone(browser)
  const { form, main, ask } = citizen(page)
  await form('en', body())
  await main.getByRole('button', { name: t('en', 'form.send') }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  expect(await axeFaults(page)).toEqual([])
  await expect(page.getByRole('alert')).toHaveAccessibleName(t('en', 'form.summary'))
  const message = main.getByRole('textbox', { name: 'Your question' })
  await expect(message).toHaveAccessibleDescription(/Error:/)

  const link = await ask({ locale: 'en', agency: body(), message: question })
  const desk = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  const { enter, open, answer, conversation, list } = inbox(desk)
  await enter('administrator', body())
  await expect(list).toMatchAriaSnapshot(`
    - region "Жазысулар тізімі":
      - heading "Жауап күтуде" [level=2]
      - search:
        - searchbox "Нөмірі немесе сөздері бойынша іздеу"
        - combobox "Тақырып"
        - combobox "Түрі"
      - list:
        - listitem:
          - link /Оқылмаған хабар бар/
  `)
  await open(question)
  await answer('Ten years.')
  await page.goto(link)
  expect(await axeFaults(page)).toEqual([])
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - region "${t('en', 'conversation.messages')}":
        - list:
          - listitem:
            - article:
              - heading "${t('en', 'conversation.you')}" [level=3]
              - paragraph: /How long is a passport valid/
          - listitem:
            - article:
              - paragraph: Ten years.
      - region "${t('en', 'conversation.reply')}":
        - textbox "${t('en', 'conversation.reply.label')}"
        - paragraph:
          - button "${t('en', 'form.send')}"
      - complementary:
        - heading "${t('en', 'conversation.state')}" [level=2]
  `)

  await expect(conversation).toMatchAriaSnapshot(`
    - region "Жазысу":
      - heading /.+/ [level=2]
      - combobox "Жауапты"
      - combobox "Тақырып"
      - button "Жабу…"
      - button "Басқа әрекеттер"
      - region "Жауап":
        - button "Жауап" [pressed]
        - button "Ішкі жазба"
        - textbox "Жауап мәтіні"
        - button "Жіберіп, жабу"
        - button "Жіберу"
  `)
  expect(await axeFaults(desk, '.inbox')).toEqual([])
  await desk.keyboard.press('Escape')
  await desk.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFaults(desk, '.inbox')).toEqual([])
})

test('axe finds nothing in the overview of all bodies, where what is overdue is red as on the first page', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage()
  await inbox(page).enter('operator')
  await page.goto(`${process.env.BIRLIK_CMS_URL}/admin/dialogue-overview`)
  await expect(page.getByRole('table', { name: 'Органдардың диалогтағы көрсеткіштері' })).toBeVisible()
  expect(await axeFaults(page, '.inbox-overview')).toEqual([])
  const cell = page.getByRole('cell').filter({ hasText: /^!/ })
  expect(await redness(cell.first().locator('span').first())).toBeGreaterThan(2)

  const desk = await (await browser.newContext()).newPage()
  await inbox(desk).enter('administrator', body())
  await desk.goto(`${process.env.BIRLIK_CMS_URL}/admin`)
  expect(await redness(desk.getByText(/^!?Мерзімі өткені: \d/))).toBeGreaterThan(2)
})

test('on a phone a question is asked in the panel and answered in the inbox', async ({ browser }) => {
  test.slow()
  const question = `Балабақша кезегін қайдан көремін? ${mark()}`
  const page = await someone(browser, { viewport: PHONE, hasTouch: true, isMobile: true })
  await page.goto(`/kk/${body()}/`)
  await page.getByRole('button', { name: t('kk', 'dialogue.button'), exact: true }).tap()
  const panel = page.getByRole('dialog')
  await panel.locator('textarea[name=message]').fill(question)
  await fitsIn(page)
  await panel.getByRole('checkbox', { name: t('kk', 'form.consent.agree') }).check()
  await citizen(page).unhurried()
  await panel.getByRole('button', { name: t('kk', 'form.send') }).tap()
  await expect(panel.getByRole('article').filter({ hasText: question })).toBeVisible()
  await fitsIn(page)

  const desk = await (await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true })).newPage()
  const { enter, open, answer, conversation, list, row } = inbox(desk)
  await enter('responder', body())
  await fitsIn(desk)
  await open(question)
  await expect(list).toHaveCount(0)
  await answer('eGov порталынан көріңіз.')
  await fitsIn(desk)
  expect(await axeFaults(desk, '.inbox')).toEqual([])
  await expect(panel.getByRole('article').filter({ hasText: 'eGov порталынан көріңіз.' })).toBeVisible()
  await conversation.getByRole('button', { name: 'Тізімге оралу' }).tap()
  await expect(list).toBeVisible()
  await expect(row(question)).toHaveCount(0)
})
