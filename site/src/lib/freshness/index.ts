import { createFreshness, type Freshness } from './createFreshness.ts'

export type { Freshness, Purge } from './createFreshness.ts'

const NAME = Symbol.for('birlik.freshness')
const shared = globalThis as { [NAME]?: Freshness }

/** One for the whole process: server/ runs this file as it is, the pages run a copy that was built into them. */
shared[NAME] ??= createFreshness()
export const freshness: Freshness = shared[NAME]
