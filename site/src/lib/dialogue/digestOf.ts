import { createHash } from 'node:crypto'
import type { ConsentTerms } from '@birlik/shared/contract'

/** Names the terms of a consent as they were shown, so that nobody agrees to others. */
export const digestOf = (terms: ConsentTerms): string =>
  createHash('sha256').update(JSON.stringify(terms)).digest('base64url').slice(0, 22)
