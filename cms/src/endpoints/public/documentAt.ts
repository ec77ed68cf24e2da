import { addressOf, keyOfAddress } from '@birlik/shared/rules'
import type { Where } from 'payload'
import type { Doc } from '../../services/publicRead/collections.ts'
import { findFirst } from '../../services/publicRead/find.ts'
import { published } from '../../services/publicRead/published.ts'
import { insteadOf } from '../../services/publishing/insteadOf.ts'
import type { ContentKind } from '../../services/publishing/requiredTexts.ts'
import type { Reader } from './read.ts'
import { gone, moved, notFound } from './refusal.ts'

type Asked<C extends ContentKind> = {
  collection: C
  slug: string
  /** Whose document: an agency's, or (services on the portal) any open agency's. */
  owner: Where
  /** Whose redirects, where not the owner's: the platform's own belong to no agency. */
  redirectsOf?: Where
}

/** The published document at an address, in the language for the reader. An old address sends to the new one, a deleted document says so. */
export async function documentAt<C extends ContentKind>(
  reader: Pick<Reader, 'req' | 'locale'>,
  asked: Asked<C>,
): Promise<Doc<C>> {
  const { collection, slug, owner } = asked
  const doc = await findFirst<C>(reader.req, {
    collection,
    locale: reader.locale,
    where: { and: [owner, { slug: { equals: slug } }, published] },
    // Two agencies may offer a service under one name; the portal shows the older one.
    sort: ['publishedAt', 'id'],
  })
  // Its readers are led to what stands instead of it.
  return doc && !insteadOf(doc) ? doc : refuse(reader, asked)
}

async function refuse(
  { req }: Pick<Reader, 'req'>,
  { collection, slug, owner, redirectsOf = owner }: Asked<ContentKind>,
): Promise<never> {
  const from = addressOf(collection, slug)
  const where: Where = { and: [redirectsOf, { key: { equals: keyOfAddress(from) } }] }
  const redirect = await findFirst(req, { collection: 'redirects', where })
  if (!redirect) throw notFound()
  if (!redirect.to) throw gone()
  const folder = addressOf(collection, '')
  // A redirect to a page of another kind has no counterpart in the API.
  if (collection === 'pages' || !redirect.to.startsWith(folder)) throw notFound()
  const { pathname } = new URL(req.url ?? '')
  throw moved(pathname.replace(/[^/]*$/, redirect.to.slice(folder.length)))
}
