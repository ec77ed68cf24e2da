import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { random } from '../generator/random.ts'

const LOCALES = ['kk', 'ru', 'en']

/** Addresses of the pages that a data directory has, in an order that is the same in every run. */
export function addresses(dataDir: string) {
  const db = new DatabaseSync(join(dataDir, 'birlik.db'), { readOnly: true })
  const read = (sql: string) => db.prepare(sql).all() as { agency: string; slug: string }[]
  // The busiest first: the generator gives most to the first by slug.
  const agencies = read("SELECT slug AS agency, '' AS slug FROM agencies WHERE state = 'live' ORDER BY slug")
  const news = read(
    `SELECT a.slug AS agency, n.slug FROM news n JOIN agencies a ON a.id = n.agency_id WHERE n.listed ORDER BY n.slug, a.slug`,
  )
  db.close()
  const inEveryLanguage = (paths: string[]) =>
    LOCALES.flatMap((locale) => paths.map((path) => `/${locale}${path}`))
  const each = (path: string) => inEveryLanguage(agencies.map(({ agency }) => `/${agency}${path}`))
  return {
    home: shuffled(each('/')),
    list: shuffled(each('/press/news')),
    feed: shuffled(each('/feed.xml')),
    article: shuffled(inEveryLanguage(news.map(({ agency, slug }) => `/${agency}/press/news/${slug}`))),
    articlesOf: (agency: string) =>
      inEveryLanguage(
        news.filter((item) => item.agency === agency).map(({ slug }) => `/${agency}/press/news/${slug}`),
      ),
    agencies: agencies.map(({ agency }) => agency),
  }
}

function shuffled<T>(items: T[]): T[] {
  const chance = random(items.length)
  return items
    .map((item) => ({ item, order: chance() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
