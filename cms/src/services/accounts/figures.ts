import type { Limit } from '../limits/limits.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Wrong tries to log in, or to name the current password. Whoever has none left waits; nobody else does. */
export const WRONG_TRIES = {
  ofAccountFromAddress: { name: 'wrong-tries-account', points: 5, seconds: 15 * MINUTE },
  fromAddress: { name: 'wrong-tries-address', points: 50, seconds: 15 * MINUTE },
} as const satisfies Record<string, Limit>

/** Letters with a link to a new password, to one account. */
export const RESET_LETTERS = {
  inAMinute: { name: 'reset-letters-minute', points: 1, seconds: MINUTE },
  inADay: { name: 'reset-letters-day', points: 5, seconds: DAY },
} as const satisfies Record<string, Limit>

/** How long the link in such a letter is good for. */
export const RESET_LINK_SECONDS = HOUR

/** How long a password that somebody else has set is good for one log-in. */
export const ONE_TIME_PASSWORD_SECONDS = 3 * DAY

/** A session ends after so long whatever is done in it, and after so long without anything done. */
export const SESSION = { seconds: 12 * HOUR, idleSeconds: HOUR }

export const PASSWORD = {
  least: 12,
  most: 128,
  /** So much must be left when names, mail address and words that everybody here thinks of are taken away. */
  leastOfTheirOwn: 8,
}
