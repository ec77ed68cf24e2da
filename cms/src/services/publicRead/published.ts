import type { Where } from 'payload'

/** What a reader may open: published, also when withdrawn since. */
export const published: Where = { _status: { equals: 'published' } }

/** No document at all. MongoDB's adapter drops a condition on an id that cannot be one, and would find everything. */
export const nothing: Where = { id: { in: [] } }

/** What stands in lists, search and feeds: published and not withdrawn. */
export const listed: Where = { and: [{ listed: { equals: true } }, published] }
