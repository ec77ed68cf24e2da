import { setTimeout as sleep } from 'node:timers/promises'
import config from '@payload-config'
import { getPayload } from 'payload'
import { startJobs } from './jobs/startJobs.ts'

const AGAIN_AFTER = 5000

/** Waits for the database, then begins what a serving process does by itself. */
export async function beginServing(): Promise<void> {
  for (;;) {
    const payload = await getPayload({ config }).catch(() => null)
    if (payload) return startJobs(payload)
    await sleep(AGAIN_AFTER)
  }
}
