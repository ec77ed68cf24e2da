import { vacancies } from '../shapes/vacancies.ts'
import { agencyDocument, agencyList } from './ofAgency.ts'

export const vacancyList = agencyList(vacancies)
export const vacancy = agencyDocument(vacancies)
