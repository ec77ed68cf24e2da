import type { Payload } from 'payload'
import { live } from '../publicRead/agencies.ts'
import { find } from '../publicRead/find.ts'
import { recount } from './figuresFor.ts'

/**
 * Counts for every body on line, one after the other, so that whoever asks first finds an account already, not older than from one time
 * to the next.
 */
export async function countFigures(payload: Payload): Promise<void> {
  const agencies = await find(
    { payload },
    { collection: 'agencies', where: live, select: { slug: true }, limit: 0 },
  )
  for (const { id, slug } of agencies) {
    try {
      await recount(payload, id)
    } catch (err) {
      payload.logger.error({ err, agency: slug }, 'Figures could not be counted')
    }
  }
}
