import type { AnswerOf, OperationName } from '@birlik/shared/contract'
import type { Context } from '../context.ts'
import { addresses } from './addresses.ts'
import { agencies, agency } from './agencies.ts'
import { agencyHome } from './agencyHome.ts'
import { destination } from './destination.ts'
import { dialogueFigures, dialogueSummaries } from './dialogueFigures.ts'
import { document, documentList } from './documents.ts'
import { event, eventList } from './events.ts'
import { faqList } from './faq.ts'
import { form, formList } from './forms.ts'
import { hosts } from './hosts.ts'
import { news, newsList } from './news.ts'
import { page, pageList } from './pages.ts'
import { person, personList } from './people.ts'
import { platform } from './platform.ts'
import { portalHome } from './portalHome.ts'
import { project, projectList } from './projects.ts'
import { question, questionList } from './questions.ts'
import { search } from './search.ts'
import { section } from './section.ts'
import { agencyService, agencyServiceList, service, serviceList } from './services.ts'
import { situation, situationList } from './situations.ts'
import { vacancy, vacancyList } from './vacancies.ts'

type Handlers = { [N in OperationName]: (context: Context<N>) => Promise<AnswerOf<N>> }

/** One handler for each operation of the contract. */
export const handlers: Handlers = {
  platform,
  hosts,
  portalHome,
  agencies,
  agency,
  agencyHome,
  section,
  addresses,
  newsList,
  news,
  documentList,
  document,
  agencyServiceList,
  agencyService,
  pageList,
  page,
  personList,
  person,
  eventList,
  event,
  vacancyList,
  vacancy,
  projectList,
  project,
  faqList,
  formList,
  form,
  questionList,
  question,
  dialogueFigures,
  dialogueSummaries,
  serviceList,
  service,
  situationList,
  situation,
  destination,
  search,
}
