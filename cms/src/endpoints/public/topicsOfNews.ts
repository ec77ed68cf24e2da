import type { TopicRef } from '@birlik/shared/contract'
import { pickLocale } from '@birlik/shared/locales'
import type { Where } from 'payload'
import { idOf } from '../../services/idOf.ts'
import { findByIds } from '../../services/publicRead/find.ts'
import { inLanguage, languagesWith } from '../../services/publicRead/inLanguage.ts'
import type { Reader } from './read.ts'

/** Topics on which an agency has news, by key. One query over the agency's part of the index, however many topics there are. */
export async function topicsOfNews({ req, locale }: Reader, own: Where[]): Promise<TopicRef[]> {
  const { values } = await req.payload.db.findDistinct({
    collection: 'news',
    field: 'topics',
    where: { and: own },
    req,
  })
  const ids = values.flatMap(({ topics }) => idOf(topics) ?? [])
  const topics = await findByIds(req, 'topics', ids)
  return [...topics.values()]
    .map((topic) => inLanguage(topic, pickLocale(locale, languagesWith(topic.title))))
    .map(({ key, title }) => ({ key, title: title ?? key }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}
