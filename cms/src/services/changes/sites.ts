import { createLocalReq, type Payload } from 'payload'
import { replaceRows } from '../../database/bulkRows.ts'
import { withTransientRetry } from '../../database/withTransientRetry.ts'
import { isPresent, knownSites, SILENCE } from './knownSites.ts'
import { markLive } from './markLive.ts'
import { paced } from './paced.ts'

type Word = { acknowledgedAt: number; seenAt: number }

const EVERY = 250

/** Who of the site's processes is there and what each has taken over; in the database, for all processes of cms. */
export function createSites(payload: Payload) {
  const words = new Map<string, Word>()
  const { wake } = paced(async () => {
    try {
      await settle()
    } catch (err) {
      payload.logger.warn({ err }, 'What the sites have acknowledged could not be noted')
    }
  }, EVERY)

  async function settle() {
    for (const [name, word] of words) {
      await withTransientRetry(async () =>
        replaceRows(await createLocalReq({}, payload), 'site-processes', { name }, [{ name, ...word }]),
      )
      // Unless it has spoken again meanwhile.
      if (words.get(name) === word) words.delete(name)
    }
    const now = Date.now()
    const known = await knownSites(payload)
    const present = known.filter((site) => isPresent(site, now))
    if (present.length < known.length) await forgetSilent(now)
    if (present.length) await markLive(payload, Math.min(...present.map((site) => site.acknowledgedAt)))
  }

  const forgetSilent = (now: number) =>
    payload.db.deleteMany({
      collection: 'site-processes',
      where: { seenAt: { less_than_equal: now - SILENCE } },
    })

  return {
    /** A process has taken over everything up to a moment; 0 for one that begins anew. */
    note(name: string, acknowledgedAt: number) {
      words.set(name, { acknowledgedAt, seenAt: Date.now() })
      wake()
    },
    /** Looks whether a silent process is to be forgotten, and what is live without it. */
    settle: wake,
  }
}
