import { keepDrafts } from './keepDrafts.ts'
import { proveIfAsked } from './proveIfAsked.ts'

const main = document.querySelector('main')
if (main) {
  keepDrafts(main)
  proveIfAsked(main)
}
