import { randomBytes } from 'node:crypto'
import { request as rawRequest } from 'node:http'
import {
  type InboxConversation,
  type InboxItem,
  LONGEST_LINE,
  LONGEST_TEXT,
  MOST_FILES,
} from '@birlik/shared/contract'
import { tidyAnswer } from '@birlik/shared/rules'
import { isBlank } from '@birlik/shared/text'
import { expect, type Page, test } from '@playwright/test'
import { someone } from '../pages/citizen.ts'
import { inbox } from '../pages/inbox.ts'
import { anAddress } from '../support/anAddress.ts'
import { badInput } from '../support/badInput.ts'
import { settledPerson } from '../support/newPerson.ts'
import {
  askConversation,
  askForm,
  headersOf,
  openConversation,
  type Part,
  replyIn,
  sendForm,
} from '../support/sending.ts'

const site = () => process.env.BIRLIK_SITE_URL ?? ''
const cms = () => process.env.BIRLIK_CMS_URL ?? ''
/** A body whose inbox no journey needs: it fills here. */
const AGENCY = 'forest-demo'
const FORM = `/kk/${AGENCY}/dialogue/forms/question`
/** A conversation takes thirty in ten minutes; the first opens it. */
const IN_ONE = 28
const UNHURRIED = 1100
const LONGEST_NAME = 100

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
}

/** All of them in as few texts as may be sent. */
function pagesOf(all: readonly string[]): string[] {
  const pages: string[] = []
  for (const text of all) {
    const longer = `${pages.at(-1) ?? ''}\n\n${text}`.trim()
    if (longer.length > LONGEST_TEXT) pages.push(text)
    else pages.splice(-1, 1, longer)
  }
  return pages
}

/** Without what a page takes for the spaces between words and paragraphs. */
const bare = (text: string) => text.replace(/\s+/g, '')

