import { DEFAULT_LOCALE } from '@birlik/shared/locales'
import { addressOf } from '@birlik/shared/rules'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/idOf.ts'
import { env } from '../../env.ts'
import type { Agency } from '../../payload-types.ts'
import type { ContentKind } from './requiredTexts.ts'

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
  const found = await req.payload.db.findOne<Agency>({
    collection: 'agencies',
    where: { id: { equals: agency } },
    select: { slug: true, state: true },
    req,
  })
  return found && found.state !== 'draft' ? `${home}/${found.slug}${path}` : null
}
