export { blocksOf } from './blocksOf.ts'
export { type DraftBlock, lexicalFrom } from './lexicalFrom.ts'
export { type Mentions, mentionsOf } from './mentionsOf.ts'
