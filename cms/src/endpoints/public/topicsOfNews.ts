import type { TopicRef } from '@birlik/shared/contract'
import type { AgencyRecord } from '../../services/publicRead/agencies.ts'
import { topicsWithNews } from '../../services/search/index.ts'
import type { Reader } from './read.ts'
import { topicRefs } from './topicRefs.ts'

/** Topics on which an agency has news, by key: read from the words of search, without looking at the news. */
export async function topicsOfNews({ req, locale }: Reader, { id }: AgencyRecord): Promise<TopicRef[]> {
  const topics = await topicRefs(req, locale, await topicsWithNews(req, id))
  return [...topics.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
