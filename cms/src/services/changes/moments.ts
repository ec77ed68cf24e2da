import { startOfDay } from '@birlik/shared/calendar'
import { tag } from '@birlik/shared/contract'
import { createLocalReq, type Payload } from 'payload'
import type { Platform } from '../../payload-types.ts'
import { announce } from '../outbox/announce.ts'
import { KEPT_FOR } from '../outbox/keptFor.ts'
import { paced } from './paced.ts'

type Settings = Pick<Platform, 'emergency' | 'mci'>

const HOUR = 60 * 60 * 1000
const REST = 50

/**
 * Announces the platform when time alone changes every page: the emergency banner begins or ends, a new value of MCI
 * comes into force. Several processes may do so at once, and one that was off makes up for it.
 */
export function createMoments(payload: Payload) {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const { wake } = paced(async () => {
    const wait = await look(payload).catch((err: unknown) => {
      payload.logger.warn({ err }, 'The emergency banner could not be looked at')
      return REST
    })
    clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(wake, wait)
    timer.unref()
  }, REST)
  return {
    wake,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

/** Announces what is due; gives how long there is nothing to do, in milliseconds. */
async function look(payload: Payload): Promise<number> {
  const moments = momentsOf(await payload.db.findGlobal<Settings>({ slug: 'platform' }))
  const now = Date.now()
  const due = Math.max(0, ...moments.filter((moment) => moment <= now && moment > now - KEPT_FOR))
  if (due && !(await isAnnounced(payload, due))) {
    await announce(await createLocalReq({}, payload), { tags: [tag.platform], subject: 'platform' })
  }
  return Math.min(HOUR, ...moments.filter((moment) => moment > now).map((moment) => moment - now))
}

function momentsOf({ emergency, mci }: Settings): number[] {
  const { active, from, until } = emergency ?? {}
  const banner = active ? [from, until] : []
  const values = (mci ?? []).map((value) => value.from && startOfDay(value.from))
  return [...banner, ...values].flatMap((moment) => (moment ? [Date.parse(moment)] : []))
}

async function isAnnounced(payload: Payload, since: number): Promise<boolean> {
  const from = new Date(since).toISOString()
  const row = await payload.db.findOne({
    collection: 'outbox',
    where: { and: [{ subject: { equals: 'platform' } }, { createdAt: { greater_than_equal: from } }] },
  })
  return row !== null
}
