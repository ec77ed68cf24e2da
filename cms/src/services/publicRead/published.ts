import type { Where } from 'payload'

/** What a reader may open: published, also when withdrawn since. */
export const published: Where = { _status: { equals: 'published' } }

/** No document at all. MongoDB's adapter drops a condition on an id that cannot be one, and would find everything. */
export const nothing: Where = { id: { in: [] } }

/**
 * What stands in lists, search and feeds: published and not withdrawn. `publishDocument` alone sets it, and to false
 * with every other status. Asking for the status as well would leave the indexes of lists and read each document.
 */
export const listed: Where = { listed: { equals: true } }
