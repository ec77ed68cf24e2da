import { t } from '@birlik/shared/messages'
import type { APIRoute } from 'astro'
import { api } from '../../../../lib/api/index.ts'
import { LONGEST_QUERY } from '../../../../lib/dialogue/longestQuery.ts'
import { suggestionsFor } from '../../../../lib/dialogue/suggestionsFor.ts'
import { createLinks } from '../../../../lib/links.ts'
import { queryOf } from '../../../../routes.ts'

/** Pages of a body that may answer what is being written; nothing of it is kept. */
export const GET: APIRoute = async ({ locals, params, url }) => {
  const { locale } = locals
  const { agency = '' } = params
  const links = createLinks(locals, locale)
  const found = await suggestionsFor((queryOf(url).q ?? '').slice(0, LONGEST_QUERY), async (q) => {
    const { items } = await api('search', {}, { locale, q, agency, limit: 10 })
    return items
  })
  const items = found.map(({ kind, title, path, language, agency: owner }) => ({
    kind: t(locale, `search.kind.${kind}`),
    title,
    href: links.on(owner, path),
    language,
  }))
  return Response.json({ items }, { headers: { 'X-Robots-Tag': 'noindex' } })
}
