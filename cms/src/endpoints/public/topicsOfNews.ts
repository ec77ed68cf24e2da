import type { TopicRef } from '@birlik/shared/contract'
import { pickLocale } from '@birlik/shared/locales'
import type { AgencyRecord } from '../../services/publicRead/agencies.ts'
import { findByIds } from '../../services/publicRead/find.ts'
import { inLanguage, languagesWith } from '../../services/publicRead/inLanguage.ts'
import { topicsWithNews } from '../../services/search/index.ts'
import type { Reader } from './read.ts'

/** Topics on which an agency has news, by key: read from the words of search, without looking at the news. */
export async function topicsOfNews({ req, locale }: Reader, { id }: AgencyRecord): Promise<TopicRef[]> {
  const topics = await findByIds(req, 'topics', await topicsWithNews(req, id), { key: true, title: true })
  return [...topics.values()]
    .map((topic) => inLanguage(topic, pickLocale(locale, languagesWith(topic.title))))
    .map(({ key, title }) => ({ key, title: title ?? key }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}
