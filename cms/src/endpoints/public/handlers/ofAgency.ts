import type { ListOf } from '@birlik/shared/contract'
import type { Where } from 'payload'
import { listed } from '../../../services/publicRead/published.ts'
import type { ContentKind } from '../../../services/publishing/requiredTexts.ts'
import { agencyAt } from '../agency.ts'
import { type Context, listPage } from '../context.ts'
import { documentAt } from '../documentAt.ts'
import { readList, readWhole } from '../read.ts'
import type { Shape } from '../shapes/shape.ts'

type OfAgency = Omit<Context, 'params' | 'query'> & { params: { agency: string } }
type Paged<Query> = OfAgency & { query: Query & { page: number; limit: number } }

/** Handler of a list of an agency; `conditions` narrows it by the query. */
export const agencyList =
  <C extends ContentKind, Item, Query>(
    shape: Shape<C, Item, unknown>,
    conditions: (query: Query) => Where[] = () => [],
  ) =>
  async (context: Paged<Query>): Promise<ListOf<Item>> => {
    const agency = await agencyAt(context.req, context.params.agency)
    const where: Where = { and: [{ agency: { equals: agency.id } }, listed, ...conditions(context.query)] }
    const { items, total } = await readList(context, shape, where, context.query, agency)
    return listPage(context, items, total)
  }

/** Handler of one document of an agency. */
export const agencyDocument =
  <C extends ContentKind, Whole>(shape: Shape<C, unknown, Whole>) =>
  async (context: OfAgency & { params: { slug: string } }): Promise<Whole> => {
    const agency = await agencyAt(context.req, context.params.agency)
    const owner: Where = { agency: { equals: agency.id } }
    const doc = await documentAt(context, {
      collection: shape.collection,
      slug: context.params.slug,
      owner,
    })
    return readWhole(context, shape, doc, agency)
  }
