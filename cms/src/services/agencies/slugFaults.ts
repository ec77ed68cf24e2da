import { isReservedSlug, slugify } from '@birlik/shared/text'
import type { PayloadRequest, Where } from 'payload'
import { LATIN_ONLY } from '../latinOnly.ts'
import type { Fault } from '../refusal.ts'
import { tri } from '../tri.ts'

const reserved = tri(
  'Бұл мекенжай порталдың өзіне керек. Басқасын таңдаңыз.',
  'Этот адрес нужен самому порталу. Выберите другой.',
  'The portal itself needs this address. Choose another.',
)
const taken = tri(
  'Бұл мекенжай басқа органға тиесілі немесе бұрын тиесілі болған.',
  'Этот адрес принадлежит или принадлежал другому органу.',
  'This address belongs, or once belonged, to another state body.',
)

/** The first part of an agency's address: not one of the portal's, not one that ever led to another agency. */
export async function slugFaults(req: PayloadRequest, slug: unknown, id?: string): Promise<Fault[]> {
  const fault = (message: Fault['message']) => [{ path: 'slug', message }]
  if (typeof slug !== 'string' || !slug || slugify(slug) !== slug) return fault(LATIN_ONLY)
  if (isReservedSlug(slug)) return fault(reserved)
  const and: Where[] = [{ or: [{ slug: { equals: slug } }, { formerSlugs: { equals: slug } }] }]
  if (id) and.push({ id: { not_equals: id } })
  const other = await req.payload.db.findOne({
    collection: 'agencies',
    where: { and },
    select: { slug: true },
    req,
  })
  return other ? fault(taken) : []
}
