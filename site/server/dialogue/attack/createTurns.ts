import { LRUCache } from 'lru-cache'

/** Youngest form that passes without a proof: as long as it takes to write a question by hand. */
export const PATIENCE = 60_000
/** Between two turns of one body, twenty a minute: a third of what begins an attack. */
const APART = 3000
/** Whose last turn is remembered, some hundred bytes each. */
const SENDERS = 10_000

export type Turn = { at: number; granted: boolean }

/**
 * Turns of those who prove nothing: first come, first served, one after the other, and one address has one at a time, so that
 * whoever sends a thousand forms is no earlier than who sends one.
 */
export function createTurns(now: () => number) {
  const last = new LRUCache<string, number>({ max: SENDERS })
  let next = 0

  /** When the form shown at `shownAt` may pass; not granted while its address waits for another turn. */
  return function turnFor(sender: string, shownAt: number): Turn {
    const own = last.get(sender) ?? 0
    if (own > now()) return { at: own + PATIENCE, granted: false }
    const free = Math.max(now(), next)
    next = free + APART
    // A form that is too young holds up nobody who came later with an older one.
    const at = Math.max(free, shownAt + PATIENCE, own + PATIENCE)
    last.set(sender, at)
    return { at, granted: true }
  }
}
