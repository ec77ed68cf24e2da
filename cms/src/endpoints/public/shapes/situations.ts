import type { SituationItem } from '@birlik/shared/contract'
import { common, type Parts, type Shape } from './shape.ts'

const { agency, ...platformWide } = common

const item = ({ doc, base }: Parts<'situations'>): SituationItem => ({
  slug: base.slug,
  title: doc.title ?? '',
  summary: doc.summary ?? '',
  icon: doc.icon ?? '',
  language: base.language,
  languages: base.languages,
  updatedAt: base.updatedAt,
})

/** Life situations in the order of the platform. The steps of one are added by its handler. */
export const situations: Shape<'situations', SituationItem, SituationItem> = {
  collection: 'situations',
  sort: ['order', 'id'],
  select: { ...platformWide, title: true, summary: true, icon: true, order: true },
  wants: (doc) => ({ texts: doc.steps?.map(({ body }) => body) }),
  item,
  whole: item,
}
