import { expect, type Page, test } from '@playwright/test'
import { inbox } from '../pages/inbox.ts'
import { desk as workAt } from '../support/desk.ts'
import { redness } from '../support/redness.ts'
import { openConversation, replyIn } from '../support/sending.ts'

const BODIES = ['maidd', 'almaty'] as const

/** Each worker has a body, and so an inbox, of its own. */
const body = () => BODIES[test.info().parallelIndex % 2] ?? 'maidd'
const mark = () => `${Date.now()}${test.info().parallelIndex}`
const formOf = (locale: string) =>
  `${process.env.BIRLIK_SITE_URL}/${locale}/${body()}/dialogue/forms/question`

/** Counts the tones that the page sounds. */
const listenTo = (page: Page) =>
  page.addInitScript(() => {
    const { prototype } = OscillatorNode
    const { start } = prototype
    prototype.start = function (...given) {
      document.documentElement.dataset.tones = `${Number(document.documentElement.dataset.tones ?? 0) + 1}`
      start.apply(this, given)
    }
  })

test('keys walk through the inbox and rest while somebody types; it sounds only where that was chosen', async ({
  page,
}) => {
  test.slow()
  await listenTo(page)
  const { enter, list, row, conversation, dialog, said } = inbox(page)
  const press = (keys: string) => page.keyboard.press(keys)
  const sounds = page.locator('html[data-tones]')
  await enter('responder', body())
  await expect(list.getByText(/^!?Мерзімі өтті/).first()).toBeVisible()
  expect(await redness(list.getByText(/^!?Мерзімі өтті/).first())).toBeGreaterThan(2)

  const question = `Жаңа мектеп қайда салынады? ${mark()}`
  const { address } = await openConversation(formOf('kk'), { message: question })
  await expect(row(question)).toBeVisible()
  const rows = list.locator('[data-inbox-row]')
  const [first, second] = [rows.first(), rows.nth(1)]
  await press('j')
  await expect(first).toBeFocused()
  // The same key of the Kazakh layout.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true }),
    ),
  )
  await expect(second).toBeFocused()
  await press('k')
  await expect(first).toBeFocused()

  await row(question).focus()
  await press('Enter')
  const title = conversation.getByRole('heading', { level: 2 }).first()
  await expect(title).toBeFocused()
  await press('n')
  await expect(conversation.getByRole('textbox', { name: 'Жазба мәтіні' })).toBeFocused()
  await title.focus()
  await press('r')
  const reply = conversation.getByRole('textbox', { name: 'Жауап мәтіні' })
  await expect(reply).toBeFocused()
  await page.keyboard.type('jkrnae/?')
  await expect(reply).toHaveValue('jkrnae/?')
  await expect(reply).toBeFocused()
  await expect(dialog).toHaveCount(0)
  await expect(conversation.getByRole('button', { name: 'Өзіме алу' })).toBeVisible()

  await title.focus()
  await press('e')
  await expect(dialog).toHaveAccessibleName('Жазысуды жабу')
  await press('?')
  await expect(dialog).toHaveCount(1)
  await press('Escape')
  await press('?')
  await expect(dialog).toHaveAccessibleName('Пернелер')
  await dialog.getByRole('checkbox', { name: 'Бір пернелі командалар қосулы' }).uncheck()
  await press('Escape')
  await title.focus()
  await press('e')
  await expect(dialog).toHaveCount(0)

  const sound = page.getByRole('button', { name: /^♪? ?Жаңа хабар дыбысы/ })
  await expect(sound).toHaveAttribute('aria-pressed', 'false')
  await replyIn(address, 'Естіліп тұр ма?')
  await expect(said('Естіліп тұр ма?')).toBeVisible()
  await expect(sounds).toHaveCount(0)
  await sound.click()
  await page.reload()
  await expect(sound).toHaveAttribute('aria-pressed', 'true')
  // Browsers are silent until something has been done on a page.
  await title.click()
  await replyIn(address, 'Енді ше?')
  await expect(said('Енді ше?')).toBeVisible()
  await expect(sounds).toHaveCount(1)
})

