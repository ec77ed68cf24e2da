import type { ContentKind } from '../../../services/publishing/requiredTexts.ts'
import { documents } from './documents.ts'
import { events } from './events.ts'
import { faq } from './faq.ts'
import { news } from './news.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { projects } from './projects.ts'
import { services } from './services.ts'
import type { Shape } from './shape.ts'
import { situations } from './situations.ts'
import { vacancies } from './vacancies.ts'

/** How each kind of document is read and shown. */
export const SHAPES = {
  news,
  pages,
  documents,
  services,
  situations,
  people,
  events,
  vacancies,
  projects,
  faq,
} satisfies { [K in ContentKind]: Shape<K, unknown, unknown> }
