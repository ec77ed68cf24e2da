import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, p, t } from '../../write.ts'

export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-1',
    adopted: ago(300),
    signatory: t(
      'Т. Сағымбаев, комитет төрағасы',
      'Т. Сагымбаев, председатель комитета',
      'T. Sagymbayev, Chairman of the Committee',
    ),
    force: 'in-force',
    file: 'docx',
    title: t('Инспекция туралы ереже', 'Положение об инспекции', 'Statute of the Inspectorate'),
    summary: t('Инспекцияның міндеттері.', 'Задачи инспекции.', 'Tasks.'),
    body: [
      p(
        'Инспекция комитеттің аумақтық бөлімшесі болып табылады.',
        'Инспекция является территориальным подразделением комитета.',
        'The Inspectorate is a territorial unit of the Committee.',
      ),
    ],
  },
]
export const events: DemoEvent[] = []
export const vacancies: DemoVacancy[] = []
export const projects: DemoProject[] = []
export const faq: DemoFaq[] = []
export const pages: DemoPage[] = []
