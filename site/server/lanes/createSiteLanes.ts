import type { Logger } from 'pino'
import { SHARED } from '../pageCache/addressOf.ts'
import { createLanes, type Lanes } from './createLanes.ts'

// One page of an agency at a time is some hundred a second, for what was rendered is answered from memory. With three, a rush of
// 2,000 requests a second at cold pages of one agency made others' pages seven times slower; with one, two to three times.
// A queue of 64 is under a second; who would wait longer than three is better told to come again.
// The portal, machines and pictures are everybody's and wider. A page asks the cms for three seconds at most, a few times at worst:
// what holds a place for a minute will never give it back.
const SETTINGS = {
  atOnce: 8,
  within: (lane: string) => (SHARED.has(lane) ? 4 : 1),
  waiting: 64,
  patience: 3000,
  longest: 60_000,
}

/** The lanes of a site process, by what was measured. */
export const createSiteLanes = (log: Pick<Logger, 'error'>): Lanes => createLanes({ ...SETTINGS, log })
