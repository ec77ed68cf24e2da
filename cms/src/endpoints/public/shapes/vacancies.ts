import type { Vacancy, VacancyItem } from '@birlik/shared/contract'
import { filesOf } from './files.ts'
import { common, type Parts, type Shape, withdrawalOf } from './shape.ts'

const item = ({ doc, base, now }: Parts<'vacancies'>): VacancyItem => ({
  ...base,
  title: doc.title ?? '',
  summary: doc.summary ?? '',
  kind: doc.kind,
  division: doc.division || null,
  category: doc.category || null,
  salary: doc.salary || null,
  deadline: doc.deadline,
  open: Date.parse(doc.deadline) > now.getTime(),
})

/** Vacancies by deadline, latest first: open ones come before those that have closed. */
export const vacancies: Shape<'vacancies', VacancyItem, Vacancy> = {
  collection: 'vacancies',
  sort: ['-deadline', 'id'],
  select: {
    ...common,
    title: true,
    summary: true,
    kind: true,
    division: true,
    category: true,
    salary: true,
    deadline: true,
  },
  wants: (doc) => ({ agencies: [doc.agency], media: doc.files?.map(({ file }) => file), texts: [doc.body] }),
  item,
  whole: (parts) => ({
    ...item(parts),
    body: parts.view.blocks(parts.doc.body),
    files: filesOf(parts.doc.files, parts.base.language, parts.view),
    withdrawal: withdrawalOf(parts.doc),
  }),
}