/** Whatever a page does that nobody has asked it to. */
function misdeedsOf(page: Page): string[] {
  const misdeeds: string[] = []
  page.on('dialog', (dialog) => {
    misdeeds.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => misdeeds.push(`an error: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) misdeeds.push(message.text())
  })
  page.on('request', (asked) => {
    const { origin, protocol } = new URL(asked.url())
    if (/^https?:$/.test(protocol) && ![site(), cms()].includes(origin)) misdeeds.push(`asks ${asked.url()}`)
  })
  return misdeeds
}

test.describe('naughty strings', () => {
  test.skip(!badInput, 'the naughty strings are not on this machine (BIRLIK_DATA)')
  // What shows nothing counts as not written.
  const allStrings = [...new Set((badInput?.strings ?? []).map(tidyAnswer))].filter((text) => !isBlank(text))
  const some = allStrings.filter((_, n) => n % 16 === 0)

  for (const { which, said: strings, tag } of [
    { which: 'some', said: some, tag: [] },
    { which: 'all', said: allStrings, tag: ['@all'] },
  ])
    test(`are said, and shown harmlessly to citizen, responder and whoever reads what was published (${which})`, {
      tag,
    }, async ({ browser, request }) => {
      test.setTimeout(180_000)
      const opened = await Promise.all(chunks(strings, IN_ONE).map(converse))
      const reader = await someone(browser)
      const misdeeds = misdeedsOf(reader)
      for (const { address, said } of opened) {
        await expect
          .poll(async () => (await askConversation(address, anAddress())).pending.length, { timeout: 30_000 })
          .toBe(0)
        await reader.goto(address)
        expect(await tidied(reader, '.said.citizen .text')).toEqual(said)
        const { conversation } = await askConversation(address, anAddress())
        const names = conversation?.messages.flatMap(({ files }) => files.map(({ name }) => name)) ?? []
        expect(await textsOf(reader, '.said a[download]')).toEqual(names)
      }

      const desk = await (await browser.newContext()).newPage()
      const { enterAs, conversation } = inbox(desk)
      // The demonstration has nobody who answers for it.
      await enterAs(await settledPerson(request, AGENCY, 'responder'))
      const atDesk = misdeedsOf(desk)
      const headers = { origin: cms() }
      const ask = async (path: string) =>
        (await desk.request.get(`${cms()}/api/inbox/${path}`, { headers })).json()
      const { agencies } = await ask('desk')
      const found: InboxItem[] = []
      for (const { reference, said, name } of opened) {
        const { items } = await ask(
          `conversations?${new URLSearchParams({ agency: agencies[0].id, q: reference })}`,
        )
        const [item] = items as [InboxItem]
        found.push(item)
        const whole = (await ask(`conversations/${item.id}`)) as InboxConversation
        await desk.goto(`${cms()}/admin/inbox/${item.id}?q=${reference}`)
        await expect(conversation.getByRole('heading', { level: 2 }).first()).toHaveText(name)
        expect(await tidied(desk, '.inbox-message__text')).toEqual(said)
        expect(await textsOf(desk, '.inbox-files a')).toEqual(
          whole.conversation.messages.flatMap(({ files }) => files.map((file) => file.name)),
        )
        expect(await tidied(desk, '.inbox-row__name')).toEqual([name])
        expect(await tidied(desk, '.inbox-row__excerpt')).toEqual([tidyAnswer(item.excerpt)])
      }
      expect(atDesk).toEqual([])

      for (const [n, text] of pagesOf(strings).entries()) {
        const { id } = found[n] as InboxItem
        const act = async (data: object) => {
          const answer = await desk.request.post(`${cms()}/api/inbox/conversations/${id}`, { headers, data })
          expect(answer.ok(), await answer.text()).toBe(true)
          return (await answer.json()) as InboxConversation
        }
        const { seen } = (await ask(`conversations/${id}`)) as InboxConversation
        const key = randomBytes(16).toString('base64url')
        await act({ act: 'reply', key, text, language: 'kk', seen, anyway: false, close: false })
        const { publication } = await act({ act: 'publish', question: text, answer: text })
        const list = `${site()}/kk/${AGENCY}/dialogue/questions`
        await expect(async () => {
          await reader.goto(`${list}/${publication.slug}`)
          expect((await textsOf(reader, '.written')).map(bare)).toEqual([text, text].map(bare))
        }).toPass()
        await reader.goto(list)
        await expect(reader.locator(`main a[href$="${publication.slug}"]`)).toBeVisible()
      }
      expect(misdeeds).toEqual([])
    })

  test('come back in a form that was refused as they were typed, and as nothing else', {
    tag: '@all',
  }, async ({ browser }) => {
    test.setTimeout(120_000)
    const typed = allStrings.filter((text) => text.length <= LONGEST_LINE)
    const page = await someone(browser)
    const misdeeds = misdeedsOf(page)
    await page.goto(site() + FORM)
    const shown = await page.evaluate(
      async ({ path, texts }) => {
        async function again(text: string) {
          const body = new FormData()
          body.append('message', text)
          body.append('name', text)
          const response = await fetch(path, { method: 'POST', body })
          const answer = new DOMParser().parseFromString(await response.text(), 'text/html')
          const typed = (selector: string) =>
            answer.querySelector<HTMLTextAreaElement | HTMLInputElement>(selector)?.value
          return {
            status: response.status,
            message: typed('textarea[name=message]'),
            name: typed('input[name=name]'),
            elements: answer.querySelectorAll('*').length,
          }
        }
        const all: Awaited<ReturnType<typeof again>>[] = []
        for (const text of texts) all.push(await again(text))
        return all
      },
      { path: FORM, texts: ['A harmless one', ...typed] },
    )
    const [harmless, ...naughty] = shown
    expect(harmless).toMatchObject({ status: 422, message: 'A harmless one', name: 'A harmless one' })
    expect(naughty.map(({ status, message }) => [status, message])).toEqual(typed.map((text) => [422, text]))
    expect(naughty.map(({ name }) => name)).toEqual(typed.map((text) => text.replace(/\n/g, '')))
    expect(new Set(shown.map(({ elements }) => elements))).toEqual(new Set([harmless?.elements]))
    expect(misdeeds).toEqual([])
  })

  test('in addresses are answered with less than a fault of ours', async () => {
    test.setTimeout(120_000)
    const faults: string[] = []
    const places = (text: string) => [
      `/kk/${AGENCY}/dialogue/suggest.json?q=${text}`,
      `/kk/${AGENCY}/dialogue/with/${text}`,
      `/kk/${text}/dialogue/forms/${text}.json`,
      `/api/v1/agencies/${text}/questions?topic=${text}&page=${text}`,
    ]
    for (const few of chunks(allStrings, 8))
      await Promise.all(
        few.flatMap((text) =>
          places(encodeURIComponent(text)).map(async (path) => {
            const response = await fetch(site() + path, { headers: headersOf(site(), anAddress()) })
            const body = await response.text()
            if (response.status >= 500) faults.push(`${response.status} ${path}`)
            if (/<(?:script|img|svg|iframe)\b[^>]*(?:alert|javascript|onerror)/i.test(body))
              faults.push(`it comes back as elements: ${path}`)
          }),
        ),
      )
    expect(faults).toEqual([])
  })

  test('and hostile pictures are refused by name', async () => {
    const from = anAddress()
    const { form, token } = await askForm(site() + FORM, from)
    const field = form.fields.find(({ type }) => type === 'file')?.key ?? ''
    await pause(UNHURRIED)
    for (const picture of badInput?.pictures ?? []) {
      const fields = { _token: token, _agreed: 'yes', message: 'Сурет', [field]: picture }
      const answer = await sendForm(`${site()}${FORM}.json`, fields, from)
      expect(answer.status, picture.name).toBe(422)
      const { errors } = (await answer.json()) as { errors: { field: string; message: string }[] }
      expect(errors).toEqual([{ field, message: expect.stringContaining(picture.name) }])
    }
  })
})

/** Says all of them in one conversation. */
async function converse(texts: string[]) {
  const from = anAddress()
  const [first = '', ...more] = texts
  const name = tidyAnswer(first.slice(0, LONGEST_LINE)).replace(/\s+/g, ' ')
  const file = texts
    .filter((text) => text.length < LONGEST_NAME && /[<>"'%{]/.test(text))
    .slice(0, MOST_FILES)
    .map((text) => ({ name: `${text}.txt`, bytes: 'x' }))
  const fields = { message: first, name, file, _publish: 'yes' }
  const { address, reference } = await openConversation(site() + FORM, fields, from)
  for (const text of more) await replyIn(address, text, from)
  return { address, reference, name, said: texts }
}

/** What a selector finds, if anything. */
const textsOf = async (page: Page, selector: string) =>
  (await page.locator(selector).allTextContents()).map((text) => text.trim())

/** The same of what must be there. A parser of HTML takes some characters for spaces; nothing else may differ. */
async function tidied(page: Page, selector: string) {
  await expect(page.locator(selector).first()).toBeVisible()
  return (await page.locator(selector).allTextContents()).map(tidyAnswer)
}

const LINK = 'A'.repeat(43)
const BROKEN: [what: string, type: string | undefined, body: string][] = [
  ['no type', undefined, 'message=x'],
  ['JSON', 'application/json', '{"message":"x"}'],
  ['XML', 'application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['plain text', 'text/plain', 'message=x'],
  ['no boundary', 'multipart/form-data', '--x\r\n\r\n--x--'],
  ['another boundary', 'multipart/form-data; boundary=a', '--b\r\n\r\nx\r\n--b--'],
  ['an empty body', 'multipart/form-data; boundary=a', ''],
  [
    'a body that breaks off',
    'multipart/form-data; boundary=a',
    '--a\r\nContent-Disposition: form-data; name="x"',
  ],
  ['a part without a name', 'multipart/form-data; boundary=a', '--a\r\nX: y\r\n\r\nx\r\n--a--\r\n'],
  [
    'a header without an end',
    'multipart/form-data; boundary=a',
    `--a\r\nContent-Disposition: form-data; name="${'x'.repeat(100_000)}`,
  ],
  ['bytes', 'multipart/form-data; boundary=a', '\u0000\u0001\ufffd'.repeat(1000)],
  ['broken escapes', 'application/x-www-form-urlencoded', '%=%&%E0%A4%A=%ff&=&&&__proto__[a]=b&message=%'],
  ['a thousand inputs', 'application/x-www-form-urlencoded', 'a=b&'.repeat(1000)],
  ['three megabytes', 'application/x-www-form-urlencoded', `message=${'ұ'.repeat(1_500_000)}`],
]

test('broken forms are answered with less than a fault of ours, wherever they are sent', async () => {
  const from = anAddress()
  const faults: string[] = []
  for (const [what, type, body] of BROKEN)
    for (const path of [
      FORM,
      `${FORM}.json`,
      `/kk/${AGENCY}/dialogue/with/${LINK}`,
      await ownAddress(from),
    ]) {
      const headers = { ...headersOf(site(), from), ...(type && { 'content-type': type }) }
      const bytes = Buffer.from(body)
      const status = await fetch(site() + path, {
        method: 'POST',
        headers,
        body: bytes,
        redirect: 'manual',
      }).then(
        async (answer) => {
          await answer.arrayBuffer()
          return answer.status
        },
        // Cut off after it was refused.
        () => 413,
      )
      if (status < 400 || status >= 500) faults.push(`${what} to ${path}: ${status}`)
    }
  expect(faults).toEqual([])
})

let own: string | undefined
/** Path of a conversation that is there. */
async function ownAddress(from: string): Promise<string> {
  own ??= new URL((await openConversation(site() + FORM, { message: 'Сұрақ' }, from)).address).pathname
  return own
}

test('names of inputs that mean something to a program mean nothing here', async () => {
  const from = anAddress()
  const address = `${site()}${FORM}.json`
  const { token } = await askForm(site() + FORM, from)
  await pause(UNHURRIED)
  const strange: Record<string, Part | Part[]> = {
    ...Object.fromEntries(
      ['constructor', 'toString', 'hasOwnProperty', 'prototype', 'then', '$where', 'a[b]', ''].map((name) => [
        name,
        'x',
      ]),
    ),
    ['__proto__']: 'x',
    _kept: ['../../../etc/passwd', '__proto__', 'x'.repeat(22)],
    _language: '__proto__',
    message: ['Бірінші', 'Екінші'],
  }
  const refused = await sendForm(address, { _token: token, _agreed: 'yes', ...strange }, from)
  // Files that were kept are not there; all else is fine.
  expect(refused.status).toBe(422)
  const { _kept, ...harmless } = strange
  const taken = await sendForm(address, { _token: token, _agreed: 'yes', ...harmless }, from)
  expect(taken.status).toBe(201)
  const path = new URL(((await taken.json()) as { href: string }).href, site()).href
  await expect
    .poll(async () => (await askConversation(path, from)).conversation?.messages.map(({ text }) => text))
    .toEqual(['Бірінші'])
  const { conversation } = await askConversation(path, from)
  expect(conversation).toMatchObject({ language: 'kk', values: [] })
  for (const act of ['__proto__', 'constructor', 'toString', '', 'seen ']) {
    const { token } = await askConversation(path, from)
    const answer = await sendForm(`${path}.json`, { _token: token, _act: act, text: 'x' }, from)
    expect(answer.status, act).toBe(404)
  }
})

test('methods and addresses nobody offers are refused', async () => {
  const from = anAddress()
  const known = await ownAddress(from)
  const paths = [
    FORM,
    known,
    `${known}/events`,
    `${known}/files/x`,
    `/kk/${AGENCY}/dialogue`,
    `/kk/${AGENCY}/dialogue/suggest.json`,
    `/kk/${AGENCY}/dialogue/figures.csv`,
  ]
  const faults: string[] = []
  for (const path of paths)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE']) {
      const status = await raw(method, path)
      // Tables are for other sites' programs too, which ask first whether they may.
      const isPreflight = method === 'OPTIONS' && path.endsWith('.csv')
      if (status !== 405 && status !== 404 && !isPreflight) faults.push(`${method} ${path}: ${status}`)
    }
  const odd = [
    ...['__proto__', 'constructor', '%00', '%E0%A4%A', '..%2f..%2fetc%2fpasswd', '%2e%2e', '{{7*7}}'].flatMap(
      (part) => [
        `/kk/${part}/dialogue`,
        `/kk/${part}/dialogue/forms/question`,
        `/kk/${AGENCY}/dialogue/forms/${part}`,
        `/kk/${AGENCY}/dialogue/with/${part}`,
        `/kk/${AGENCY}/dialogue/with/${part}/events`,
        `${known}/files/${part}`,
        `/kk/${AGENCY}/dialogue/questions/${part}`,
        `/api/v1/agencies/${part}/dialogue/figures`,
        `/api/v1/agencies/${AGENCY}/questions/${part}`,
      ],
    ),
    ...['-1', '0', '1e9', 'NaN', '99999999999999999999', 'x', '%00', '1&page=2'].flatMap((page) => [
      `/kk/${AGENCY}/dialogue/questions?page=${page}`,
      `/api/v1/agencies/${AGENCY}/questions?page=${page}`,
      `/api/v1/dialogue/figures?page=${page}`,
    ]),
    `/kk/${AGENCY}/dialogue/questions?topic=__proto__`,
    `/kk/dialogue/figures?sort=__proto__`,
    `/kk/dialogue?q=${'%D2%B1'.repeat(2000)}`,
    `/kk/${AGENCY}/dialogue/suggest.json?q=${'%D2%B1'.repeat(2000)}`,
    `${known}?sent=__proto__`,
    `${known}?sent=261126-AAAA-AAAA&sent=x`,
  ]
  for (const path of odd) {
    const status = await raw('GET', path)
    if (status >= 500) faults.push(`GET ${path}: ${status}`)
  }
  expect(faults).toEqual([])
  const health = await fetch(`${site()}/healthz`)
  expect(health.status).toBe(200)
})

/** Asks as no browser would: `fetch` tidies addresses and refuses some methods. */
function raw(method: string, path: string): Promise<number> {
  const { hostname, port } = new URL(site())
  const headers = headersOf(site(), anAddress())
  return new Promise((done, fail) =>
    rawRequest({ hostname, port, path, method, headers }, (answer) => {
      answer.resume().once('end', () => done(answer.statusCode ?? 0))
    })
      .once('error', fail)
      .end(),
  )
}
