import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Conversation, DialogueCounts, DialogueFigures, DialogueSummary } from '@birlik/shared/contract'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { LOCALES } from '@birlik/shared/locales'
import { type MessageKey, t } from '@birlik/shared/messages'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtPages } from '../support/builtSite.ts'
import { conversationOf, said } from '../support/conversations.ts'
import { type DialogueCms, SECRET, startDialogueCms } from '../support/dialogueCms.ts'
import { type DialogueSite, type Fields, startDialogueSite } from '../support/dialogueSite.ts'
import { headingLevels, textOf } from '../support/readHtml.ts'

const keys = createDialogueKeys(SECRET)
const FORM = '/kk/maidd/dialogue/forms/question'
const tokenFor = (use: string) => keys.formToken(use, Date.now() - 60_000)

let folder: string
let cms: DialogueCms
let site: DialogueSite
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'birlik-pages-'))
  cms = await startDialogueCms()
  const pages = await builtPages(cms.origin)
  site = await startDialogueSite({ cmsOrigin: cms.origin, folder, pages })
})
afterAll(async () => {
  await site.stop()
  await cms.stop()
  rmSync(folder, { recursive: true, force: true })
})

const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)

/** One heading above all, none skipped, no id twice, every label and description leads somewhere, nothing unfinished. */
function expectSound(html: string) {
  expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
  const levels = headingLevels(html.slice(html.indexOf('<main')))
  for (const [index, level] of levels.entries())
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1)
  const ids = idsOf(html)
  expect(ids).toEqual([...new Set(ids)])
  const referred = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)]
  for (const id of referred.flatMap(([, list = '']) => list.split(' '))) expect(ids).toContain(id)
  for (const [, id] of html.matchAll(/class="summary"[\s\S]*?href="#([^"]+)"/g)) expect(ids).toContain(id)
  expect(html.trimEnd()).toMatch(/<\/body><\/html>$/)
  expect(textOf(html)).not.toMatch(/undefined|\[object|\bNaN\b|\{\w+\}/)
}

describe.each(LOCALES)('in %s', (locale) => {
  it.each(['question', 'reception', 'corruption', 'press', 'site-error'])(
    'the form %s is sound',
    async (form) => {
      const { status, text } = await site.get(`/${locale}/maidd/dialogue/forms/${form}`)
      expect(status).toBe(200)
      expectSound(text)
      expect(text).toContain('enctype="multipart/form-data"')
      // Law 94-V art. 8(4), each with its name and what it is here.
      const [, terms = ''] = /<div class="terms"[\s\S]*?<ol[^>]*>([\s\S]*?)<\/ol>/.exec(text) ?? []
      expect(terms.match(/<li[^>]*>\s*<b[^>]*>[^<]+<\/b>\s*[^<\s]/g)).toHaveLength(8)
      expect(text).toMatch(/<meta name="referrer"|<form[^>]+method="post"/)
    },
  )

  it('a form with errors says so first, in the title and with a link to each field', async () => {
    const { status, text } = await site.send(`/${locale}/maidd/dialogue/forms/question`, {
      ...{ _token: tokenFor('maidd/question'), message: '', email: 'gulnar@', name: '<b>Гүлнәр</b>' },
    })
    expect(status).toBe(422)
    expectSound(text)
    expect(text).toMatch(/<title>(?:Қате|Ошибка|Error): /)
    expect(text).toMatch(/<div class="summary"[^>]* tabindex="-1"[^>]* autofocus/)
    expect(text).toContain('href="#in-message"')
    expect(text).toContain('value="gulnar@"')
    expect(text).toContain('value="<b>Гүлнәр</b>"')
  })

  it.each(Object.entries(states()))('a conversation that is %s is sound', async (_state, conversation) => {
    cms.show(conversation)
    const { status, text, headers } = await site.get(
      `/${locale}/maidd/dialogue/with/${keys.linkOf(conversation.key)}`,
    )
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(text).toContain('<meta name="robots" content="noindex">')
    expectSound(text)
    const view = await site.get(`/${locale}/maidd/dialogue/with/${keys.linkOf(conversation.key)}/view`)
    expect(view.text.trimStart()).toMatch(/^<main>/)
  })
})

