import type { StructureNode } from '@birlik/shared/structure'
import type { CollectionSlug, Where } from 'payload'
import { type AgencyRecord, below } from '../../services/publicRead/agencies.ts'
import { find, findFirst } from '../../services/publicRead/find.ts'
import type { PublicRequest } from '../../services/publicRead/publicRequest.ts'
import { listed } from '../../services/publicRead/published.ts'
import type { ContentKind } from '../../services/publishing/requiredTexts.ts'
import { newsOnTopic } from '../../services/search/index.ts'
import { topicOf } from './newsPage.ts'
import { SHAPES } from './shapes/index.ts'

/**
 * Which of these nodes have something to show: a text of their own, or a document in what they list. One query for
 * the texts; for each list one that stops at the first document, so the cost does not grow with the content.
 */
export async function filledOf(
  req: PublicRequest,
  agency: AgencyRecord,
  nodes: readonly StructureNode[],
): Promise<Set<string>> {
  const keys = nodes.map(({ key }) => key)
  const where: Where = { and: [{ agency: { equals: agency.id } }, listed, { node: { in: keys } }] }
  const [texts, lists] = await Promise.all([
    keys.length
      ? find(req, { collection: 'pages', where, select: { node: true }, sort: ['node'], limit: keys.length })
      : [],
    Promise.all(nodes.map((node) => hasList(req, agency, node))),
  ])
  const listing = nodes.filter((_, at) => lists[at]).map(({ key }) => key)
  return new Set([...texts.map(({ node }) => node), ...listing])
}

async function hasList(req: PublicRequest, agency: AgencyRecord, node: StructureNode): Promise<boolean> {
  const { kind, topic, node: filed } = node.filter ?? {}
  const own: Where[] = [{ agency: { equals: agency.id } }, listed]
  const has = (kind: ContentKind, ...where: Where[]) => exists(req, kind, { and: where }, SHAPES[kind].sort)
  switch (node.renders) {
    case 'news':
      return topic ? hasNewsOn(req, agency, topic) : has('news', ...own)
    case 'documents':
      return has(
        'documents',
        ...own,
        ...(kind ? [{ kind: { equals: kind } }] : []),
        ...(filed ? [{ node: { equals: filed } }] : []),
      )
    case 'events':
      return has('events', ...own, ...(kind ? [{ kind: { equals: kind } }] : []))
    case 'people':
    case 'vacancies':
    case 'projects':
    case 'services':
    case 'faq':
      return has(node.renders, ...own)
    case 'situations':
      return has('situations', listed)
    case 'org-units':
      return Boolean(agency.divisions?.length) || exists(req, 'agencies', below(agency), ['slug'])
    case 'contacts':
    case 'reception':
      return Boolean(agency.phones?.length || agency.addresses?.length)
    case 'accounts':
      return Boolean(agency.accounts?.length)
    case 'sitemap':
      return true
    case 'home':
    case 'section':
    case 'page':
    case 'later':
      return false
  }
}

async function hasNewsOn(req: PublicRequest, agency: AgencyRecord, key: string): Promise<boolean> {
  const topic = await topicOf(req, key)
  return topic !== null && (await newsOnTopic(req, { agency: agency.id, topic }, 1)).length > 0
}

// Sorted as the lists are, by index: Payload's own default would sort everything that meets the condition.
const exists = async (
  req: PublicRequest,
  collection: CollectionSlug,
  where: Where,
  sort: readonly string[],
): Promise<boolean> =>
  (await findFirst(req, { collection, where, sort, select: { slug: true } as never })) !== null
