import type { PayloadRequest } from 'payload'
import { idOf } from '../idOf.ts'
import type { Fault } from '../refusal.ts'
import { tri } from '../tri.ts'

const circle = tri(
  'Жоғары тұрған орган бағынысты органның өзі бола алмайды.',
  'Вышестоящим не может быть сам орган или подчинённый ему.',
  'A body cannot be superior to itself, nor a body below it.',
)

/** Ministry above committee above department: a line that never comes back to where it began. */
export async function parentFaults(req: PayloadRequest, parent: unknown, id?: string): Promise<Fault[]> {
  const passed = new Set(id ? [id] : [])
  for (let above = idOf(parent); above; ) {
    if (passed.has(above)) return [{ path: 'parent', message: circle }]
    passed.add(above)
    const agency: { id: string; parent?: unknown } | null = await req.payload.db.findOne({
      collection: 'agencies',
      where: { id: { equals: above } },
      select: { parent: true },
      req,
    })
    above = idOf(agency?.parent)
  }
  return []
}
