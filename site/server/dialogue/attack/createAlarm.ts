import type { Logger } from 'pino'

/**
 * Openings to one body in a minute at which an attack begins. The whole state received 5 appeals a minute through e-Otinish
 * (1,822,000 in the first eight months of 2023): twelve times that much for one body is no ordinary day.
 */
export const ATTACK_ABOVE = 60
/** What one address can add to a minute: as much as it may send in ten, so that nobody is an attack alone. */
const OF_ONE = 10
/** An attack is over after so many minutes in a row of at most half of what begins one: pauses do not end it. */
const CALM_MINUTES = 5
const MINUTE = 60_000

type Settings = { above: number; log: Pick<Logger, 'warn'>; now: () => number }

/** The current minute of one body. */
type Watched = {
  from: number
  /** How much came of whom; at most `above` + 1 openings are noted, whatever comes. */
  senders: Map<string, number>
  count: number
  attackedSince: number | undefined
  /** Calm minutes that have just passed. */
  calm: number
}

/**
 * Notices when more is sent to a body than people send. Counts whatever is sent, taken or not, in this process alone. Of a body that
 * nobody writes to nothing is kept.
 */
export function createAlarm({ above, log, now }: Settings) {
  const watched = new Map<string, Watched>()

  function count(agency: string, sender: string) {
    const one = current(agency) ?? begin(agency)
    const ofSender = one.senders.get(sender) ?? 0
    if (ofSender === OF_ONE || one.count > above) return
    one.senders.set(sender, ofSender + 1)
    one.count++
    if (one.count <= above || one.attackedSince !== undefined) return
    one.attackedSince = now()
    log.warn({ agency, above }, 'an attack on the forms of an agency has begun')
  }

  function begin(agency: string): Watched {
    const one = { from: now(), senders: new Map(), count: 0, attackedSince: undefined, calm: 0 }
    watched.set(agency, one)
    return one
  }

  /** What is known of a body, its minutes that are over judged and left. */
  function current(agency: string): Watched | undefined {
    const one = watched.get(agency)
    const passed = one ? Math.floor((now() - one.from) / MINUTE) : 0
    if (!one || passed < 1) return one
    // In the minutes after the noted one nothing came.
    one.calm = (one.count > above / 2 ? 0 : one.calm + 1) + passed - 1
    one.from += passed * MINUTE
    one.senders.clear()
    one.count = 0
    if (one.attackedSince !== undefined && one.calm < CALM_MINUTES) return one
    watched.delete(agency)
    if (one.attackedSince !== undefined) {
      const seconds = Math.round((now() - one.attackedSince) / 1000)
      log.warn({ agency, seconds }, 'an attack on the forms of an agency is over')
    }
    return undefined
  }

  const isOn = (agency: string) => current(agency)?.attackedSince !== undefined

  return {
    count,
    isOn,
    /** How many bodies are under attack. */
    attacked: () => [...watched.keys()].filter(isOn).length,
  }
}
