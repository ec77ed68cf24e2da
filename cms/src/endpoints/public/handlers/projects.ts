import { projects } from '../shapes/projects.ts'
import { agencyDocument, agencyList } from './ofAgency.ts'

export const projectList = agencyList(projects)
export const project = agencyDocument(projects)
