import { pages } from '../shapes/pages.ts'
import { agencyDocument, agencyList } from './ofAgency.ts'

export const pageList = agencyList(pages)
export const page = agencyDocument(pages)
