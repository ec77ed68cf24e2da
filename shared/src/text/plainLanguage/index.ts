export { type PlainLanguageHint, plainLanguageHints } from './plainLanguageHints.ts'
