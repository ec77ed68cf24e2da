import { DEFAULT_LOCALE } from '@birlik/shared/locales'
import { addressOf } from '@birlik/shared/rules'
import type { PayloadRequest } from 'payload'
import { asUser } from '../access/asUser.ts'
import { env } from '../env.ts'
import { idOf } from '../services/idOf.ts'
import type { ContentKind } from '../services/publishing/requiredTexts.ts'

/** Address of a published document on the site, in one language; null while nobody can open it there. */
export async function siteAddress(
  kind: ContentKind,
  doc: Record<string, unknown>,
  locale: string,
  req: PayloadRequest,
): Promise<string | null> {
  if (!doc.publishedAt || typeof doc.slug !== 'string') return null
  const home = `${env().siteOrigin}/${locale || DEFAULT_LOCALE}`
  const path = addressOf(kind, doc.slug)
  const agency = idOf(doc.agency)
  if (!agency) return home + path
  const found = await req.payload.findByID({
    collection: 'agencies',
    id: agency,
    depth: 0,
    select: { slug: true, state: true },
    disableErrors: true,
    ...asUser(req),
  })
  return found && found.state !== 'draft' ? `${home}/${found.slug}${path}` : null
}
