export { keepPrivate } from './keepPrivate.ts'
