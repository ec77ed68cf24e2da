import type { Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { type Browser, expect, test } from '@playwright/test'
import { citizen, someone } from '../pages/citizen.ts'
import { inbox } from '../pages/inbox.ts'
import { desk } from '../support/desk.ts'
import { openConversation, replyIn } from '../support/sending.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const BODIES = ['maidd', 'almaty'] as const

/** Each worker has a body, and so an inbox, of its own: of two log-ins of one person in the same instant one is lost. */
function bodies() {
  const own = BODIES[test.info().parallelIndex % 2] ?? 'maidd'
  return { own, other: BODIES.find((one) => one !== own) ?? 'almaty' }
}

const mark = () => `${Date.now()}${test.info().parallelIndex}`

async function responder(browser: Browser, role = 'responder', agency: string = bodies().own) {
  const page = await (await browser.newContext()).newPage()
  const screen = inbox(page)
  await screen.enter(role, agency)
  return screen
}

test('a question asked in the panel is answered live, read on another device and rated @editor', async ({
  browser,
}) => {
  test.slow()
  const { own } = bodies()
  const question = `Мұрағат анықтамасын қайдан аламын? ${mark()}`
  const desk = await responder(browser)
  const page = await someone(browser)
  await page.goto(`/kk/${own}/`)
  await page.getByRole('button', { name: t('kk', 'dialogue.button'), exact: true }).click()
  const panel = page.getByRole('dialog')
  await panel.locator('textarea[name=message]').fill(question)
  await panel.getByRole('checkbox', { name: t('kk', 'form.consent.agree') }).check()
  await citizen(page).unhurried()
  await panel.getByRole('button', { name: t('kk', 'form.send') }).click()
  const asked = panel.getByRole('article').filter({ hasText: question })
  await expect(asked).toContainText(t('kk', 'conversation.delivered'))
  const queue = panel.getByRole('term').filter({ hasText: t('kk', 'conversation.queue') })
  const first = t('kk', 'conversation.queue.first')
  await expect(queue.locator('xpath=following-sibling::dd')).toHaveText(new RegExp(`^${first}$|\\d`))

  // Neither side reloads anything.
  await desk.open(question)
  await expect(asked).toContainText(t('kk', 'conversation.read'))
  await desk.answer('Анықтаманы ХҚКО береді.')
  await expect(panel.getByRole('article').filter({ hasText: 'Анықтаманы ХҚКО береді.' })).toBeVisible()
  await expect(panel.getByRole('status').last()).toHaveText(
    new RegExp(`^${t('kk', 'dialogue.panel.news')}: .*Анықтаманы ХҚКО береді`),
  )
  await expect(desk.said('Анықтаманы ХҚКО береді.').getByText(/^Оқылған уақыты/)).toBeVisible()

  const link = await panel.getByRole('link', { name: t('kk', 'dialogue.panel.asPage') }).getAttribute('href')
  const phone = citizen(await someone(browser))
  await phone.main.page().goto(link ?? '')
  await expect(phone.said('Анықтаманы ХҚКО береді.')).toBeVisible()
  await phone.reply('kk', 'Қанша күнде дайын болады?')
  await expect(desk.said('Қанша күнде дайын болады?')).toBeVisible()
  await expect(panel.getByRole('article').filter({ hasText: 'Қанша күнде дайын болады?' })).toBeVisible()
  await desk.answer('Бес жұмыс күнінде.')
  await expect(phone.said('Бес жұмыс күнінде.')).toBeVisible()
  await phone.rate('kk', 5, 'Тез әрі түсінікті')
  await expect(desk.conversation.getByText('Баға: 5-тен 5')).toBeVisible()
})

test('where no stream gets through, a conversation is looked at from time to time', { tag: '@all' }, async ({
  browser,
}) => {
  const form = `${process.env.BIRLIK_SITE_URL}/en/${bodies().own}/dialogue/forms/question`
  const { address } = await openConversation(form, { message: `Is there a queue on line? ${mark()}` })
  const page = await someone(browser)
  let refused = 0
  await page.route('**/events', (route) => {
    refused++
    return route.fulfill({ status: 503 })
  })
  await page.clock.install()
  await page.goto(address)
  await expect.poll(() => refused).toBeGreaterThan(0)
  await replyIn(address, 'From another device.')
  await expect(async () => {
    await page.clock.fastForward(15_000)
    await expect(citizen(page).said('From another device.')).toBeVisible({ timeout: 1000 })
  }).toPass()
})

test('without JavaScript a question is corrected, sent with a file, answered, closed and rated', async ({
  browser,
}) => {
  test.slow()
  const { own } = bodies()
  const question = `Как записаться на приём? ${mark()}`
  const page = await someone(browser, { javaScriptEnabled: false })
  const { main, reply, rate, close, said, form, unhurried } = citizen(page)
  await form('ru', own)
  await main.locator('textarea[name=message]').fill(question)
  await main.locator('input[name=email]').fill('not an address')
  await main
    .locator('input[type=file]')
    .setInputFiles({ name: 'снимок.png', mimeType: 'image/png', buffer: PNG })
  await main.getByRole('button', { name: t('ru', 'form.send') }).click()

  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Ошибка/)
  await expect(summary.getByRole('link')).toHaveCount(2)
  await summary.getByRole('link').first().click()
  await expect(main.locator('input[name=email]')).toBeFocused()
  await expect(main.locator('input[name=email]')).toHaveAccessibleDescription(/\S/)
  await expect(main.locator('textarea[name=message]')).toHaveValue(question)
  await expect(main.getByRole('checkbox', { name: /снимок\.png/ })).toBeChecked()

  await main.locator('input[name=email]').fill('')
  await main.getByRole('checkbox', { name: t('ru', 'form.consent.agree') }).check()
  await unhurried()
  await main.getByRole('button', { name: t('ru', 'form.send') }).click()
  await expect(main.getByRole('status').first()).toContainText(/\d{6}-\w{4}-\w{4}/)
  await expect(said(question)).toContainText('снимок.png')

  const desk = await responder(browser)
  await desk.open(question)
  await expect(desk.said(question).getByRole('link', { name: 'снимок.png' })).toBeVisible()
  await desk.answer('Позвоните в приёмную.')
  await page.goto(page.url().replace(/[?#].*/, ''))
  await expect(said('Позвоните в приёмную.')).toBeVisible()
  const file = main.getByRole('link', { name: 'снимок.png' })
  const saved = await page.request.get((await file.getAttribute('href')) ?? '')
  expect([saved.status(), saved.headers()['content-type']]).toEqual([200, 'image/png'])

  await reply('ru', 'Спасибо, уже записали.')
  await expect(desk.said('Спасибо, уже записали.')).toBeVisible()
  await page.reload()
  await close('ru')
  await expect(desk.conversation.getByText('азамат өзі жапты')).toBeVisible()
  await page.reload()
  await expect(main.getByText(t('ru', 'conversation.closing.by-citizen'))).toBeVisible()
  await rate('ru', 4, 'Помогли')
  await expect(desk.conversation.getByText('Баға: 5-тен 4')).toBeVisible()
})

test('a conversation can be reopened once', { tag: '@all' }, async ({ browser }) => {
  test.slow()
  const { own } = bodies()
  const question = `Which papers do I need? ${mark()}`
  const page = await someone(browser)
  const { ask, open, main, said } = citizen(page)
  await ask({ locale: 'en', agency: own, message: question })
  const desk = await responder(browser)
  await desk.open(question)
  await desk.answer('An identity card.')
  await desk.close()
  await expect(main.getByText(t('en', 'conversation.closing.answered'), { exact: true })).toBeVisible()

  const reopening = await open(t('en', 'conversation.reopen'))
  await reopening.getByRole('textbox').fill('And for a child?')
  await reopening.getByRole('button').click()
  await expect(said('And for a child?').or(main.getByText('And for a child?')).first()).toBeVisible()
  await expect(desk.conversation.getByText('And for a child?')).toBeVisible()
  await expect(desk.row('And for a child?')).toBeVisible()
  await desk.answer('A birth certificate.')
  await desk.close()
  await expect(main.getByText(t('en', 'conversation.closing.answered'), { exact: true })).toBeVisible()
  await expect(main.locator('summary', { hasText: t('en', 'conversation.reopen') })).toHaveCount(0)
})

test('on a day off the panel says that it is closed and by when an answer comes', { tag: '@all' }, async ({
  browser,
  request,
}) => {
  test.slow()
  const { own } = bodies()
  const { get, post, patch, remove } = await desk(request, 'operator')
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format(new Date())
  const { docs } = await get('/calendar-days', {
    'where[day][equals]': `${day}T00:00:00.000Z`,
    locale: 'all',
  })
  const [known] = docs as { id: string; kind: string; title: Record<Locale, string> }[]
  const title = `День города ${mark()}`
  const { id } = known ?? (await post('/calendar-days?locale=ru', { day, kind: 'off', title })).doc
  if (known) await patch(`/calendar-days/${id}`, { kind: 'off', title }, 'ru')
  try {
    const page = await someone(browser)
    // For fifteen seconds what was known before is said.
    await expect(async () => {
      await page.goto(`/ru/${own}/dialogue`)
      await expect(page.locator('[data-dialogue-state]')).toContainText(title, { timeout: 100 })
    }).toPass({ timeout: 25_000 })
    await page.goto(`/ru/${own}/`)
    await page.getByRole('button', { name: t('ru', 'dialogue.button'), exact: true }).click()
    const state = page.getByRole('dialog').locator('[data-dialogue-state]')
    await expect(state).toContainText(t('ru', 'dialogue.state.holiday', { holiday: title }))
    await expect(state).toContainText(t('ru', 'dialogue.state.answerBy', { when: '' }).replace(/[\s.]+$/, ''))
    await expect(state).toContainText(/\d\d:\d\d/)
  } finally {
    if (known) await patch(`/calendar-days/${id}`, { kind: known.kind, title: known.title.ru }, 'ru')
    else await remove(`/calendar-days/${id}`)
  }
})

test('what was hidden by a rule is told to its author, who objects, and is shown again', async ({
  browser,
}) => {
  test.slow()
  const { own } = bodies()
  const question = `Жаңа мектеп қашан ашылады? ${mark()}`
  const page = await someone(browser)
  const { ask, said, main } = citizen(page)
  await ask({ locale: 'kk', agency: own, message: question })
  const desk = await responder(browser)
  await desk.open(question)
  await desk
    .said(question)
    .getByRole('button', { name: /^Хабарды жасыру/ })
    .click()
  await desk.dialog.getByRole('radio', { name: 'Спам' }).check()
  await desk.dialog.getByRole('button', { name: 'Жасыру', exact: true }).click()

  const reason = t('kk', 'conversation.removal.spam')
  await expect(said(question)).toContainText(t('kk', 'conversation.removed', { reason }))
  await said(question).locator('summary').click()
  await said(question).getByRole('textbox').fill('Бұл спам емес, шын сұрақ.')
  await said(question)
    .getByRole('button', { name: t('kk', 'conversation.object') })
    .click()
  await expect(said(question)).toContainText(t('kk', 'conversation.objection.pending'))

  await desk.openAt('review')
  await desk.row(question).click()
  await expect(desk.said('Бұл спам емес, шын сұрақ.').first()).toBeVisible()
  await desk.conversation.getByRole('button', { name: 'Қабылдап, хабарды қайта көрсету' }).click()
  await expect(main.getByText(t('kk', 'conversation.event.restored'))).toBeVisible()
  await expect(said(question)).not.toContainText(reason)
})

test('a whole conversation that was hidden goes on when the objection at its opening is upheld', {
  tag: '@all',
}, async ({ browser }) => {
  test.slow()
  const { own } = bodies()
  const question = `Көшеге қашан шам қойылады? ${mark()}`
  const page = await someone(browser)
  const { ask, said, main } = citizen(page)
  await ask({ locale: 'kk', agency: own, message: question })
  const desk = await responder(browser)
  await desk.open(question)
  await desk.choose('Жазысуды жасыру…')
  await desk.dialog.getByRole('radio', { name: 'Спам' }).check()
  await desk.dialog.getByRole('button', { name: 'Жасыру', exact: true }).click()

  await said(question).locator('summary').click()
  await said(question).getByRole('textbox').fill('Шам расымен жоқ.')
  await said(question)
    .getByRole('button', { name: t('kk', 'conversation.object') })
    .click()
  await expect(said(question)).toContainText(t('kk', 'conversation.objection.pending'))

  await desk.openAt('review')
  await desk.row(question).click()
  await desk.conversation.getByRole('button', { name: 'Қабылдап, хабарды қайта көрсету' }).click()
  await expect(main.getByText(t('kk', 'conversation.event.restored'))).toBeVisible()
  await desk.openAt()
  await desk.open(question)
  await desk.answer('Келесі аптада.')
  await expect(said('Келесі аптада.')).toBeVisible()
})

test('in the panel a conversation is handed to another body with its history, once its citizen agrees, and rated', async ({
  browser,
}) => {
  test.slow()
  const { own, other } = bodies()
  const question = `Где получить справку о несудимости? ${mark()}`
  const page = await someone(browser)
  await page.goto(`/ru/${own}/`)
  await page.getByRole('button', { name: t('ru', 'dialogue.button'), exact: true }).click()
  const { main, said, rate, unhurried } = citizen(page, undefined, page.getByRole('dialog'))
  await main.locator('textarea[name=message]').fill(question)
  await main.getByRole('checkbox', { name: t('ru', 'form.consent.agree') }).check()
  await unhurried()
  await main.getByRole('button', { name: t('ru', 'form.send') }).click()
  await expect(said(question)).toBeVisible()
  const before = await responder(browser)
  await before.open(question)
  await before.answer('Сейчас уточним.')
  const { name } = await (await page.request.get(`/api/v1/agencies/${other}?locale=kk`)).json()
  await before.choose('Басқа органға беру…')
  await before.dialog.getByRole('combobox').selectOption({ label: name })
  await before.dialog.getByRole('textbox').fill('Справки выдаёт этот орган.')
  await before.dialog.getByRole('button', { name: 'Азаматқа ұсыну' }).click()

  const offer = main.getByRole('region', { name: t('ru', 'conversation.transfer') })
  await expect(offer).toContainText('Справки выдаёт этот орган.')
  await offer.getByRole('button', { name: t('ru', 'conversation.transfer.yes') }).click()
  await expect(main.getByText(t('ru', 'conversation.event.transferred'))).toBeVisible()
  await expect(before.row(question)).toHaveCount(0)

  const after = await responder(browser, 'administrator', other)
  await after.list
    .getByRole('link')
    .filter({ hasText: (await main.locator('.reference').first().textContent()) ?? '' })
    .click()
  await expect(after.said(question)).toBeVisible()
  await expect(after.said('Сейчас уточним.')).toBeVisible()
  await after.answer('Справку дадут за один день.')
  await expect(said('Справку дадут за один день.')).toBeVisible()
  await rate('ru', 4, 'Быстро')
  await expect(after.conversation.getByText('Баға: 5-тен 4')).toBeVisible()
  // The link of the body that was asked first leads to the one that has it.
  const link = await main.getByRole('link', { name: t('ru', 'dialogue.panel.asPage') }).getAttribute('href')
  await page.goto((link ?? '').replace(`/${other}/`, `/${own}/`))
  await expect(page).toHaveURL(new RegExp(`/ru/${other}/dialogue/with/`))
})

test('a question published with consent is read and found by others, until it is taken off', async ({
  browser,
}) => {
  test.slow()
  const { own } = bodies()
  const word = `Сарыагаш${mark()}`
  const question = `Когда откроется библиотека ${word}?`
  const page = await someone(browser)
  const { ask, main } = citizen(page)
  await ask({ locale: 'ru', agency: own, message: question, publish: true })
  const desk = await responder(browser)
  await desk.open(question)
  await desk.answer('Библиотека откроется в мае.')
  await desk.choose('Сұрақты жариялау…')
  await expect(desk.dialog.getByRole('textbox', { name: 'Сұрақ', exact: true })).toHaveValue(question)
  await desk.dialog.getByRole('checkbox').check()
  await desk.dialog.getByRole('button', { name: 'Жариялау', exact: true }).click()
  await expect(desk.dialog).toHaveCount(0)

  const reader = await someone(browser)
  await main.getByRole('link', { name: t('ru', 'conversation.published') }).click()
  const address = page.url()
  await reader.goto(address)
  await expect(reader.getByRole('main')).toContainText('Библиотека откроется в мае.')
  await reader.goto(`/ru/${own}/dialogue/questions`)
  await expect(reader.getByRole('main').getByRole('link', { name: question })).toBeVisible()
  const find = `/ru/${own}/search?q=${encodeURIComponent(word)}`
  await reader.goto(find)
  await expect(reader.getByRole('main').getByRole('link', { name: question })).toBeVisible()

  const mapped = async () => {
    const map = await (await reader.request.get(`/sitemaps/${own}-1.xml`)).text()
    return map.includes(`<loc>${address}</loc>`)
  }
  await expect.poll(mapped).toBe(true)

  await desk.choose('Жариялаудан алу')
  await expect.poll(async () => (await reader.request.get(address)).status()).toBe(410)
  await expect.poll(mapped).toBe(false)
  await expect
    .poll(async () => (await reader.request.get(`/ru/${own}/dialogue/questions`)).text())
    .not.toContain(word)
  await reader.goto(find)
  await expect(reader.getByRole('main').getByRole('link', { name: question })).toHaveCount(0)
})

test('when consent is withdrawn what was written and who wrote it is gone on both sides', async ({
  browser,
}) => {
  test.slow()
  const { own } = bodies()
  const question = `Could you check my pension? ${mark()}`
  const name = `Aigerim ${mark()}`
  const page = await someone(browser)
  const { ask, open, main } = citizen(page)
  const link = await ask({ locale: 'en', agency: own, message: question, name })
  const desk = await responder(browser)
  await desk.open(question)
  await expect(desk.conversation.getByRole('heading', { name })).toBeVisible()

  const withdrawal = await open(t('en', 'conversation.withdraw'))
  await withdrawal.getByRole('checkbox').check()
  await withdrawal.getByRole('button').click()
  await expect(main.getByText(t('en', 'conversation.withdrawn'))).toBeVisible()
  await page.goto(link)
  await expect(main.getByText(t('en', 'conversation.withdrawn'))).toBeVisible()
  await expect(main).not.toContainText(question)
  await expect(main).not.toContainText(name)
  await expect(
    desk.conversation.getByText('Азамат дербес деректерін өңдеуге берген келісімін қайтарып алды.'),
  ).toBeVisible()
  await expect(desk.conversation).not.toContainText(question)
  await expect(desk.conversation).not.toContainText(name)
})

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'
  test(`going back in the browser and sending again is the same conversation, ${how} JavaScript`, async ({
    browser,
  }) => {
    const page = await someone(browser, { javaScriptEnabled })
    const walker = citizen(page)
    const message = `Мектеп қашан ашылады? ${mark()}`
    const sendAgain = async () => {
      await walker.main.getByRole('checkbox', { name: t('kk', 'form.consent.agree') }).check()
      await walker.main.getByRole('button', { name: t('kk', 'form.send') }).click()
      await expect(page).toHaveURL(/\/dialogue\/with\/[\w-]{43}\?sent=/)
      return page.url().replace(/[?#].*/, '')
    }
    const { own } = bodies()
    const address = await walker.ask({ locale: 'kk', agency: own, message })
    const text = walker.main.locator('textarea[name=message]')

    await page.goBack()
    await expect(text).toHaveValue(message)
    expect(await sendAgain()).toBe(address)
    await expect(walker.said(message)).toHaveCount(1)
    await expect(page.getByText(t('kk', 'conversation.sent.title'))).toBeVisible()

    await page.goBack()
    const changed = `Гимназия қашан ашылады? ${mark()}`
    await text.fill(changed)
    await walker.main.locator('input[name=email]').fill('aigul@пошта.қаз')
    expect(await sendAgain()).toBe(address)
    await expect(page.getByText(t('kk', 'conversation.again.title'))).toBeVisible()
    await expect(walker.said(message)).toHaveCount(1)
    await expect(walker.said(changed)).toHaveCount(1)
    await expect(async () => {
      await page.goto(address)
      await expect(walker.main.locator('input[name=email]')).toHaveValue('aigul@пошта.қаз', { timeout: 500 })
    }).toPass()
  })
}