test('a reply is helped by a template in the citizen’s language, plainer words and what was answered before', async ({
  page,
  request,
}) => {
  test.slow()
  const { post, patch, get, remove } = await workAt(request, 'administrator', body())
  const { docs } = await get('/agencies', { 'where[slug][equals]': body(), depth: '0' })
  const { doc } = await post('/reply-templates?locale=kk', {
    ...{ agency: docs[0].id, title: `Сәлемдесу ${mark()}`, text: 'Сәлеметсіз бе, {name}!' },
  })
  const title = `Приветствие ${mark()}`
  await patch(
    `/reply-templates/${doc.id}`,
    { title, text: 'Здравствуйте, {name}! По вопросу {reference}:' },
    'ru',
  )
  const { items } = await (
    await request.get(`${process.env.BIRLIK_SITE_URL}/api/v1/agencies/${body()}/faq?locale=ru&limit=1`)
  ).json()
  const [{ question, answer }] = items
  const asked = `${question} ${mark()}`
  const { reference } = await openConversation(formOf('ru'), { message: asked, name: 'Айгерим' })

  const { enter, open, conversation } = inbox(page)
  await enter('responder', body())
  await open(asked)
  await conversation.getByRole('button', { name: 'Үлгілер' }).click()
  await conversation.getByRole('button', { name: title }).click()
  const reply = conversation.getByRole('textbox', { name: 'Жауап мәтіні' })
  await expect(reply).toHaveValue(`Здравствуйте, Айгерим! По вопросу ${reference}:`)
  await expect(reply).toHaveAttribute('lang', 'ru')

  await reply.fill('В настоящее время приём ведётся.')
  await conversation.getByRole('button', { name: '«В настоящее время» орнына «Сейчас» деп жазу' }).click()
  await expect(reply).toHaveValue('Сейчас приём ведётся.')

  const similar = conversation.locator('details').filter({ hasText: 'Ұқсас сұрақтар' })
  if ((await similar.getAttribute('open')) === null) await similar.locator('summary').click()
  await reply.fill('')
  await similar.getByRole('button', { name: `Жауапқа қою: ${question}` }).click()
  const [{ text }] = answer[0].children
  await expect.poll(() => reply.inputValue()).toContain(text.slice(0, 20))
  await remove(`/reply-templates/${doc.id}`)
})

test('two who answer the same conversation see each other, and the second text waits until the first is read', async ({
  browser,
}) => {
  test.slow()
  const question = `Жол қашан жөнделеді? ${mark()}`
  await openConversation(formOf('kk'), { message: question })
  const enter = async (role: string) => {
    const page = await (await browser.newContext()).newPage()
    const desk = inbox(page)
    await desk.enter(role, body())
    await desk.open(question)
    return { page, desk, here: desk.conversation.getByText(/^Қазір осы жазысуды ашып отырған: /) }
  }
  const first = await enter('responder')
  const second = await enter('administrator')
  // As coming back to the tab does; else it is heard within twenty seconds. Of one person the window that spoke last counts, and
  // other journeys have windows of the same people.
  await expect(async () => {
    for (const { page } of [first, second])
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    for (const { here } of [first, second]) await expect(here).toBeVisible({ timeout: 1000 })
  }).toPass()

  const reply = second.desk.conversation.getByRole('textbox', { name: 'Жауап мәтіні' })
  await reply.fill('Мамыр айында.')
  await first.desk.answer('Маусым айында.')
  await second.desk.conversation.getByRole('button', { name: 'Жіберу', exact: true }).click()
  const conflict = second.desk.conversation.getByRole('region', {
    name: 'Сіз жазып жатқанда жаңа хабар келді',
  })
  await expect(conflict).toContainText('Маусым айында.')
  await expect(conflict.getByRole('heading')).toBeFocused()
  await expect(reply).toHaveValue('Мамыр айында.')
  await expect(first.desk.said('Мамыр айында.')).toHaveCount(0)
  await conflict.getByRole('button', { name: 'Жауапты түзету' }).click()
  await second.desk.answer('Мамыр айында басталады, маусымда бітеді.')
  await expect(first.desk.said('Мамыр айында басталады, маусымда бітеді.')).toBeVisible()
})
