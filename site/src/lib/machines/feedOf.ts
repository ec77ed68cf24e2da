import type { Agency, NewsItem } from '@birlik/shared/contract'
import { t } from '@birlik/shared/messages'
import { addressOf } from '@birlik/shared/rules'
import { cleanLine } from '@birlik/shared/text'
import { Feed } from 'feed'
import type { Links } from '../links.ts'

type Source = { agency: Agency; news: readonly NewsItem[]; links: Links }

/** The news of an agency in one language; what it has in other languages only is left out. */
export function feedOf({ agency, news, links }: Source): Feed {
  const { locale } = links
  const items = news.filter((item) => item.language === locale)
  const home = links.canonical(agency)
  const feed = new Feed({
    id: home,
    link: home,
    title: cleanLine(agency.name),
    description: t(locale, 'feed.description'),
    language: locale,
    author: { name: cleanLine(agency.name) },
    generator: 'Birlik',
    updated: new Date(items[0]?.updatedAt ?? agency.updatedAt),
    feedLinks: { rss: links.canonical(agency, '/feed.xml'), atom: links.canonical(agency, '/atom.xml') },
  })
  for (const item of items) {
    const link = links.canonical(agency, addressOf('news', item.slug))
    feed.addItem({
      id: link,
      link,
      title: asHtml(item.title),
      description: asHtml(item.summary),
      date: new Date(item.updatedAt),
      published: new Date(item.publishedAt),
      category: item.topics.map(({ title }) => ({ name: cleanLine(title) })),
      ...(item.picture && { image: { url: links.absolute(item.picture.url), type: 'image/webp' } }),
    })
  }
  return feed
}

// Readers take both for HTML. Cleaned once more: one control character from before the rule makes the feed of a body unreadable.
const asHtml = (text: string) => cleanLine(text).replaceAll('<', '&lt;')
