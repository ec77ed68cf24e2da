import type { CollectionSlug, DataFromCollectionSlug } from 'payload'

/** A document in one language, as the generated types describe it. */
export type Doc<C extends CollectionSlug> = DataFromCollectionSlug<C>
