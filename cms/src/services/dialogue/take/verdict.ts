/**
 * What became of a submission. `refused` for good and `later` for another try, each with a code that does not change: site tells the
 * citizen by it.
 */
export type Verdict =
  | { outcome: 'taken' }
  | { outcome: 'refused'; reason: RefusedReason }
  | { outcome: 'later'; reason: LaterReason }

export type RefusedReason =
  /** Not of the contract. */
  | 'malformed'
  /** No body has, or had, this address. */
  | 'unknown-agency'
  /** A form without a single answer. */
  | 'empty'
  /** The data of the conversation are not kept any more. */
  | 'anonymised'
  /** The conversation was removed by a moderator. */
  | 'removed'
  | 'already-closed'
  /** There is nothing to rate yet. */
  | 'not-answered'
  | 'unknown-message'
  | 'not-removed'
  | 'already-objected'
  /** Nobody offers to hand it over any more. */
  | 'no-transfer'

export type LaterReason =
  | 'unknown-conversation'
  | 'file-missing'
  /** Says more than this cms knows: site is newer. */
  | 'unknown-shape'
  /** The database could not take it now. */
  | 'busy'
  /** This one could not be stored, whatever came with it. */
  | 'failed'

export const TAKEN: Verdict = { outcome: 'taken' }
export const refused = (reason: RefusedReason): Verdict => ({ outcome: 'refused', reason })
export const later = (reason: LaterReason): Verdict => ({ outcome: 'later', reason })
