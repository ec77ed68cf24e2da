import type { CollectionSlug, GlobalSlug, Where } from 'payload'
import type { Question } from './question.ts'

/**
 * Reads what stands in the database, past Payload: no access, no hooks, no defaults. Its operations go through every
 * field of every document in three languages, its adapters build every statement anew: without
 * them an agency's home takes 3.4 ms of CPU on SQLite instead of 32.
 */
export type Reader = {
  find: (question: Question) => Promise<unknown[]>
  count: (collection: CollectionSlug, where: Where) => Promise<number>
  /** The different values of a field. */
  distinct: (collection: CollectionSlug, field: string, where: Where) => Promise<unknown[]>
  findGlobal: (slug: GlobalSlug) => Promise<unknown>
}
