import type { TopicRef } from '@birlik/shared/contract'
import { type Locale, pickLocale } from '@birlik/shared/locales'
import { findByIds } from '../../services/publicRead/find.ts'
import { inLanguage, languagesWith } from '../../services/publicRead/inLanguage.ts'
import type { PublicRequest } from '../../services/publicRead/publicRequest.ts'

/** Topics by id, with their titles for a reader. */
export async function topicRefs(
  req: PublicRequest,
  locale: Locale,
  ids: Iterable<string>,
): Promise<Map<string, TopicRef>> {
  const topics = await findByIds(req, 'topics', ids, { key: true, title: true })
  return new Map(
    [...topics].map(([id, topic]) => {
      const { key, title } = inLanguage(topic, pickLocale(locale, languagesWith(topic.title)))
      return [id, { key, title: title ?? key }]
    }),
  )
}
