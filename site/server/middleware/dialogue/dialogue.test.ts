import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Conversation, LARGEST_FILE, type Opening, tag } from '@birlik/shared/contract'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { t } from '@birlik/shared/messages'
import { cleanText } from '@birlik/shared/text'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestOf } from '../../../src/lib/dialogue/digestOf.ts'
import type { DialogueState } from '../../../src/lib/dialogue/state.ts'
import { conversationOf, said } from '../../../test/support/conversations.ts'
import { type DialogueCms, SECRET, startDialogueCms } from '../../../test/support/dialogueCms.ts'
import {
  type DialogueSite,
  type Fields,
  FROM_PORTAL,
  startDialogueSite,
} from '../../../test/support/dialogueSite.ts'

const keys = createDialogueKeys(SECRET)
const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const FORM = '/kk/maidd/dialogue/forms/question'
/** As a browser opens a link of a letter. */
const OPENED = { ...FROM_PORTAL, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
/** Long enough ago for a person. */
const tokenFor = (use: string) => keys.formToken(use, Date.now() - 60_000)

let folder: string
let cms: DialogueCms
let site: DialogueSite
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'birlik-site-'))
  cms = await startDialogueCms()
  site = await start()
})
afterEach(async () => {
  await site.stop()
  await cms.stop()
  rmSync(folder, { recursive: true, force: true })
})

const start = (limits?: { bytes: number; items: number }) =>
  startDialogueSite({ cmsOrigin: cms.origin, folder, ...(limits && { limits }) })

const question = (more: Fields = {}) => ({
  _token: tokenFor('maidd/question'),
  message: 'Интернет қашан қосылады?',
  _agreed: 'yes',
  ...more,
})
const shown = <P extends DialogueState['page']>(text: string, page: P) => {
  const { dialogue } = JSON.parse(text) as { dialogue: DialogueState }
  expect(dialogue.page).toBe(page)
  return dialogue as Extract<DialogueState, { page: P }>
}
/** Fills a small disk but for what one file takes at least. */
function leaveOnePage(disk: string) {
  for (let n = 0; ; n++) {
    try {
      writeFileSync(join(disk, `filler-${n}`), Buffer.alloc(4096))
    } catch {
      rmSync(join(disk, `filler-${n}`), { force: true })
      return rmSync(join(disk, 'filler-0'))
    }
  }
}

/** Shows a conversation at the cms, which tells every site of each change. */
function show(one: Conversation) {
  cms.show(one)
  site.freshness.purge({ stale: [tag.conversation(one.key)], gone: [] })
}
const opened = () => [...cms.taken.values()].filter((one): one is Opening => one.kind === 'opening')

/** Opens a conversation; the address of its page. */
async function open(more: Fields = {}) {
  const { headers } = await site.send(FORM, question(more))
  return String(headers.location).split('?')[0] ?? ''
}

