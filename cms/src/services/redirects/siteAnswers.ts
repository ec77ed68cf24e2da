import { type AddressedKind, addressOf, type OldAddress } from '@birlik/shared/rules'
import { nodesOf } from '@birlik/shared/structure'
import { agencyBySlug } from '../publicRead/agencies.ts'
import { findFirst } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { published } from '../publicRead/published.ts'
import { CONTENT_KINDS, type ContentKind } from '../publishing/requiredTexts.ts'
import { PORTAL_PAGES } from './portalPages.ts'
import { ofSite } from './redirectRows.ts'

const ON_PORTAL: readonly AddressedKind[] = ['services', 'situations']

type Agency = Parameters<typeof nodesOf>[0] & { id: string }

/** Whether a page answers at an address, so that a redirect from it would never be followed. What the address asks for besides is passed over. */
export async function siteAnswers(
  req: PublicRequest,
  agency: Agency | null,
  { path }: OldAddress,
): Promise<boolean> {
  if (agency ? nodesOf(agency).some((node) => node.path === path) : PORTAL_PAGES.includes(path)) return true
  const kind = kindAt(path, agency ? CONTENT_KINDS : ON_PORTAL)
  const slug = path.slice(path.lastIndexOf('/') + 1)
  if (kind) {
    const owner = agency && kind !== 'situations' ? [ofSite(agency.id)] : []
    const where = { and: [...owner, { slug: { equals: slug } }, published] }
    return (await findFirst(req, { collection: kind, where, select: { slug: true } })) !== null
  }
  return !agency && path === `/${slug}` && (await agencyBySlug(req, slug)) !== null
}

/** The kind of documents among whose addresses this is one. */
const kindAt = (path: string, kinds: readonly AddressedKind[]): ContentKind | undefined =>
  (kinds as readonly ContentKind[]).find(
    (kind) => kind !== 'pages' && path === addressOf(kind, path.slice(path.lastIndexOf('/') + 1)),
  )
