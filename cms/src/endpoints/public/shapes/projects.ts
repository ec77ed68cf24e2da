import type { Project, ProjectItem } from '@birlik/shared/contract'
import { common, type Parts, type Shape, withdrawalOf } from './shape.ts'

const item = ({ doc, base, view }: Parts<'projects'>): ProjectItem => ({
  ...base,
  title: doc.title ?? '',
  summary: doc.summary ?? '',
  picture: view.picture(doc.picture),
  state: doc.state,
  from: doc.from || null,
  until: doc.until || null,
})

/** Projects, newest first. */
export const projects: Shape<'projects', ProjectItem, Project> = {
  collection: 'projects',
  sort: ['-publishedAt', 'id'],
  select: { ...common, title: true, summary: true, picture: true, state: true, from: true, until: true },
  wants: (doc) => ({ agencies: [doc.agency], media: [doc.picture], texts: [doc.body] }),
  item,
  whole: (parts) => ({
    ...item(parts),
    body: parts.view.blocks(parts.doc.body),
    withdrawal: withdrawalOf(parts.doc),
  }),
}
