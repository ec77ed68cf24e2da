import { people } from '../shapes/people.ts'
import { agencyDocument, agencyList } from './ofAgency.ts'

export const personList = agencyList(people)
export const person = agencyDocument(people)
