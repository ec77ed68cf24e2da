import { LOCALES, type Localized } from '@birlik/shared/locales'
import { addressOf } from '@birlik/shared/rules'
import type { PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { idOf } from '../idOf.ts'
import type { ContentKind } from './requiredTexts.ts'

type Shown = ContentKind | 'agencies'
type Agency = { id: string; slug: string; state?: string | null }

/** Address on the site of something that was ever public, in each language. */
export async function siteAddress(
  req: PayloadRequest,
  kind: Shown,
  doc: object,
): Promise<Localized<string> | null> {
  const path = await pathOf(req, kind, doc as Record<string, unknown>)
  if (path === null) return null
  const { siteOrigin } = env()
  const links = LOCALES.map((locale) => [locale, `${siteOrigin}/${locale}${path}`])
  return Object.fromEntries(links) as Localized<string>
}

async function pathOf(
  req: PayloadRequest,
  kind: Shown,
  doc: Record<string, unknown>,
): Promise<string | null> {
  if (kind === 'agencies') return within(doc as Agency, '/')
  if (!doc.publishedAt || typeof doc.slug !== 'string') return null
  const path = addressOf(kind, doc.slug)
  const owner = idOf(doc.agency)
  if (!owner) return path
  const agency = await req.payload.db.findOne<Agency>({
    collection: 'agencies',
    where: { id: { equals: owner } },
    select: { slug: true, state: true },
    req,
  })
  return agency && within(agency, path)
}

const within = ({ slug, state }: Pick<Agency, 'slug' | 'state'>, path: string): string | null =>
  state === 'draft' ? null : `/${slug}${path}`
