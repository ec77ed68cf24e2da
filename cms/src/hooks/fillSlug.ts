import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../services/idOf.ts'
import { freeSlug } from '../services/publishing/freeSlug.ts'
import type { ContentKind } from '../services/publishing/requiredTexts.ts'
import { REQUIRED_TEXTS } from '../services/publishing/requiredTexts.ts'
import { isPlaceholder, placeholder, slugFrom } from '../services/publishing/slugOf.ts'
import { refusal } from '../services/refusal.ts'
import { tri } from '../services/tri.ts'

const taken = tri(
  'Бұл бөлімнің беті бар. Соны өңдеңіз.',
  'Страница этого раздела уже есть. Измените её.',
  'This node already has its page. Edit that one.',
)

/**
 * The address name: from the Kazakh title unless somebody chose one, unique within the agency; a page's is its node's. Where there is no
 * title yet a placeholder stands, which `publishDocument` replaces before anybody can see it.
 */
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
  const chosen = data.slug === current ? '' : slugFrom(data.slug)
  if (chosen) return chosen
  if (current && !isPlaceholder(current)) return current
  const title = data[REQUIRED_TEXTS[kind][0] ?? 'title']
  const made = locale === 'kk' ? slugFrom(title) : ''
  return made || current || placeholder()
}
