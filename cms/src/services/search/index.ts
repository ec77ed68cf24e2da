export { countEntriesOfAgency, entriesOf, entriesOfAgency } from './entriesOf.ts'
export { indexForSearch, removeFromSearch } from './indexForSearch.ts'
export { type Match, searchDocuments } from './searchDocuments.ts'