describe('a form', () => {
  it('is handed to its page with a token of its own', async () => {
    const first = shown((await site.get(FORM)).text, 'form')
    const second = shown((await site.get(FORM)).text, 'form')
    expect(first.answer.form).toMatchObject({ slug: 'question', language: 'kk' })
    expect(first.answer.token).not.toBe(second.answer.token)
    expect(keys.readFormToken(first.answer.token, 'maidd/question')).toBeDefined()
  })

  it('that does not exist is not found', async () => {
    expect(shown((await site.get('/kk/maidd/dialogue/forms/absent')).text, 'failed').status).toBe(404)
    expect((await site.get('/kk/maidd/dialogue/forms/absent.json')).status).toBe(404)
  })

  it('opens a conversation and leads to it', async () => {
    const { status, headers } = await site.send(
      FORM,
      question({ name: ' Гүлнәр ', _publish: 'yes', _language: 'ru' }),
    )
    expect(status).toBe(303)
    const [, link = '', reference = ''] =
      /^\/kk\/maidd\/dialogue\/with\/([\w-]{43})\?sent=([\w-]+)&said=[\w-]{22}$/.exec(
        String(headers.location),
      ) ?? []
    await expect.poll(() => opened()).toHaveLength(1)
    const [opening] = opened()
    expect(opening).toMatchObject({
      ...{ reference, agency: 'maidd', form: 'question', language: 'ru', mayPublish: true },
      values: { message: 'Интернет қашан қосылады?', name: 'Гүлнәр' },
    })
    const { form } = shown((await site.get(FORM)).text, 'form').answer
    expect(opening?.terms).toEqual(form.consent)
    expect(keys.keyOfLink(link)).toBe(opening?.conversation)
    expect(keys.readReference(reference)).toBe(reference)
  })

  it('works on the agency’s own host', async () => {
    const headers = { host: 'maidd.example.kz', origin: 'http://maidd.example.kz' }
    const answer = await site.send('/ru/dialogue/forms/question', question(), headers)
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toMatch(/^\/ru\/dialogue\/with\/[\w-]{43}\?sent=/)
  })

  it('sent twice is one sending, changed and sent again one more in the same conversation', async () => {
    await cms.down()
    const same = question()
    const [first, second] = await Promise.all([site.send(FORM, same), site.send(FORM, same)])
    expect(second.headers.location).toBe(first.headers.location)
    const changed = await site.send(FORM, { ...same, message: 'Басқа сұрақ' })
    const [one, other] = [first, changed].map(({ headers }) => String(headers.location))
    expect(other?.split('&said')[0]).toBe(one?.split('&said')[0])
    expect(shown((await site.get(one ?? '')).text, 'conversation').again).toBe(false)
    const state = shown((await site.get(other ?? '')).text, 'conversation')
    expect(state.again).toBe(true)
    expect(state.answer.pending.map(({ text }) => text)).toEqual(['Интернет қашан қосылады?', 'Басқа сұрақ'])
    await cms.up()
    await expect.poll(() => opened(), { timeout: 10_000 }).toHaveLength(2)
    expect(new Set(opened().map(({ conversation }) => conversation)).size).toBe(1)
    const fresh = await site.send(FORM, question())
    expect(String(fresh.headers.location).split('?')[0]).not.toBe(one?.split('?')[0])
  })

  it('may be shown as it was by the browser’s way back, and is kept by nobody else', async () =>
    expect((await site.get(FORM)).headers['cache-control']).toBe('private, no-cache'))

  it('comes back with everything that was typed, and what to correct', async () => {
    const typed = { message: '', email: 'gulnar@', name: 'Гүлнәр', _publish: 'yes' }
    const { text, status } = await site.send(FORM, { _token: tokenFor('maidd/question'), ...typed })
    expect(status).toBe(200)
    const state = shown(text, 'form')
    expect(state.status).toBe(422)
    expect(state.typed).toMatchObject(typed)
    expect(state.faults.map(({ input }) => input)).toEqual(['message', 'email', '_agreed'])
    expect(cms.taken.size).toBe(0)
  })

  it.each([
    ['a forged token', { _token: 'x'.repeat(51) }],
    ['a token of another form', { _token: tokenFor('maidd/press') }],
    ['a token of yesterday', { _token: keys.formToken('maidd/question', Date.now() - 86_400_001) }],
  ])('with %s comes back with a fresh one, and is taken then', async (_what, more) => {
    const state = shown((await site.send(FORM, question(more))).text, 'form')
    expect(state.faults).toHaveLength(1)
    expect(state.typed.message).toBe('Интернет қашан қосылады?')
    const fresh = keys.readFormToken(state.answer.token, 'maidd/question')
    expect(Date.now() - (fresh?.shownAt ?? 0)).toBeLessThan(5000)
  })

  it.each([
    ['by a program that fills in everything', () => ({ _homepage: 'https://spam.example' })],
    ['faster than anybody reads', () => ({ _token: keys.formToken('maidd/question') })],
  ])('sent %s comes back once more', async (_what, more) => {
    const state = shown((await site.send(FORM, question(more()))).text, 'form')
    expect(state).toMatchObject({ status: 422, typed: { message: 'Интернет қашан қосылады?' } })
    expect(cms.taken.size).toBe(0)
  })

  it('with an endless answer that shows nothing holds up nobody', async () => {
    const { status } = await site.send(FORM, question({ name: '\u200b'.repeat(20_000) }))
    expect(status).toBe(303)
    await site.send(FORM, question({ message: 'Келесі сұрақ' }))
    await expect.poll(() => opened()).toHaveLength(2)
  })

  it('is agreed to anew when its terms have changed since it was shown', async () => {
    const { form } = shown((await site.get(FORM)).text, 'form').answer
    const read = (terms: typeof form.consent) => site.send(FORM, question({ _terms: digestOf(terms) }))
    const { faults } = shown((await read({ ...form.consent, days: 3650 })).text, 'form')
    expect(faults).toEqual([{ input: '_agreed', message: t('kk', 'fault.terms') }])
    expect((await read(form.consent)).status).toBe(303)
  })

  it('is not taken from another site', async () => {
    const { status } = await site.send(FORM, question(), {
      host: 'localhost',
      origin: 'https://evil.example',
    })
    expect(status).toBe(403)
  })

  it('shows its text again when an address has sent too much', async () => {
    for (let n = 0; n < 30; n++)
      expect((await site.send(FORM, question({ message: `${n}` }))).status).toBe(303)
    const { text, headers } = await site.send(FORM, question({ message: 'Тағы бір сұрақ' }))
    const state = shown(text, 'form')
    expect(state).toMatchObject({ status: 429, typed: { message: 'Тағы бір сұрақ' } })
    expect(state.faults[0]?.message).toMatch(/\d\d:\d\d/)
    expect(Number(headers['retry-after'])).toBeGreaterThan(500)
  })

  it('is not read while eight others of its address are, and is again afterwards', async () => {
    const headers = { ...FROM_PORTAL, 'content-type': 'multipart/form-data; boundary=x' }
    const slow = Array.from({ length: 8 }, () => {
      const sending = request({ port: site.port, path: FORM, method: 'POST', headers, agent: false })
      sending.on('error', () => {})
      sending.write('--x\r\n')
      return sending
    })
    await expect.poll(async () => (await site.send(FORM, question())).status).toBe(429)
    const { text, headers: said } = await site.send(FORM, question())
    expect(text).toContain(t('kk', 'error.429.text'))
    expect(said['retry-after']).toBe('60')
    expect((await site.send(`${FORM}.json`, question())).status).toBe(429)
    for (const sending of slow) sending.destroy()
    await expect.poll(async () => (await site.send(FORM, question())).status).toBe(303)
  })

  it('knows a household with IPv6 by its network, whichever of its addresses it uses', async () => {
    await site.stop()
    site = await startDialogueSite({ cmsOrigin: cms.origin, folder, trustProxy: true })
    for (const last of ['1', '2'])
      await site.send(FORM, question(), { ...FROM_PORTAL, 'x-forwarded-for': `2001:db8:1:2::${last}` })
    await expect.poll(() => opened()).toHaveLength(2)
    expect(new Set(opened().map(({ sender }) => sender)).size).toBe(1)
  })

  it('shows its text again when there is no room', async () => {
    await site.stop()
    site = await start({ bytes: 200, items: 10 })
    const state = shown((await site.send(FORM, question())).text, 'form')
    expect(state).toMatchObject({ status: 503, typed: { message: 'Интернет қашан қосылады?' } })
  })

  it('is taken while the cms is away, and by a process that has never seen it', async () => {
    await cms.down()
    const { status, headers } = await site.send(FORM, question({ 'own-field': 'Ақтау' }))
    expect(status).toBe(303)
    const state = shown((await site.get(String(headers.location))).text, 'conversation')
    expect(state.answer).toMatchObject({
      reachable: false,
      conversation: null,
      pending: [{ kind: 'opening', text: 'Интернет қашан қосылады?' }],
    })
    expect(state.answer.reference).toBe(state.sent)
    await cms.up()
    await expect.poll(() => opened(), { timeout: 10_000 }).toHaveLength(1)
    expect(opened()[0]?.values).toEqual({ message: 'Интернет қашан қосылады?', 'own-field': 'Ақтау' })
  })

  it('is answered for by a process with another disk, which knows it by its link and number', async () => {
    await cms.down()
    const { headers } = await site.send(FORM, question())
    const other = await startDialogueSite({ cmsOrigin: cms.origin, folder: join(folder, 'another') })
    const state = shown((await other.get(String(headers.location))).text, 'conversation')
    expect(state).toMatchObject({ status: 200, answer: { conversation: null, pending: [] } })
    expect(headers.location).toContain(`?sent=${state.sent}`)
    await other.stop()
  })

  it('speaks JSON to programs of its own pages', async () => {
    const { form, token } = JSON.parse((await site.get(`${FORM}.json`)).text)
    expect(form.slug).toBe('question')
    expect(keys.readFormToken(token, 'maidd/question')).toBeDefined()
    const sent = await site.send(`${FORM}.json`, question())
    expect([sent.status, JSON.parse(sent.text)]).toEqual([
      201,
      {
        reference: expect.any(String),
        href: expect.stringMatching(/^\/kk\/maidd\/dialogue\/with\/[\w-]{43}$/),
      },
    ])
    const refused = await site.send(`${FORM}.json`, question({ email: 'x' }))
    expect([refused.status, refused.headers['content-type'], JSON.parse(refused.text).errors]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
      [{ field: 'email', message: expect.any(String) }],
    ])
  })
})

