import type { InboxBodies } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { live } from '../publicRead/agencies.ts'
import { find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { titleOf } from './itemsOf.ts'

/** Bodies on line but one, by name: where its conversations can go. */
export async function bodiesBeside(
  req: PublicRequest,
  agency: string,
  locale: Locale,
): Promise<InboxBodies['bodies']> {
  const found = await find(req, {
    collection: 'agencies',
    where: live,
    select: { slug: true, name: true },
    limit: 0,
  })
  return found
    .filter(({ id }) => id !== agency)
    .map(({ id, slug, name }) => ({ id, name: titleOf(name, locale) || slug }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}
