import { keepDrafts } from './keepDrafts.ts'

const main = document.querySelector('main')
if (main) keepDrafts(main)
