import { SEARCH_KINDS, type SearchHit, type SearchPage } from '@birlik/shared/contract'
import { t } from '@birlik/shared/messages'
import { agencyRefOf, hiddenAgencies } from '../../../services/publicRead/agencies.ts'
import { relatedOf } from '../../../services/publicRead/related.ts'
import { entriesOf, type Match, searchDocuments } from '../../../services/search/index.ts'
import { agencyNamed } from '../agency.ts'
import { type Context, listPage } from '../context.ts'

/** Search in titles and summaries, on the portal or within one agency. */
export async function search(context: Context<'search'>): Promise<SearchPage> {
  const { req, locale, query } = context
  const { q, kind, page, limit } = query
  const agency = query.agency ? await agencyNamed(req, query.agency) : undefined
  const scope = agency ? { agency: agency.id } : { hiddenAgencies: await hiddenAgencies(req) }
  const all = await searchDocuments(req, { text: q, locale, ...scope })
  const chosen = kind ? all.filter((match) => match.kind === kind) : all
  const shown = chosen.slice((page - 1) * limit, page * limit)
  const items = await hitsOf(context, shown)
  return { query: q, ...listPage(context, items, chosen.length), kinds: kindsOf(all, locale) }
}

async function hitsOf({ req, locale }: Context<'search'>, matches: Match[]): Promise<SearchHit[]> {
  const entries = await entriesOf(
    req,
    locale,
    matches.map(({ doc }) => doc),
  )
  const { agencies } = await relatedOf(req, [{ agencies: [...entries.values()].map(({ agency }) => agency) }])
  return matches.flatMap(({ doc }) => {
    const entry = entries.get(doc)
    if (!entry) return []
    const { kind, title, summary, path, date, language } = entry
    const owner = entry.agency ? agencies.get(entry.agency) : undefined
    return [
      {
        kind,
        title,
        summary: summary ?? '',
        path,
        date,
        language,
        agency: owner ? agencyRefOf(owner, locale) : null,
      },
    ]
  })
}

/** How many hits each kind has, in the order of the contract. */
function kindsOf(matches: Match[], locale: Context['locale']): SearchPage['kinds'] {
  const counts = Map.groupBy(matches, ({ kind }) => kind)
  return SEARCH_KINDS.flatMap((value) => {
    const count = counts.get(value)?.length ?? 0
    return count ? [{ value, title: t(locale, `searchKind.${value}`), count }] : []
  })
}
