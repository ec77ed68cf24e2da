import { idOf } from '../idOf.ts'
import { find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import type { WholeForm } from './wholeForm.ts'
import { withTemplates } from './withTemplates.ts'

/** Names a form among those of several bodies. */
export const formKey = (agencyId: string, slug: string): string => `${agencyId}/${slug}`

/** Those of the forms at these addresses that are open, each body's by `formKey`: one query, none when nothing is asked for. */
export async function openForms(
  req: PublicRequest,
  agencyIds: Iterable<string>,
  slugs: ReadonlySet<string>,
): Promise<Map<string, WholeForm>> {
  const agencies = [...new Set(agencyIds)]
  if (!agencies.length || !slugs.size) return new Map()
  const rows = await find(req, {
    collection: 'forms',
    where: { and: [{ agency: { in: agencies } }, { slug: { in: [...slugs] } }] },
    limit: 0,
  })
  const entries = agencies.flatMap((agency) =>
    withTemplates(rows.filter((row) => idOf(row.agency) === agency))
      .filter(({ form, isOpen }) => isOpen && slugs.has(form.slug))
      .map(({ form }) => [formKey(agency, form.slug), form] as const),
  )
  return new Map(entries)
}
