import type { CollectionConfig } from 'payload'
import { agencies } from './Agencies/index.ts'
import { attachments } from './Attachments/index.ts'
import { blockedSenders } from './BlockedSenders/index.ts'
import { calendarDays } from './CalendarDays/index.ts'
import { conversations } from './Conversations/index.ts'
import { documents } from './Documents/index.ts'
import { events } from './Events/index.ts'
import { faq } from './Faq/index.ts'
import { forms } from './Forms/index.ts'
import { goneFiles } from './GoneFiles/index.ts'
import { handovers } from './Handovers/index.ts'
import { letters } from './Letters/index.ts'
import { media } from './Media/index.ts'
import { mediaUses } from './MediaUses/index.ts'
import { messages } from './Messages/index.ts'
import { news } from './News/index.ts'
import { notes } from './Notes/index.ts'
import { outbox } from './Outbox/index.ts'
import { pages } from './Pages/index.ts'
import { people } from './People/index.ts'
import { presences } from './Presences/index.ts'
import { projects } from './Projects/index.ts'
import { redirects } from './Redirects/index.ts'
import { replyTemplates } from './ReplyTemplates/index.ts'
import { searchEntries } from './SearchEntries/index.ts'
import { searchWords } from './SearchWords/index.ts'
import { services } from './Services/index.ts'
import { siteProcesses } from './SiteProcesses/index.ts'
import { situations } from './Situations/index.ts'
import { topics } from './Topics/index.ts'
import { users } from './Users/index.ts'
import { vacancies } from './Vacancies/index.ts'

/** All collections, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  news,
  pages,
  documents,
  services,
  people,
  events,
  vacancies,
  projects,
  faq,
  media,
  forms,
  replyTemplates,
  blockedSenders,
  agencies,
  users,
  redirects,
  situations,
  topics,
  calendarDays,
  mediaUses,
  goneFiles,
  searchEntries,
  searchWords,
  conversations,
  messages,
  notes,
  attachments,
  handovers,
  letters,
  presences,
  outbox,
  siteProcesses,
]