/** Every state a citizen can find a conversation in. */
function states(): Record<string, Conversation> {
  const mine = said('citizen', { id: 'a', text: 'Интернет қашан қосылады?' })
  const theirs = said('agency', {
    id: 'b',
    name: 'Айгүл',
    text: 'Кесте: https://example.kz/keste.',
    files: [
      { id: 'f', name: 'кесте.pdf', type: 'pdf', size: 35_000, state: 'ready' },
      { id: 'g', name: 'қауіпті.docx', type: 'docx', size: 5, state: 'refused' },
    ],
  })
  const one = (more: Partial<Conversation>) => conversationOf(keys.newKey(), { messages: [mine], ...more })
  const promises = { firstAnswerBy: '2020-11-27T10:00:00Z', settledBy: '2030-12-03T10:00:00Z', ahead: 3 }
  const closing = { reason: 'answered' as const, at: '2026-11-26T12:00:00Z' }
  const removal = (objection: 'none' | 'pending' | 'declined') => ({
    ...{ reason: 'abuse' as const, at: '2026-11-26T12:00:00Z', objection },
  })
  return {
    waiting: one({ state: 'waiting', ...promises, values: [{ label: 'Аты-жөніңіз', value: 'Гүлнәр' }] }),
    answered: one({ messages: [mine, theirs], email: 'a@b.kz' }),
    closed: one({
      state: 'closed',
      messages: [mine, theirs],
      closing,
      mayReopen: true,
      publishedAs: 'internet',
    }),
    rated: one({ state: 'closed', messages: [mine, theirs], closing, rating: { score: 4, text: 'Тез' } }),
    offered: one({
      transfer: { to: { slug: 'moe', name: 'Оқу министрлігі', shortName: 'ОМ' }, note: 'Сізге соған' },
    }),
    removed: one({
      messages: [
        { ...mine, removal: removal('none') },
        { ...mine, id: 'c', removal: removal('pending') },
        { ...mine, id: 'd', removal: removal('declined') },
        said('system', { id: 'e', event: 'removed', text: '' }),
      ],
    }),
    withdrawn: one({
      consent: {
        at: '2026-11-26T10:00:00Z',
        withdrawnAt: '2026-11-26T12:00:00Z',
        keptUntil: '2026-12-26T12:00:00Z',
      },
    }),
  }
}

describe.each(LOCALES)('in %s', (locale) => {
  it('a conversation that could not be opened says so, with the words and a way on', async () => {
    cms.judge = () => ({ outcome: 'refused', reason: 'unknown-agency' })
    const { headers } = await site.send(`/${locale}/maidd/dialogue/forms/question`, {
      ...{ _token: tokenFor('maidd/question'), message: 'Интернет қашан қосылады?', _agreed: 'yes' },
    })
    await expect.poll(() => site.state().length).toBe(0)
    cms.judge = () => ({ outcome: 'taken' })
    const { text } = await site.get(String(headers.location))
    expectSound(text)
    expect(textOf(text)).toContain(t(locale, 'conversation.refused.title'))
    expect(textOf(text)).not.toContain(t(locale, 'conversation.sent.title'))
    expect(textOf(text)).not.toContain(t(locale, 'conversation.pending'))
    expect(text).toContain('Интернет қашан қосылады?')
    expect(text).toContain(`href="/${locale}/maidd/contacts"`)
    expect(text).not.toContain('name="text"')
  })
})

/** A table of values that hold neither comma nor line break but in quotes. */
const cellsOf = (csv: string) =>
  csv
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )
const shareOf = ({ inTime, answered, overdue }: DialogueCounts) =>
  answered + overdue > 0 ? Math.round((inTime / (answered + overdue)) * 1000) / 10 : ''

describe.each(LOCALES)('figures in %s', (locale) => {
  const say = (key: MessageKey) => t(locale, key)
  const json = async (path: string) => JSON.parse((await site.get(`/api/v1${path}?locale=${locale}`)).text)
  const rows = async (path: string) => {
    const { status, headers, text } = await site.get(`/${locale}${path}`)
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8; header=present'])
    return cellsOf(text)
  }
  const texts = (cells: readonly unknown[]) => cells.map((cell) => `${cell ?? ''}`)

  it('of a body say as a table what they say as data', async () => {
    const figures: DialogueFigures = await json('/agencies/maidd/dialogue/figures')
    const [, ...table] = await rows('/maidd/dialogue/figures.csv')
    const { months, total, kinds, themes, ratings, removals } = figures
    const year = `${months[0]?.month}/${months.at(-1)?.month}`
    const counts = (period: string, of: DialogueCounts) =>
      [
        ['figures.received', of.received],
        ['figures.handedOver', of.handedOver],
        ['figures.answered', of.answered],
        ['figures.inTime', of.inTime],
        ['figures.csv.shareInTime', shareOf(of)],
        ['figures.overdue', of.overdue],
        ['figures.csv.medianMinutes', of.medianMinutes],
        ['figures.csv.rated', of.rated],
      ].map(([key, value]) => [period, say(key as MessageKey), '', value])
    const removal = (key: MessageKey, reason: string, count: number) => [
      year,
      say(key),
      say(`conversation.removal.${reason}` as MessageKey),
      count,
    ]
    const expected = [
      ...counts(year, total),
      [year, say('figures.rating'), '', total.averageRating],
      ...months.flatMap((month) => counts(month.month, month)),
      ...kinds.map(({ kind, received }) => [
        ...[year, say('figures.csv.byForm'), say(`figures.kind.${kind}`), received],
      ]),
      ...themes.map(({ month, title, received }) => [
        ...[month, say('figures.csv.onTopic'), title ?? say('figures.noTheme'), received],
      ]),
      ...(ratings ?? []).map((count, at) => [year, say('figures.csv.ratings'), at + 1, count]),
      ...removals.map(({ reason, removed }) => removal('figures.removed', reason, removed)),
      ...removals.map(({ reason, restored }) => removal('figures.restored', reason, restored)),
    ].map(texts)
    expect(months).toHaveLength(12)
    expect(table.sort()).toEqual(expected.sort())
  })

  it('of all bodies say as a table what they say as data', async () => {
    const { items }: { items: DialogueSummary[] } = await json('/dialogue/figures')
    const [, ...table] = await rows('/dialogue/figures.csv')
    const expected = items.map((one) => {
      const { agency, received, answered, inTime, overdue, handedOver } = one
      const [, address] = table.find(([name]) => name === agency.name) ?? []
      expect(address).toMatch(new RegExp(`/${agency.slug}/dialogue/figures$|^http://${agency.slug}\\.`))
      return texts([
        ...[agency.name, address, received, answered, inTime, shareOf(one)],
        ...[overdue, one.medianMinutes, one.rated, one.averageRating, handedOver],
      ])
    })
    expect(items.length).toBeGreaterThan(2)
    expect(table.sort()).toEqual(expected.sort())
  })
})

