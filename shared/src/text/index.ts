export { foldForSearch, type SearchWord, searchWords } from './foldForSearch.ts'
export { foldLookAlikes } from './foldLookAlikes.ts'
export { isReservedSlug, RESERVED_SLUGS } from './reservedSlugs.ts'
export { slugify } from './slugify.ts'
