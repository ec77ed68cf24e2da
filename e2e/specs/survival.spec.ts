import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { t } from '@birlik/shared/messages'
import { expect, test } from '@playwright/test'
import { citizen, someone } from '../pages/citizen.ts'
import { inbox } from '../pages/inbox.ts'
import { randomOf } from '../support/randomOf.ts'
import { askConversation, askForm, type Part, sendForm } from '../support/sending.ts'
import { type Server, type Stack, startStack } from '../support/stack.ts'

/** Servers of its own: they are stopped and killed here. Two sites share one spool, as behind a balancer. */
test.describe.configure({ mode: 'serial' })

let stack: Stack
test.beforeAll(async () => {
  test.setTimeout(180_000)
  // A thousand who write to one body within a minute are to be served here, not held back.
  const env = { TRUST_PROXY: 'on', ATTACK_ABOVE: '1000000' }
  stack = await startStack({ sites: 2, env })
})
test.afterAll(() => stack?.stop())

/** How much stands in the spool, by every site process. */
async function waiting(): Promise<number> {
  const states = await Promise.all(
    stack.sites.map(
      async ({ privateUrl }) => (await fetch(`${privateUrl}/healthz`)).json() as Promise<Health>,
    ),
  )
  expect(states.map(({ spool }) => spool.refused)).toEqual(states.map(() => 0))
  return states.reduce((sum, { spool }) => sum + spool.length, 0)
}
type Health = { spool: { length: number; refused: number } }

test('while the cms is down what is sent is kept, told honestly and delivered once', { tag: '@all' }, async ({
  browser,
}) => {
  test.slow()
  const question = `Работает ли приём в субботу? ${Date.now()}`
  const page = await someone(browser, { javaScriptEnabled: false })
  const { form, ask, said, main } = citizen(page, stack.siteUrl)
  await form('ru', 'maidd')
  await stack.cms.stop()
  const link = await ask({ locale: 'ru', agency: 'maidd', message: question })
  await expect(main.getByRole('status').first()).toContainText(/\d{6}-\w{4}-\w{4}/)
  await expect(said(question)).toContainText(t('ru', 'conversation.pending'))
  await expect(main).toContainText(t('ru', 'conversation.unreachable'))

  // The other process knows neither form nor conversation, but the link proves itself.
  const other = stack.sites[1]?.url ?? ''
  const elsewhere = citizen(await someone(browser, { javaScriptEnabled: false }))
  await expect(async () => {
    await elsewhere.main.page().goto(link.replace(stack.siteUrl, other))
    await expect(elsewhere.main).toContainText(t('ru', 'conversation.unreachable'), { timeout: 100 })
    await expect(elsewhere.said(question)).toContainText(t('ru', 'conversation.pending'), { timeout: 100 })
  }).toPass({ timeout: 20_000 })

  await stack.cms.start()
  await expect(async () => {
    await page.goto(link)
    await expect(said(question)).toContainText(t('ru', 'conversation.delivered'), { timeout: 100 })
  }).toPass({ timeout: 20_000 })
  await expect(said(question)).toHaveCount(1)
  await expect(main).not.toContainText(t('ru', 'conversation.pending'))
  const desk = inbox(await (await browser.newContext()).newPage(), stack.cmsUrl, stack.dataDir)
  await desk.enter('responder', 'maidd')
  await expect(desk.row(question)).toHaveCount(1)
})

const SENDINGS = 1000
const CROWD = 48
/** For so many ms servers are killed; whoever still waits then is served. */
const KILLING = 60_000
/** Of a form that is sent at once a program is suspected. */
const UNHURRIED = 1050

