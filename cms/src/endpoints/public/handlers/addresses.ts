import type { AddressItem } from '@birlik/shared/contract'
import { LOCALES, type Locale } from '@birlik/shared/locales'
import { nodesOf } from '@birlik/shared/structure'
import type { Where } from 'payload'
import type { AgencyRecord } from '../../../services/publicRead/agencies.ts'
import { find } from '../../../services/publicRead/find.ts'
import { listed } from '../../../services/publicRead/published.ts'
import { countEntriesOfAgency, entriesOfAgency } from '../../../services/search/index.ts'
import { agencyAt } from '../agency.ts'
import { type Context, listPage } from '../context.ts'

/** Every address of an agency: first the standard structure, then its documents from the entries of search. */
export async function addresses(context: Context<'addresses'>) {
  const { req, params, query } = context
  const agency = await agencyAt(req, params.agency)
  const [nodes, documents] = await Promise.all([
    nodeAddresses(context, agency),
    countEntriesOfAgency(req, agency.id),
  ])
  const from = (query.page - 1) * query.limit
  const ofNodes = nodes.slice(from, from + query.limit)
  const rest = query.limit - ofNodes.length
  const entries = rest ? await entriesOfAgency(req, agency.id, Math.max(0, from - nodes.length), rest) : []
  const ofDocuments = entries.map(({ path, languages, changedAt }) => ({
    path,
    languages,
    updatedAt: changedAt,
  }))
  return listPage(context, [...ofNodes, ...ofDocuments], nodes.length + documents)
}

/** The frame of a node is in all languages; its text, once written, decides. */
async function nodeAddresses({ req }: Context<'addresses'>, agency: AgencyRecord): Promise<AddressItem[]> {
  const where: Where = { and: [{ agency: { equals: agency.id } }, listed] }
  const select = { node: true, languages: true, changedAt: true } as const
  const nodes = nodesOf(agency)
  const pages = await find(req, { collection: 'pages', where, select, limit: nodes.length })
  const byNode = new Map(pages.map((page) => [page.node as string, page]))
  const items = nodes.map(({ key, path }) => {
    const page = byNode.get(key)
    return {
      path,
      languages: (page?.languages ?? [...LOCALES]) as Locale[],
      updatedAt: page?.changedAt ?? agency.updatedAt,
    }
  })
  // The node shown at its section's address comes later and is the one whose text is shown there.
  return [...new Map(items.map((item) => [item.path, item])).values()]
}
