import type { ConsentTerms } from '@birlik/shared/contract'
import { fingerprint } from '../fingerprint.ts'

/** Names the terms of a consent as they were shown, so that nobody agrees to others. */
export const digestOf = (terms: ConsentTerms): string => fingerprint(JSON.stringify(terms))
