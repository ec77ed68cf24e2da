import type { Where } from 'payload'
import { count, distinct, find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { anyTopic, termsOf, topicOfTerm, topicTerm } from './topicTerms.ts'

/** Listed news of an agency on a topic, published within the stretch. */
type Asked = { agency: string; topic: string; from?: string; before?: string }
type Filed = { id: string; publishedAt: string }

/** A stretch of that news, newest first, as its list is ordered. */
export async function newsOnTopic(
  req: PublicRequest,
  asked: Asked,
  limit: number,
  page = 1,
): Promise<Filed[]> {
  const rows = await find(req, {
    collection: 'search-words',
    where: whereOf(asked),
    select: { doc: true, age: true },
    sort: ['age', 'doc'],
    limit,
    page,
  })
  return rows.map(({ doc, age }) => ({ id: doc, publishedAt: new Date(-age).toISOString() }))
}

export const countNewsOnTopic = (req: PublicRequest, asked: Asked): Promise<number> =>
  count(req, 'search-words', whereOf(asked))

/** Topics, by id, on which an agency has listed news. */
export async function topicsWithNews(req: PublicRequest, agency: string): Promise<string[]> {
  const terms = await distinct(req, 'search-words', 'word', { and: [...termsOf(agency), anyTopic] })
  return terms.map((term) => topicOfTerm(String(term)))
}

/** The age of a word is the moment of publication, negative, so that the newest comes first. */
function whereOf({ agency, topic, from, before }: Asked): Where {
  const stretch: Where[] = [
    ...(from ? [{ age: { less_than_equal: -Date.parse(from) } }] : []),
    ...(before ? [{ age: { greater_than: -Date.parse(before) } }] : []),
  ]
  return { and: [...termsOf(agency), { word: { equals: topicTerm(topic) } }, ...stretch] }
}
