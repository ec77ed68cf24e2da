import type { Agency, NewsItem } from '@birlik/shared/contract'
import agency from '@birlik/shared/examples/agency/committee-inherits.kk.json' with { type: 'json' }
import list from '@birlik/shared/examples/newsList/page.kk.json' with { type: 'json' }
import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { createLinks } from '../links.ts'
import { feedOf } from './feedOf.ts'

const ORIGIN = 'https://birlik.example.kz'
const links = createLinks({ agencyHost: null, origin: ORIGIN, portalOrigin: ORIGIN }, 'kk')
const [first] = list.items as NewsItem[]
const lengths = new Map([[first?.picture?.url ?? '', 4321]])
const feed = (changes: Partial<NewsItem>) =>
  feedOf({ agency: agency as Agency, news: [{ ...(first as NewsItem), ...changes }], links, lengths })

it('leaves out what this language does not have', () => {
  expect(feed({ language: 'ru' }).items).toHaveLength(0)
})

it('bears texts with signs of markup', () => {
  const xml = feed({ title: 'R&D <script> ]]> end' }).rss2()
  expect(xml).not.toContain('<script>')
  expect(xml.match(/]]>/g)?.length).toBe(xml.match(/<!\[CDATA\[/g)?.length)
})

it('is XML whatever stands in a title from before texts were cleaned', () => {
  const texts = feed({ title: 'Бұйрық\u0008\ufffe шықты', summary: 'а\u0000\ud800б' })
  for (const xml of [texts.rss2(), texts.atom1()]) {
    expect(xml).toContain('Бұйрық шықты')
    // XML 1.0 § 2.2: characters that no document holds.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/)
  }
})

it('of an agency without news is as old as the agency’s own page', () => {
  const empty = feedOf({ agency: agency as Agency, news: [], links, lengths })
  expect(empty.atom1()).toContain(`<updated>${agency.updatedAt}</updated>`)
})

const idsIn = (xml: string) => [...xml.matchAll(/<(?:id|guid)[^>]*>([^<]+)/g)].map(([, id]) => id)

it.each(['rss2', 'atom1'] as const)(
  '%s knows an article again after it, its agency and its host were renamed',
  (format) => {
    const other = createLinks({ agencyHost: 'x', origin: 'https://x.kz', portalOrigin: 'https://y.kz' }, 'kk')
    const renamed = feedOf({
      agency: { ...(agency as Agency), slug: 'renamed', domains: ['x.kz'] },
      news: [{ ...(first as NewsItem), slug: 'renamed' }],
      links: other,
      lengths,
    })
    const before = idsIn(feed({})[format]()).at(-1)
    expect(before).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(idsIn(renamed[format]()).at(-1)).toBe(before)
    expect(idsIn(feed({ id: 'another' })[format]()).at(-1)).not.toBe(before)
  },
)

it.each(['rss2', 'atom1'] as const)(
  '%s is well-formed, and tells topics and pictures as it should',
  (format) => {
    const { elements, faults } = parsed(
      feed({ topics: [{ key: 'tech', title: 'Технология & ғылым' }] })[format](),
    )
    expect(faults).toEqual([])
    const [enclosure] = elements.filter(({ name, of }) => name === 'enclosure' || of.rel === 'enclosure')
    expect(enclosure?.of).toMatchObject({ length: '4321', type: 'image/webp' })
    const [category] = elements.filter(({ name }) => name === 'category')
    if (format === 'atom1') expect(category?.of).toMatchObject({ term: 'tech', label: 'Технология & ғылым' })
    else expect(category?.text.trim()).toBe('Технология & ғылым')
  },
)

it('names no enclosure whose length nobody knows', () => {
  const news = [first as NewsItem]
  const xml = feedOf({ agency: agency as Agency, news, links, lengths: new Map() })
  expect(xml.rss2() + xml.atom1()).not.toContain('enclosure')
})

/** By a parser that forgives nothing. */
function parsed(xml: string) {
  const elements: { name: string; of: Record<string, string>; text: string }[] = []
  const faults: string[] = []
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', ({ message }) => void faults.push(message))
  parser.on('opentag', ({ name, attributes }) => void elements.push({ name, of: attributes, text: '' }))
  const add = (text: string) => {
    const last = elements.at(-1)
    if (last) last.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  return { elements, faults }
}