test('of what was acknowledged nothing is lost or doubled, whatever is killed at whatever moment', {
  tag: '@all',
}, async () => {
  test.setTimeout(240_000)
  const seed = Number(process.env.BIRLIK_SEED ?? Date.now() % 1_000_000)
  const random = randomOf(seed)
  console.log(`kill -9 with BIRLIK_SEED=${seed}`)

  const started = performance.now()
  const said = new Map<string, string>()
  let files = 0
  const siteOf = () => stack.sites[random() < 0.5 ? 0 : 1]?.url ?? ''

  /** Tries until it is answered, as a person presses again when no page comes. */
  async function untilAnswered<T>(work: () => Promise<T | undefined>): Promise<T> {
    for (;;) {
      const answer = await work().catch(() => undefined)
      if (answer !== undefined) return answer
      await sleep(100 + random() * 300)
    }
  }

  /** The answer of a form that was taken; nothing when there was none or an honest 503. */
  async function taken(address: string, fields: Record<string, Part>, from: string) {
    const answer = await sendForm(address, fields, from)
    const text = await answer.text()
    if ([201, 202, 303].includes(answer.status))
      return answer.headers.get('location') ?? (JSON.parse(text) as { href?: string }).href ?? ''
    if (answer.status !== 503) faults.push(`${address} answers ${answer.status}: ${text.slice(0, 300)}`)
    return undefined
  }
  const faults: string[] = []

  async function send(n: number) {
    const from = `10.1.${n >> 8}.${n & 255}`
    const path = '/kk/maidd/dialogue/forms/question'
    const { form, token } = await untilAnswered(() => askForm(siteOf() + path, from))
    await sleep(UNHURRIED)
    const message = `Сұрақ №${n}`
    const fields: Record<string, Part> = { _token: token, _agreed: 'yes', message }
    const fileField = form.fields.find(({ type }) => type === 'file')?.key
    if (n % 20 === 0 && fileField) {
      fields[fileField] = { name: 'a.txt', bytes: `Файл ${n}` }
      files++
    }
    const face = n % 2 ? '.json' : ''
    const href = await untilAnswered(() => taken(siteOf() + path + face, fields, from))
    const link = /\/with\/([\w-]{43})/.exec(href)?.[1] ?? ''
    const key = Buffer.from(link, 'base64url').subarray(0, 16).toString('base64url')
    said.set(message, key)
    if (n % 5) return
    const own = `/kk/maidd/dialogue/with/${link}`
    const page = await untilAnswered(() => askConversation(siteOf() + own, from))
    const text = `Қосымша №${n}`
    const reply = { _token: page.token, _act: 'reply', text }
    await untilAnswered(() => taken(siteOf() + own + face, reply, from))
    said.set(text, key)
  }

  let over = false
  const kills = new Map<string, number>()
  /**
   * Kills one server again and again, each time after some more has been acknowledged: at moments of its own, so that all kinds of
   * moments and of company are met, also on a slow machine.
   */
  async function killing(server: Server, chance: () => number) {
    while (!over && performance.now() - started < KILLING) {
      const next = said.size + 20 + chance() * 120
      while (!over && said.size < next) await sleep(5)
      await sleep(chance() * 100)
      await server.kill()
      kills.set(server.url, (kills.get(server.url) ?? 0) + 1)
      await sleep(chance() * 500)
      await server.start()
    }
  }
  const servers = [stack.cms, ...stack.sites]

  const numbers = Array.from({ length: SENDINGS }, (_, n) => n)
  const crowd = Array.from({ length: CROWD }, async () => {
    for (let n = numbers.shift(); n !== undefined; n = numbers.shift()) await send(n)
  })
  const ended = Promise.all(crowd).finally(() => {
    over = true
  })
  await Promise.all([...servers.map((server, n) => killing(server, randomOf(seed + n + 1))), ended])
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(
    `${said.size} sendings acknowledged in ${seconds} s, killed: ${[...kills.values()].join(' + ')}`,
  )
  expect(faults).toEqual([])
  expect(kills.size).toBe(servers.length)
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0)

  const stored = new Map<string, string[]>()
  for (const { text, key } of citizensWords()) stored.set(text, [...(stored.get(text) ?? []), key])
  const lost = [...said].filter(([text, key]) => !stored.get(text)?.includes(key))
  const doubled = [...stored].filter(([, keys]) => keys.length > 1)
  expect({ lost, doubled, stored: stored.size, files: attachments() }).toEqual({
    ...{ lost: [], doubled: [] },
    stored: said.size,
    files,
  })
})

/** What citizens have said since the servers are being killed, with the key of its conversation. */
const citizensWords = () =>
  rows<{ text: string; key: string }>(
    `SELECT m.text, c.key FROM messages m JOIN conversations c ON c.id = m.conversation_id
     WHERE m.author = 'citizen' AND (m.text LIKE 'Сұрақ №%' OR m.text LIKE 'Қосымша №%')`,
  )

const attachments = () =>
  rows<{ n: number }>(
    "SELECT count(*) n FROM attachments WHERE original_name = 'a.txt' AND message_id IS NOT NULL",
  )[0]?.n

function rows<Row>(query: string): Row[] {
  const database = new DatabaseSync(join(stack.dataDir, 'birlik.db'), { readOnly: true })
  try {
    return database.prepare(query).all() as Row[]
  } finally {
    database.close()
  }
}