describe('files of a form', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  it('are known by their bytes and go ahead of the words', async () => {
    const picture = { name: '..\\сурет.PDF', bytes: PNG }
    const paper = { name: 'хат.txt', bytes: 'Сәлем' }
    await site.send(FORM, question({ file: [picture, paper] }))
    await expect.poll(() => opened()).toHaveLength(1)
    const files = opened()[0]?.files ?? []
    expect(files).toMatchObject([
      { name: 'сурет.PDF.png', type: 'png', size: PNG.length },
      { name: 'хат.txt', type: 'txt', size: 10 },
    ])
    expect(cms.files.get(files[0]?.key ?? '')?.bytes).toEqual(PNG)
  })

  it('keep their order, so that a second click is the same sending', async () => {
    // The second is there before the first is known.
    const large = { name: 'үлкен.txt', bytes: 'а'.repeat(2_000_000) }
    await site.send(FORM, question({ file: [large, { name: 'кіші.txt', bytes: 'а' }] }))
    await expect.poll(() => opened()).toHaveLength(1)
    expect(opened()[0]?.files.map(({ name }) => name)).toEqual(['үлкен.txt', 'кіші.txt'])
  })

  it('that are no files we take are named, one by one', async () => {
    const bad = [
      { name: 'virus.png', bytes: Buffer.from('MZ\x90\x00\x03') },
      { name: 'бос.txt', bytes: '' },
      { name: 'үлкен.png', bytes: Buffer.concat([PNG, Buffer.alloc(LARGEST_FILE)]) },
      { name: 'page.html', bytes: '<script>alert(1)</script>' },
    ]
    const { faults } = shown((await site.send(FORM, question({ file: bad }))).text, 'form')
    expect(faults.map(({ input }) => input)).toEqual(['file', 'file', 'file', 'file'])
    for (const { name } of bad) expect(faults.filter(({ message }) => message.includes(name))).toHaveLength(1)
  })

  it('are kept when the form comes back, and need not be sent again', async () => {
    const first = shown(
      (await site.send(FORM, question({ file: { name: 'a.png', bytes: PNG }, email: 'x' }))).text,
      'form',
    )
    expect(first.kept).toMatchObject([{ name: 'a.png', type: 'png', size: PNG.length }])
    const kept = first.kept[0]?.key ?? ''
    const stolen = shown(
      (
        await site.send('/kk/maidd/dialogue/forms/press', {
          ...question({ _kept: kept }),
          _token: tokenFor('maidd/press'),
        })
      ).text,
      'form',
    )
    expect(stolen.kept).toEqual([])
    const again = await site.send(FORM, question({ _kept: kept, file: { name: 'b.png', bytes: PNG } }))
    expect(again.status).toBe(303)
    await expect.poll(() => opened()).toHaveLength(1)
    expect(opened()[0]?.files.map(({ name }) => name)).toEqual(['a.png', 'b.png'])
  })

  it('that were kept are the same sending at a second click, too', async () => {
    const file = { name: 'a.png', bytes: PNG }
    const { kept, answer } = shown((await site.send(FORM, question({ file, email: 'x' }))).text, 'form')
    const again = () => site.send(FORM, question({ _token: answer.token, _kept: kept[0]?.key ?? '' }))
    const [first, second] = await Promise.all([again(), again()])
    expect(first.status).toBe(303)
    await expect.poll(() => site.state().length).toBe(0)
    const third = await again()
    expect([second, third].map(({ headers }) => headers.location)).toEqual(
      [first, first].map(({ headers }) => headers.location),
    )
    expect(opened()).toHaveLength(1)
    expect(opened()[0]?.files).toHaveLength(1)
  })

  it('whose note a crash has cut off are to be chosen again', async () => {
    const file = { name: 'a.png', bytes: PNG }
    const { kept } = shown((await site.send(FORM, question({ file, email: 'x' }))).text, 'form')
    writeFileSync(join(folder, 'spool/held', `${kept[0]?.key}.json`), '')
    const { faults, typed } = shown(
      (await site.send(FORM, question({ _kept: kept[0]?.key ?? '' }))).text,
      'form',
    )
    expect(faults).toEqual([{ input: 'file', message: t('kk', 'fault.file.lost') }])
    expect(typed.message).toBe(question().message)
  })

  it.runIf(isRoot)('do not take the words with them when the disk is full', async (context) => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      return context.skip('no right to mount a small disk')
    }
    const small = await startDialogueSite({ cmsOrigin: cms.origin, folder: disk })
    try {
      leaveOnePage(disk)
      // Words that are right find no room, nor does the note of a file whose form comes back.
      for (const email of ['', 'x']) {
        const file = { name: 'a.txt', bytes: 'x'.repeat(3000) }
        const { faults, typed, kept } = shown(
          (await small.send(FORM, question({ file, email }))).text,
          'form',
        )
        expect(typed.message).toBe(question().message)
        expect(faults.map(({ message }) => message)).toEqual([
          email ? expect.any(String) : t('kk', 'fault.noRoom'),
          t('kk', 'fault.file.no-room', { name: 'a.txt' }),
        ])
        expect(kept).toEqual([])
      }
    } finally {
      await small.stop()
      execFileSync('umount', [disk])
    }
  })

  it('never take the room of words, however often a form is sent wrong', async () => {
    await site.stop()
    site = await start({ bytes: 200_000, items: 100 })
    const large = Buffer.concat([PNG, Buffer.alloc(30_000)])
    const wrong = () => site.send(FORM, question({ file: { name: 'a.png', bytes: large }, email: 'x' }))
    const tries: string[] = []
    for (let n = 0; n < 7; n++) tries.push(shown((await wrong()).text, 'form').kept[0]?.key ?? '')
    expect((await site.send(FORM, question())).status).toBe(303)
    expect(site.state().bytes).toBeLessThan(100_000)
    const send = (key = '') => site.send(FORM, question({ _kept: key }))
    expect((await send(tries.at(-1))).status).toBe(303)
    expect(shown((await send(tries[0])).text, 'form').faults).toHaveLength(1)
  })

  it('are five at most', async () => {
    const file = Array.from({ length: 6 }, (_, n) => ({ name: `${n}.png`, bytes: PNG }))
    const { faults, kept } = shown((await site.send(FORM, question({ file }))).text, 'form')
    expect(faults).toHaveLength(1)
    expect(kept).toHaveLength(5)
  })
})

