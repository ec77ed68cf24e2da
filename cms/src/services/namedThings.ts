import { DEFAULT_LOCALE, LOCALES, type Localized } from '@birlik/shared/locales'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { localeOf } from './localeOf.ts'

type Stored = { id: string; [field: string]: unknown }
export type Named = {
  title: string
  /** What it is, in the person's language. */
  kind: string
  /** Address in the admin. */
  href: string
}

/** Documents as the person behind the request knows them, by id: titles in their language, else in the first that has one. */
export async function namedThings(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<Map<string, Named>> {
  if (!ids.length) return new Map()
  const { admin, labels } = req.payload.collections[collection].config
  const field = admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.db.find<Stored>({
    collection,
    locale: 'all',
    where: { id: { in: [...ids] } },
    select: { [field]: true },
    pagination: false,
    req,
  })
  const kind = (labels.singular as unknown as Localized<string>)[localeOf(req)]
  const { routes } = req.payload.config
  return new Map(
    docs.map((doc) => {
      const href = `${routes.admin}/collections/${collection}/${doc.id}`
      return [String(doc.id), { title: inLanguageOf(req, doc[field]) || '—', kind, href }]
    }),
  )
}

function inLanguageOf(req: PayloadRequest, value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const texts = value as Partial<Localized<string>>
  return [localeOf(req), DEFAULT_LOCALE, ...LOCALES].map((locale) => texts[locale]).find(Boolean) ?? ''
}
