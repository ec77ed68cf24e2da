import type { Agency, NewsItem } from '@birlik/shared/contract'
import { t } from '@birlik/shared/messages'
import { addressOf } from '@birlik/shared/rules'
import { cleanLine } from '@birlik/shared/text'
import { Feed } from 'feed'
import type { Links } from '../links.ts'
import { stableId } from './stableId.ts'

type Source = {
  agency: Agency
  news: readonly NewsItem[]
  links: Links
  /** Bytes of a file by its address. */
  lengths: ReadonlyMap<string, number>
}

/** The news of an agency in one language; what it has in other languages only is left out. A picture of unknown length is no enclosure. */
export function feedOf({ agency, news, links, lengths }: Source): Feed {
  const { locale } = links
  const items = news.filter((item) => item.language === locale)
  const home = links.canonical(agency)
  const feed = new Feed({
    id: idOf('feed', locale, agency.slug),
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
    const length = item.picture ? lengths.get(item.picture.url) : undefined
    feed.addItem({
      // In another language it is another text.
      id: idOf('news', locale, item.id),
      link,
      title: asHtml(item.title),
      description: asHtml(item.summary),
      date: new Date(item.updatedAt),
      published: new Date(item.publishedAt),
      category: item.topics.map(({ key, title }) => ({ name: cleanLine(title), term: key })),
      ...(item.picture &&
        length && { image: { url: links.absolute(item.picture.url), type: 'image/webp', length } }),
    })
  }
  return feed
}

const idOf = (...names: string[]) => `urn:uuid:${stableId(...names)}`

// Readers take both for HTML. Cleaned once more: one control character from before the rule makes the feed of a body unreadable.
const asHtml = (text: string) => cleanLine(text).replaceAll('<', '&lt;')
