import { type Locale, type Localized, pickLocale } from '@birlik/shared/locales'
import type { PayloadRequest } from 'payload'
import { idOf } from '../idOf.ts'

export type LetterAgency = {
  id: string
  slug: string
  name: Partial<Localized<string | null>>
  domains?: { host: string }[] | null
  dialogue?: { inboxEmail?: string | null } | null
}

type Asking = Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>

// Of one request: a hundred questions to one body are taken in one transaction.
const asked = new WeakMap<Asking, Map<string, Promise<LetterAgency | null>>>()

/** What letters say of an agency. */
export async function letterAgency(req: Asking, agency: unknown): Promise<LetterAgency> {
  const id = idOf(agency) ?? ''
  const known = asked.get(req) ?? new Map<string, Promise<LetterAgency | null>>()
  asked.set(req, known)
  const reading = known.get(id) ?? read(req, id)
  known.set(id, reading)
  const found = await reading
  if (!found) throw new Error(`No agency ${id} to write letters for`)
  return found
}

const read = (req: Asking, id: string) =>
  req.payload.db.findOne<LetterAgency>({
    collection: 'agencies',
    where: { id: { equals: id } },
    select: { slug: true, name: true, domains: true, dialogue: true },
    locale: 'all',
    req,
  })

/** Its name in a language, or in the next one that it has. */
export function nameIn({ name, slug }: LetterAgency, language: Locale): string {
  const has = (['kk', 'ru', 'en'] as const).filter((locale) => name[locale])
  return name[pickLocale(language, has)] ?? slug
}
