import { v5 } from 'uuid'

/** Made once for Birlik; with another, feed readers would show everything anew. */
const BIRLIK = '3767a45e-14a0-4f22-8769-de960fd284b1'

/**
 * The id of a thing for feed readers and calendars: made from the id it has in the cms, so that it stays when the thing, its agency or
 * the host is renamed, and from the same on both databases, whose ids look different.
 */
export const stableId = (...names: string[]): string => v5(names.join('/'), BIRLIK)