describe('a conversation', () => {
  it('prepares the text of an appeal', async () => {
    const { answered } = states()
    if (!answered) return
    cms.show(answered)
    const { text } = await site.get(`/ru/maidd/dialogue/with/${keys.linkOf(answered.key)}/appeal`)
    expectSound(text)
    expect(text).toContain(answered.reference)
    expect(text).toContain('Интернет қашан қосылады?')
    expect(text).toContain('href="https://eotinish.kz"')
  })

  it('shows an act that was not taken open, with its text', async () => {
    const { answered } = states()
    if (!answered) return
    cms.show(answered)
    const path = `/en/maidd/dialogue/with/${keys.linkOf(answered.key)}`
    const { status, text } = await site.send(path, {
      ...{ _token: tokenFor(`with/${answered.key}`), _act: 'rate', text: 'Quick' },
    })
    expect(status).toBe(422)
    expectSound(text)
    expect(text).toMatch(/<details open[^>]*>[\s\S]*Quick/)
    expect(text).toContain('href="#in-rate-score"')
  })

  it('is shown, and written in, while the cms is away', async () => {
    const key = keys.newKey()
    const path = `/kk/maidd/dialogue/with/${keys.linkOf(key)}`
    cms.instead = (_req, res) => void res.destroy() === undefined
    const sent = await site.send(path, { _token: tokenFor(`with/${key}`), _act: 'reply', text: 'Қашан?' })
    expect(sent.status).toBe(303)
    const { status, text } = await site.get(path)
    cms.instead = () => false
    expect(status).toBe(200)
    expectSound(text)
    expect(text).toContain('Қашан?')
    expect(textOf(text)).toContain('жеткізілуде')
  })

  it('of a forged link is not found, in the frame of the body', async () => {
    const { status, text } = await site.get(`/kk/maidd/dialogue/with/${'A'.repeat(43)}`)
    expect(status).toBe(404)
    expect(text).toContain('noindex')
  })
})

const blns = join(
  process.env.BIRLIK_DATA ?? join(import.meta.dirname, '../../../../shared'),
  'data/bad-input/blns/blns.json',
)

/** How many elements there are that could do something; what stands in fields is text to browsers. */
const acting = (html: string) =>
  html
    .replaceAll(/<textarea[\s\S]*?<\/textarea>/g, '')
    .replaceAll(/value="[^"]*"/g, '')
    .match(
      /<(?:script|img|iframe|object|embed|link|meta|base|form|style|video|audio|[a-z][^<>]*(?:href="javascript:| on\w+="))/gi,
    )?.length

describe.runIf(existsSync(blns))('whatever people type', () => {
  const strings = () =>
    (JSON.parse(readFileSync(blns, 'utf8')) as string[]).filter((text) => text.trim() !== '')

  it('comes back as it was and does no harm', async () => {
    const plain = acting((await site.send(FORM, { _token: tokenFor('maidd/question') })).text)
    for (const text of strings()) {
      const fields: Fields = { _token: tokenFor('maidd/question'), message: text, name: text, email: text }
      const { status, text: html } = await site.send(FORM, fields)
      expect([status, acting(html)]).toEqual([422, plain])
    }
  }, 120_000)

  it('is shown by both sides as text', async () => {
    const shown = async (text: (index: number) => string) => {
      const messages = strings().map((_, index) =>
        said(index % 2 === 0 ? 'citizen' : 'agency', {
          id: `${index}`,
          text: text(index),
          name: text(index),
        }),
      )
      const one = conversationOf(keys.newKey(), {
        messages,
        values: [{ label: 'Аты-жөніңіз', value: text(0) }],
      })
      cms.show(one)
      const { status, text: html } = await site.get(`/kk/maidd/dialogue/with/${keys.linkOf(one.key)}`)
      expect(status).toBe(200)
      return acting(html)
    }
    expect(await shown((index) => strings()[index] ?? '')).toBe(await shown(() => 'Сәлем'))
  })
})
