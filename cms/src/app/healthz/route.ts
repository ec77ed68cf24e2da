import config from '@payload-config'
import { getPayload } from 'payload'
import { isAlive } from '../../services/health/isAlive.ts'

export const dynamic = 'force-dynamic'

/** Ready when the database answers: Payload's log-in page answers 200 without one. */
export async function GET(): Promise<Response> {
  const alive = await getPayload({ config }).then(isAlive, () => false)
  const status = alive ? 'ok' : 'unavailable'
  return Response.json({ status }, { status: alive ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
