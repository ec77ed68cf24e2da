import type { Agency, NewsItem } from '@birlik/shared/contract'
import agency from '@birlik/shared/examples/agency/committee-inherits.kk.json' with { type: 'json' }
import list from '@birlik/shared/examples/newsList/page.kk.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { createLinks } from '../links.ts'
import { feedOf } from './feedOf.ts'

const ORIGIN = 'https://birlik.example.kz'
const links = createLinks({ agencyHost: null, origin: ORIGIN, portalOrigin: ORIGIN }, 'kk')
const [first] = list.items as NewsItem[]
const feed = (changes: Partial<NewsItem>) =>
  feedOf({ agency: agency as Agency, news: [{ ...(first as NewsItem), ...changes }], links })

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
  const empty = feedOf({ agency: agency as Agency, news: [], links })
  expect(empty.atom1()).toContain(`<updated>${agency.updatedAt}</updated>`)
})
