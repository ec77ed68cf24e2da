import config from '@payload-config'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'
import { cache } from 'react'

const listed = { listed: { equals: true } }
const item = { title: true, summary: true, slug: true, publishedAt: true }

export const find = async (locale, collection, { where = {}, ...rest }) => {
  const payload = await getPayload({ config })
  return payload.find({
    collection,
    where,
    locale,
    fallbackLocale: false,
    depth: 1,
    pagination: false,
    ...rest,
  })
}

export const agencyAt = cache(async (locale, slug) => {
  const { docs } = await find(locale, 'agencies', { where: { slug: { equals: slug } }, limit: 1 })
  return docs[0] ?? notFound()
})

export const platform = cache(async (locale) => {
  const payload = await getPayload({ config })
  return payload.findGlobal({ slug: 'platform', locale, fallbackLocale: false, depth: 0 })
})

const own = (agency, ...more) => ({ and: [{ agency: { equals: agency.id } }, listed, ...more] })

export async function homeOf(locale, agency) {
  const now = new Date().toISOString()
  const first = async (collection, limit, select, sort = '-publishedAt', ...more) =>
    (
      await find(locale, collection, {
        where: own(agency, ...more),
        limit,
        select: { ...item, ...select },
        sort,
      })
    ).docs
  const [news, documents, services, events, vacancies, projects, heads] = await Promise.all([
    first('news', 7, { picture: true, topics: true }),
    first('documents', 6, { kind: true, number: true, date: true }),
    first('services', 8, { term: true, fee: true }),
    first('events', 6, { startsAt: true, place: true }, 'startsAt', {
      startsAt: { greater_than_equal: now.slice(0, 10) },
    }),
    first('vacancies', 5, { deadline: true }, 'deadline', { deadline: { greater_than: now } }),
    first('projects', 4, { picture: true, state: true }),
    first('people', 1, { name: true, post: true, portrait: true }, '-publishedAt', {
      isHead: { equals: true },
    }),
  ])
  return { news, documents, services, events, vacancies, projects, head: heads[0] }
}

export const newsOf = (locale, agency) =>
  find(locale, 'news', {
    where: own(agency),
    limit: 20,
    pagination: true,
    select: { ...item, picture: true, topics: true },
    sort: '-publishedAt',
  })

export async function articleOf(locale, agency, slug) {
  const where = {
    and: [
      { agency: { equals: agency.id } },
      { slug: { equals: slug } },
      { _status: { equals: 'published' } },
    ],
  }
  const { docs } = await find(locale, 'news', { where, limit: 1 })
  const article = docs[0] ?? notFound()
  const topics = (article.topics ?? []).map(({ id }) => id)
  const same = topics.length ? [{ topics: { in: topics } }] : []
  const related = await find(locale, 'news', {
    where: own(agency, { id: { not_equals: article.id } }, ...same),
    limit: 3,
    select: { ...item, picture: true, topics: true },
    sort: '-publishedAt',
  })
  return { article, related: related.docs }
}
