import { z } from 'zod'

/** Private address on which a site process hears what has changed; it sends the key between site and cms as a bearer token. */
export const CHANGES_PATH = '/api/private/changes'

/** How long the cms may keep a site waiting for a change, in seconds. */
export const LONGEST_WAIT = 25

/**
 * What a site process asks. The cursor of the last answer says that everything up to there has taken effect; without
 * one the process begins anew.
 */
export const changesQuery = z.object({
  /** Name of the process, its own for as long as it lives. */
  site: z.string().regex(/^[\w.-]{1,64}$/),
  cursor: z.string().max(120).optional(),
  wait: z.coerce.number().int().min(0).max(LONGEST_WAIT).default(LONGEST_WAIT),
})

/** Cache tags of committed writes since the cursor, each once, in no order. The same tag may be heard twice. */
export const changes = z.object({
  cursor: z.string().min(1).max(120),
  /** The cursor is unknown or too old: whatever is kept may be stale. */
  reset: z.boolean(),
  /** What shows something else now; the old may be shown where the new cannot be had. */
  stale: z.array(z.string()),
  /** What must not be seen any more: deleted, or taken back. */
  gone: z.array(z.string()),
})

export type Changes = z.infer<typeof changes>
