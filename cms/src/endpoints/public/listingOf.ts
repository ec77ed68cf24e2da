import { DOCUMENT_KINDS, type Listing } from '@birlik/shared/contract'
import { t } from '@birlik/shared/messages'
import type { StructureNode } from '@birlik/shared/structure'
import type { Where } from 'payload'
import type { AgencyRecord } from '../../services/publicRead/agencies.ts'
import { count } from '../../services/publicRead/find.ts'
import type { PublicRequest } from '../../services/publicRead/publicRequest.ts'
import { listed } from '../../services/publicRead/published.ts'
import { type Context, listPage } from './context.ts'
import { equal, inYear, inYearOfDay } from './handlers/conditions.ts'
import { newsPage } from './newsPage.ts'
import { readList } from './read.ts'
import { SHAPES } from './shapes/index.ts'
import { topicsOfNews } from './topicsOfNews.ts'
import { unitsOf } from './unitsOf.ts'
import { yearsOfDocuments, yearsOfNews, yearsOnTopic } from './yearsOf.ts'

type Asked = Context<'section'>

/** What a node lists for an agency; null for nodes that list nothing. */
export async function listingOf(
  context: Asked,
  agency: AgencyRecord,
  node: StructureNode,
): Promise<Listing | null> {
  const { req, query } = context
  const own: Where[] = [{ agency: { equals: agency.id } }, listed]
  const page = <T>({ items, total }: { items: T[]; total: number }) => listPage(context, items, total)
  switch (node.renders) {
    case 'news': {
      const topic = node.filter?.topic
      const [list, topics, years] = await Promise.all([
        newsPage(context, agency, [topic, query.topic], query),
        topic ? [] : topicsOfNews(context, agency),
        topic ? yearsOnTopic(req, agency, topic) : yearsOfNews(req, own),
      ])
      return { kind: 'news', ...page(list), topics, years }
    }
    case 'documents': {
      const filed = [...own, ...equal('kind', node.filter?.kind), ...equal('node', node.filter?.node)]
      const asked = [...inYearOfDay('date', query.year), ...equal('kind', query.kind)]
      const [list, kinds, years] = await Promise.all([
        readList(context, SHAPES.documents, { and: [...filed, ...asked] }, query, agency),
        node.filter?.kind ? [] : kindsOf(context, filed),
        yearsOfDocuments(req, filed),
      ])
      return { kind: 'documents', ...page(list), kinds, years }
    }
    case 'events': {
      const narrowed = [...equal('kind', node.filter?.kind ?? query.kind), ...inYear('startsAt', query.year)]
      const list = await readList(context, SHAPES.events, { and: [...own, ...narrowed] }, query, agency)
      return { kind: 'events', ...page(list) }
    }
    case 'people':
      return { kind: 'people', ...page(await readList(context, SHAPES.people, { and: own }, query, agency)) }
    case 'vacancies':
      return {
        kind: 'vacancies',
        ...page(await readList(context, SHAPES.vacancies, { and: own }, query, agency)),
      }
    case 'projects':
      return {
        kind: 'projects',
        ...page(await readList(context, SHAPES.projects, { and: own }, query, agency)),
      }
    case 'services':
      return {
        kind: 'services',
        ...page(await readList(context, SHAPES.services, { and: own }, query, agency)),
      }
    case 'faq':
      return { kind: 'faq', ...page(await readList(context, SHAPES.faq, { and: own }, query, agency)) }
    case 'situations':
      return { kind: 'situations', ...page(await readList(context, SHAPES.situations, listed, query)) }
    case 'org-units':
      return { kind: 'org-units', ...(await unitsOf(context, agency, node.key)) }
    case 'home':
    case 'section':
    case 'page':
    case 'contacts':
    case 'reception':
    case 'accounts':
    case 'sitemap':
    case 'later':
      return null
  }
}

/** Kinds of documents that are there, with their numbers: one count by index for each kind of the contract. */
async function kindsOf({ req, locale }: Pick<Asked, 'req' | 'locale'>, filed: Where[]) {
  const counts = await Promise.all(
    DOCUMENT_KINDS.map((kind) => countOf(req, [...filed, { kind: { equals: kind } }])),
  )
  return DOCUMENT_KINDS.map((value, at) => ({
    value,
    title: t(locale, `documentKind.${value}`),
    count: counts[at] ?? 0,
  })).filter(({ count }) => count > 0)
}

const countOf = (req: PublicRequest, and: Where[]): Promise<number> => count(req, 'documents', { and })
