import type { SectionPage } from '@birlik/shared/contract'
import { childrenOf, indexChildOf, nodesOf, type StructureNode } from '@birlik/shared/structure'
import type { AgencyRecord } from '../../../services/publicRead/agencies.ts'
import { find } from '../../../services/publicRead/find.ts'
import { listed, published } from '../../../services/publicRead/published.ts'
import { relatedOf } from '../../../services/publicRead/related.ts'
import { wholeAgencyAt } from '../agency.ts'
import type { Context } from '../context.ts'
import { filledOf } from '../filledOf.ts'
import { listingOf } from '../listingOf.ts'
import { readBatch, readWhole } from '../read.ts'
import { notFound } from '../refusal.ts'
import { pages } from '../shapes/pages.ts'
import { people } from '../shapes/people.ts'

/** Leaders shown beside contacts; the largest body has about ten. */
const MAX_PEOPLE = 30

/** A node of the standard structure as this agency owes it: its text, what it lists, which nodes below have content. */
export async function section(context: Context<'section'>): Promise<SectionPage> {
  const { req, params } = context
  const agency = await wholeAgencyAt(req, params.agency)
  const nodes = nodesOf(agency)
  const node = nodes.find(({ key }) => key === params.node)
  if (!node) throw notFound()
  // A section may show one of its nodes at its own address: that node's text and list stand in for its own.
  const shown = indexChildOf(node.key) ?? node
  const [page, filled, listing, leaders] = await Promise.all([
    pageOf(context, agency, shown, node),
    filledOf(req, agency, childrenOf(node.key, nodes)),
    listingOf(context, agency, shown),
    shown.renders === 'contacts' || shown.renders === 'reception' ? receivingLeaders(context, agency) : [],
  ])
  return { node: node.key, page, filled: [...filled], listing, people: leaders }
}

async function pageOf(context: Context<'section'>, agency: AgencyRecord, ...candidates: StructureNode[]) {
  const keys = candidates.map(({ key }) => key)
  const docs = await find(context.req, {
    collection: 'pages',
    locale: context.locale,
    where: { and: [{ agency: { equals: agency.id } }, published, { node: { in: keys } }] },
    limit: keys.length,
  })
  const doc = keys.map((key) => docs.find(({ node }) => node === key)).find(Boolean)
  return doc ? readWhole(context, pages, doc, agency) : null
}

async function receivingLeaders(context: Context<'section'>, agency: AgencyRecord) {
  const batch = await readBatch(
    context,
    people,
    { and: [{ agency: { equals: agency.id } }, listed] },
    MAX_PEOPLE,
  )
  const items = batch.items(await relatedOf(context.req, batch.wants, agency))
  return items.filter(({ reception }) => reception)
}
