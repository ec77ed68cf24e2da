import type { DemoAgency } from '../../types.ts'
import { news } from './news.ts'
import { people, profile } from './profile.ts'
import { documents, events, faq, pages, projects, vacancies } from './work.ts'

export const dsm: DemoAgency = { profile, news, documents, people, events, vacancies, projects, faq, pages }
