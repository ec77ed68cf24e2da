import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { startJobs } from '../../jobs/startJobs.ts'
import { isAlive } from '../../services/health/isAlive.ts'

export const dynamic = 'force-dynamic'

/**
 * Ready when the database answers: Payload's log-in page answers 200 without one. Whatever serves is asked this first (server/start.ts,
 * scripts, Docker), and so begins its jobs. Not in instrumentation.ts, which Next bundles apart: Payload started from there threw errors
 * that the routes' copy of Payload did not know as its own, and the names of wrong fields were missing from the answers.
 */
export async function GET(): Promise<Response> {
  const alive = await getPayload({ config }).then(serve, () => false)
  const status = alive ? 'ok' : 'unavailable'
  return Response.json({ status }, { status: alive ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}

function serve(payload: Payload): Promise<boolean> {
  startJobs(payload)
  return isAlive(payload)
}