describe('a conversation', () => {
  it('is shown to whoever has its link, and kept by nobody', async () => {
    const address = await open()
    const { headers, text } = await site.get(address)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(shown(text, 'conversation').link).toBe(address.split('/').at(-1))
  })

  it('is not there for a forged link', async () => {
    const forged = `/kk/maidd/dialogue/with/${'A'.repeat(43)}`
    expect(shown((await site.get(forged)).text, 'failed').status).toBe(404)
    expect(shown((await site.send(forged, { _act: 'close' })).text, 'failed').status).toBe(404)
    expect((await site.get(`${forged}.json`)).status).toBe(404)
    expect((await site.send(`${forged}.json`, { _act: 'close' })).status).toBe(404)
    expect(cms.taken.size).toBe(0)
  })

  it('does not let its link into the log', async () => {
    const address = await open()
    const link = address.split('/').at(-1) ?? 'x'
    await site.get(address)
    await site.get(`${address}.json`)
    await site.get(`${address}/files/1`, { ...FROM_PORTAL, referer: `http://localhost${address}` })
    expect(site.logged()).toContain('/kk/maidd/dialogue/with/…')
    expect(site.logged()).not.toContain(link)
    expect(site.logged()).not.toContain('Интернет')
  })

  it('holds neither link nor secret on the disk', async () => {
    await cms.down()
    const link = (await open()).split('/').at(-1) ?? 'x'
    const [name = ''] = readdirSync(join(folder, 'spool/items'))
    expect(readFileSync(join(folder, 'spool/items', name), 'utf8')).not.toContain(link.slice(22))
  })

  it('says what has arrived and what has not, each once', async () => {
    const key = keys.newKey()
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}`
    cms.judge = () => ({ outcome: 'later' })
    show(conversationOf(key))
    await site.send(path, { _token: tokenFor(`with/${key}`), _act: 'reply', text: 'Тағы бір сұрақ' })
    const before = JSON.parse((await site.get(`${path}.json`)).text)
    expect(before.pending).toMatchObject([{ kind: 'reply', text: 'Тағы бір сұрақ' }])
    show(conversationOf(key, { messages: [said('citizen', { key: before.pending[0].key })] }))
    const after = JSON.parse((await site.get(`${path}.json`)).text)
    expect(after.pending).toEqual([])
  })

  it('is asked for once until the cms tells of a change', async () => {
    const key = keys.newKey()
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}.json`
    const state = async () => JSON.parse((await site.get(path)).text).conversation.state
    cms.show(conversationOf(key, { state: 'waiting' }))
    expect(await state()).toBe('waiting')
    cms.show(conversationOf(key, { state: 'answered' }))
    expect(await state()).toBe('waiting')
    site.freshness.purge({ stale: [tag.conversation(keys.newKey())], gone: [] })
    expect(await state()).toBe('waiting')
    site.freshness.purge({ stale: [tag.conversation(key)], gone: [] })
    expect(await state()).toBe('answered')
    cms.show(conversationOf(key, { state: 'closed' }))
    site.freshness.clear()
    expect(await state()).toBe('closed')
  })

  it('shows what has just arrived before the cms has told of it', async () => {
    const key = keys.newKey()
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}`
    const answer = async () => JSON.parse((await site.get(`${path}.json`)).text)
    cms.show(conversationOf(key))
    expect((await answer()).conversation.messages).toEqual([])
    cms.judge = (one) => {
      cms.show(conversationOf(key, { messages: [said('citizen', { key: one.key })] }))
      return { outcome: 'taken' }
    }
    await site.send(path, { _token: tokenFor(`with/${key}`), _act: 'reply', text: 'Тағы бір сұрақ' })
    await expect.poll(() => site.state().length).toBe(0)
    expect(await answer()).toMatchObject({ pending: [], conversation: { messages: [{ author: 'citizen' }] } })
  })

  it('is not rendered anew for who has it already', async () => {
    const key = keys.newKey()
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}`
    show(conversationOf(key, { messages: [said('agency'), said('citizen')] }))
    const version = String((await site.get(path)).headers.etag)
    const again = () => site.get(`${path}/view`, { ...FROM_PORTAL, 'if-none-match': version })
    expect((await again()).status).toBe(304)
    const readAt = '2026-11-26T12:00:00Z'
    // When the citizen has read it is for the body to see.
    show(conversationOf(key, { messages: [said('agency', { readAt }), said('citizen')] }))
    expect((await again()).status).toBe(304)
    show(conversationOf(key, { messages: [said('agency'), said('citizen', { readAt })] }))
    expect((await again()).status).toBe(200)
  })

  it('says that it could not be opened, shows its words, and takes nothing more', async () => {
    cms.judge = ({ kind }) =>
      kind === 'opening'
        ? { outcome: 'refused', reason: 'unknown-agency' }
        : { outcome: 'later', reason: 'unknown-conversation' }
    await cms.down()
    const path = await open()
    const reply = (text: string) =>
      site.send(path, {
        _token: tokenFor(`with/${keys.keyOfLink(path.split('/').at(-1) ?? '')}`),
        _act: 'reply',
        text,
      })
    expect((await reply('Тағы бір сұрақ')).status).toBe(303)
    await cms.up()
    await expect.poll(() => site.state(), { timeout: 10_000 }).toMatchObject({ length: 0, refused: 2 })
    const { answer } = shown((await site.get(path)).text, 'conversation')
    expect(answer).toMatchObject({
      reference: expect.any(String),
      conversation: null,
      pending: [],
      refused: [{ text: 'Интернет қашан қосылады?' }, { text: 'Тағы бір сұрақ' }],
    })
    const again = shown((await reply('Үшінші')).text, 'conversation')
    expect(again).toMatchObject({ status: 422, faults: [{ input: '' }], typed: { text: 'Үшінші' } })
    expect(site.state().length).toBe(0)
  })

  it('leads to the body that has it', async () => {
    const key = keys.newKey()
    show(conversationOf(key, { agency: { slug: 'moe', name: 'a', shortName: 'a' } }))
    const link = keys.linkOf(key)
    const answer = await site.get(`/ru/maidd/dialogue/with/${link}`)
    expect([answer.status, answer.headers.location]).toEqual([302, `/ru/moe/dialogue/with/${link}`])
    const own = await site.get(`/ru/dialogue/with/${link}`, { host: 'maidd.example.kz' })
    expect(own.headers.location).toMatch(new RegExp(`^http://localhost:\\d+/ru/moe/dialogue/with/${link}$`))
  })

  it('tells the body that it was read, once there was something to read', async () => {
    const key = keys.newKey()
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}`
    show(conversationOf(key, { messages: [said('agency', { readAt: '2026-11-26T12:00:00Z' })] }))
    await site.get(path, OPENED)
    show(conversationOf(key, { messages: [said('agency')] }))
    await site.get(`${path}.json`)
    expect(cms.read).toEqual([])
    await site.get(path, OPENED)
    await expect.poll(() => cms.read).toEqual([key])
    await site.get(`${path}/view`, {
      ...FROM_PORTAL,
      'sec-fetch-site': 'same-origin',
      'sec-fetch-mode': 'cors',
    })
    await expect.poll(() => cms.read).toEqual([key, key])
  })

  it('is not read by a program that follows the links of letters', async () => {
    const key = keys.newKey()
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}`
    show(conversationOf(key, { messages: [said('agency')] }))
    await site.get(path)
    await site.get(path, { ...FROM_PORTAL, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })
    await site.get(path, OPENED)
    await expect.poll(() => cms.read.length).toBeGreaterThan(0)
    // Whatever the first two had told would be there by now.
    await site.get(`${path}.json`)
    expect(cms.read).toEqual([key])
  })

  it('hands out its files to be saved, never to be run', async () => {
    const key = keys.newKey()
    show(conversationOf(key))
    const { headers, text } = await site.get(`/kk/maidd/dialogue/with/${keys.linkOf(key)}/files/7`)
    expect(text).toBe('%PDF')
    expect(headers).toMatchObject({
      'content-disposition': 'attachment; filename="a.pdf"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })

  const key = keys.newKey()
  it.each([
    ['reply', { text: ' Рақмет ' }, { kind: 'reply', text: 'Рақмет', files: [] }],
    ['close', {}, { kind: 'closing' }],
    ['rate', { score: '4', text: 'Тез' }, { kind: 'rating', score: 4, text: 'Тез' }],
    ['reopen', { text: 'Екінші бөлігі' }, { kind: 'reopening', text: 'Екінші бөлігі' }],
    ['object', { message: '1', text: 'Қате' }, { kind: 'objection', message: '1', text: 'Қате' }],
    ['transfer', { agreed: 'yes', to: 'moe' }, { kind: 'transfer-answer', agreed: true, to: 'moe' }],
    ['email', { email: 'a@b.kz' }, { kind: 'email', email: 'a@b.kz' }],
    ['email', { email: '\u202aa@пошта.қаз\u202c ' }, { kind: 'email', email: 'a@пошта.қаз' }],
    ['email', { email: '' }, { kind: 'email', email: '' }],
    ['withdraw', { sure: 'yes' }, { kind: 'withdrawal' }],
  ])('takes %s %o', async (act, fields, expected) => {
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}`
    const transfer = { to: { slug: 'moe', name: 'a', shortName: 'a' }, note: '' }
    show(conversationOf(key, { mayReopen: true, transfer }))
    const { status, headers } = await site.send(path, {
      _token: tokenFor(`with/${key}`),
      _act: act,
      ...fields,
    })
    expect([status, headers.location]).toEqual([303, `${path}#last`])
    await expect.poll(() => [...cms.taken.values()]).toMatchObject([{ ...expected, conversation: key }])
  })

  it.each([
    ['reply', {}, 'text'],
    ['reply', { text: '\u200b\u2060\u3164' }, 'text'],
    ['reply', { text: 'ұ'.repeat(10_001) }, 'text'],
    ['rate', { score: '6' }, 'score'],
    ['email', { email: 'x' }, 'email'],
    ['withdraw', {}, 'sure'],
    ['transfer', {}, 'agreed'],
  ])('shows %s %o again', async (act, fields, input) => {
    show(conversationOf(key))
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}`
    const state = shown(
      (await site.send(path, { _token: tokenFor(`with/${key}`), _act: act, ...fields })).text,
      'conversation',
    )
    const typed = Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, cleanText(text)]))
    expect(state).toMatchObject({ status: 422, act, faults: [{ input }], typed })
    expect(cms.taken.size).toBe(0)
  })

  it.each([
    ['close', { state: 'closed' }],
    ['reopen', { mayReopen: false }],
    ['rate', { mayRate: false }],
    ['reply', { anonymised: true }],
    ['email', { anonymised: true }],
    ['transfer', { transfer: null }],
    ['transfer', { transfer: { to: { slug: 'another', name: 'a', shortName: 'a' }, note: '' } }],
    [
      'email',
      { consent: { at: '2026-11-26T10:00:00Z', withdrawnAt: '2026-11-26T10:00:00Z', keptUntil: null } },
    ],
  ] as [string, Partial<Conversation>][])('says at once that %s would be refused: %o', async (act, more) => {
    show(conversationOf(key, more))
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}`
    const fields = { text: 'Мәтін', agreed: 'yes', to: 'moe', email: 'a@b.kz', score: '5' }
    const state = shown(
      (await site.send(path, { _token: tokenFor(`with/${key}`), _act: act, ...fields })).text,
      'conversation',
    )
    expect(state).toMatchObject({ status: 422, act, typed: { text: 'Мәтін' } })
    expect(cms.taken.size).toBe(0)
  })

  it('takes words that come after it was closed', async () => {
    show(conversationOf(key, { state: 'closed' }))
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}`
    await site.send(path, { _token: tokenFor(`with/${key}`), _act: 'reply', text: 'Кешіктім' })
    await expect.poll(() => [...cms.taken.values()]).toMatchObject([{ kind: 'reply', text: 'Кешіктім' }])
  })

  it('takes a second click for the first, also when the first has closed it', async () => {
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}`
    const fields = { _token: tokenFor(`with/${key}`), _act: 'close' }
    show(conversationOf(key))
    await site.send(path, fields)
    await expect.poll(() => cms.taken.size).toBe(1)
    const [taken = ''] = cms.taken.keys()
    show(
      conversationOf(key, { state: 'closed', messages: [said('citizen', { key: taken, event: 'closed' })] }),
    )
    expect((await site.send(path, fields)).status).toBe(303)
    expect(cms.taken.size).toBe(1)
  })

  it('takes thirty pieces in ten minutes, from however many addresses, and shows the next again', async () => {
    await site.stop()
    site = await startDialogueSite({ cmsOrigin: cms.origin, folder, trustProxy: true })
    const say = (key: string, n: number) =>
      site.send(
        `/kk/maidd/dialogue/with/${keys.linkOf(key)}`,
        { _token: tokenFor(`with/${key}`), _act: 'reply', text: `${n}-хабар` },
        { ...FROM_PORTAL, 'x-forwarded-for': `10.0.0.${n}` },
      )
    const [one, other] = [keys.newKey(), keys.newKey()]
    for (const key of [one, other]) show(conversationOf(key))
    for (let n = 1; n <= 30; n++) expect((await say(one, n)).status).toBe(303)
    const { text, headers } = await say(one, 31)
    const state = shown(text, 'conversation')
    expect(state).toMatchObject({ status: 429, act: 'reply', typed: { text: '31-хабар' } })
    expect(state.faults[0]?.message).toMatch(/\d\d:\d\d/)
    expect(Number(headers['retry-after'])).toBeGreaterThan(500)
    expect((await say(other, 31)).status).toBe(303)
    await expect.poll(() => cms.taken.size).toBe(31)
  })

  it('knows the reference it was sent under, and no other', async () => {
    await cms.down()
    const [address = '', query = ''] = String((await site.send(FORM, question())).headers.location).split('?')
    expect(shown((await site.get(`${address}?${query}`)).text, 'conversation').sent).toBe(
      new URLSearchParams(query).get('sent'),
    )
    const other = keys.referenceOf(keys.newKey(), new Date())
    expect(shown((await site.get(`${address}?sent=${other}`)).text, 'conversation').sent).toBeUndefined()
  })
})
