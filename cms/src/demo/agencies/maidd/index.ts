import type { DemoAgency } from '../../types.ts'
import { events, projects, vacancies } from './agenda.ts'
import { documents } from './documents.ts'
import { faq, pages } from './help.ts'
import { news } from './news.ts'
import { people, profile } from './profile.ts'

export const maidd: DemoAgency = { profile, news, documents, people, events, vacancies, projects, faq, pages }
