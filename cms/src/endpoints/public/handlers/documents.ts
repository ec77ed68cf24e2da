import type { QueryOf } from '@birlik/shared/contract'
import type { Where } from 'payload'
import { documents } from '../shapes/documents.ts'
import { equal, inYearOfDay } from './conditions.ts'
import { agencyDocument, agencyList } from './ofAgency.ts'

const conditions = ({ year, kind, node }: QueryOf<'documentList'>): Where[] => [
  ...inYearOfDay('date', year),
  ...equal('kind', kind),
  ...equal('node', node),
]

export const documentList = agencyList(documents, conditions)
export const document = agencyDocument(documents)
