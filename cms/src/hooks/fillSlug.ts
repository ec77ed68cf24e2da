import { randomBytes } from 'node:crypto'
import { slugify } from '@birlik/shared/text'
import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../services/idOf.ts'
import { freeSlug } from '../services/publishing/freeSlug.ts'
import type { ContentKind } from '../services/publishing/requiredTexts.ts'
import { REQUIRED_TEXTS } from '../services/publishing/requiredTexts.ts'
import { refusal } from '../services/refusal.ts'
import { tri } from '../services/tri.ts'

/** Stands until the Kazakh title is there; a stored slug is never empty, as it is part of a unique index. */
const PLACEHOLDER = /^draft-[0-9a-f]{12}$/
const placeholder = () => `draft-${randomBytes(6).toString('hex')}`

const taken = tri(
  'Бұл бөлімнің беті бар. Соны өңдеңіз.',
  'Страница этого раздела уже есть. Измените её.',
  'This node already has its page. Edit that one.',
)

/** The address name: from the Kazakh title unless somebody chose one, unique within the agency; a page's is its node's. */
export const fillSlug =
  (kind: ContentKind): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (!data) return data
    const id = originalDoc?.id && String(originalDoc.id)
    const agency = idOf(data.agency)
    const current: string | undefined = originalDoc?.slug
    const wanted = wantedSlug(kind, data, current, req.locale)
    if (wanted === current) return { ...data, slug: current }
    const slug = await freeSlug(req, kind, { slug: wanted, agency, id })
    if (kind === 'pages' && slug !== wanted) throw refusal(req, kind, [{ path: 'node', message: taken }])
    return { ...data, slug }
  }

function wantedSlug(
  kind: ContentKind,
  data: Record<string, unknown>,
  current: string | undefined,
  locale: unknown,
): string {
  if (kind === 'pages')
    return typeof data.node === 'string' ? data.node.replaceAll('_', '-') : (current ?? placeholder())
  const asked = typeof data.slug === 'string' ? data.slug : ''
  const chosen = asked !== current && !PLACEHOLDER.test(asked) ? slugify(asked) : ''
  if (chosen) return chosen
  if (current && !PLACEHOLDER.test(current)) return current
  const title = data[REQUIRED_TEXTS[kind][0] ?? 'title']
  const made = locale === 'kk' && typeof title === 'string' ? slugify(title) : ''
  return made || current || placeholder()
}
