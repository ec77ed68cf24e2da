import { FORM_TEMPLATES } from '@birlik/shared/structure'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { idOf } from '../services/idOf.ts'
import { leavesIn, textStates } from '../services/leavesIn.ts'
import { refusal } from '../services/refusal.ts'
import { mentionsOf } from '../services/richText/index.ts'
import { tri } from '../services/tri.ts'

const unknown = tri(
  'Мәтінде бұл органда жоқ байланыс нысаны тұр. Тізімнен басқасын таңдаңыз немесе оны мәтіннен алып тастаңыз.',
  'В тексте стоит форма связи, которой у этого органа нет. Выберите другую из списка или уберите её из текста.',
  'The text holds a contact form that this state body does not have. Choose another from the list, or take it out of the text.',
)

/** A text shows forms of its own agency: those of the platform, which every agency has, and those it made. One that is closed may open. */
export const refuseUnknownForms: CollectionBeforeValidateHook = async ({ data, req, collection }) => {
  const uses = leavesIn(collection.flattenedFields, data ?? {})
    .filter(({ field }) => field.type === 'richText')
    .flatMap(({ value, path }) => [...mentionsOf(textStates(value)).forms].map((slug) => ({ slug, path })))
  if (!uses.length) return data
  const known = await formsThere(
    req,
    idOf(data?.agency),
    uses.map(({ slug }) => slug),
  )
  const faults = uses.filter(({ slug }) => !known.has(slug)).map(({ path }) => ({ path, message: unknown }))
  if (faults.length) throw refusal(req, collection.slug, faults)
  return data
}

/** A text of the platform itself belongs to no agency, and a form always does. */
async function formsThere(req: PayloadRequest, agency: string | null, slugs: string[]): Promise<Set<string>> {
  if (!agency) return new Set()
  const { docs } = await req.payload.db.find<{ slug: string }>({
    collection: 'forms',
    where: { and: [{ agency: { equals: agency } }, { slug: { in: [...new Set(slugs)] } }] },
    select: { slug: true },
    pagination: false,
    req,
  })
  return new Set([...Object.keys(FORM_TEMPLATES), ...docs.map(({ slug }) => slug)])
}
