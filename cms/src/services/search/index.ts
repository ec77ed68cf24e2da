export { countEntriesOfAgency, entriesOf, entriesOfAgency } from './entriesOf.ts'
export { indexForSearch, removeFromSearch } from './indexForSearch.ts'
export { countNewsOnTopic, newsOnTopic, topicsWithNews } from './newsOnTopic.ts'
export { type Match, searchDocuments } from './searchDocuments.ts'
