import { LOCALES } from '@birlik/shared/locales'
import type { Field } from 'payload'
import { mayPublish } from '../access/mayPublish.ts'
import { takeOtherLanguages } from '../hooks/takeOtherLanguages.ts'
import { tri } from '../services/tri.ts'
import { moment } from './dateFields.ts'

/** A copy of a document was never published. */
const afresh = { beforeDuplicate: [() => null] }
const shown = { position: 'sidebar', readOnly: true } as const
const publishedAt = moment('publishedAt', tri('Жарияланған күні', 'Дата публикации', 'Published on'))
const changedAt = moment('changedAt', tri('Өзгертілген күні', 'Дата изменения', 'Changed on'))
const withdrawnAt = moment('withdrawnAt', tri('Кері қайтарылған күні', 'Дата отзыва', 'Withdrawn on'), {
  description: tri(
    'Құжат ескертпемен оқуға ашық қалады, бірақ тізімдерден алынады.',
    'Документ остаётся доступным с пометкой, но уходит из списков.',
    'The document stays readable with a notice but leaves all lists.',
  ),
})

/** When and in which languages a document is public: computed at publication, except the withdrawal. */
export const publicationFields: Field[] = [
  {
    ...publishedAt,
    access: { create: mayPublish, update: mayPublish },
    hooks: afresh,
    admin: { ...publishedAt.admin, position: 'sidebar' },
  },
  {
    ...changedAt,
    hooks: afresh,
    admin: { ...changedAt.admin, ...shown, condition: (data) => Boolean(data.changedAt) },
  },
  {
    name: 'languages',
    type: 'json',
    hooks: { ...afresh, beforeChange: [takeOtherLanguages] },
    admin: { hidden: true },
    typescriptSchema: [() => ({ type: 'array', items: { type: 'string', enum: [...LOCALES] } })],
  },
  {
    name: 'listed',
    type: 'checkbox',
    defaultValue: false,
    hooks: { beforeDuplicate: [() => false] },
    admin: { hidden: true },
  },
  {
    ...withdrawnAt,
    access: { create: mayPublish, update: mayPublish },
    hooks: afresh,
    admin: {
      ...withdrawnAt.admin,
      position: 'sidebar',
      condition: (data) => Boolean(data.publishedAt),
    },
  },
  {
    name: 'withdrawalReason',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: tri('Кері қайтару себебі', 'Причина отзыва', 'Reason for withdrawal'),
    access: { create: mayPublish, update: mayPublish },
    hooks: afresh,
    admin: {
      position: 'sidebar',
      condition: (data) => Boolean(data.publishedAt),
      description: tri(
        'Беттің орнында қалады. Қазақша да, орысша да жазылуы керек.',
        'Остаётся на месте страницы. Нужна на казахском и на русском.',
        'Stays in place of the page. Owed in Kazakh and Russian.',
      ),
    },
  },
]

/** Of documents that have an address of their own: where readers are led who come to one that was withdrawn. */
export const insteadField: Field = {
  name: 'instead',
  type: 'text',
  maxLength: 500,
  label: tri('Орнына қай бет', 'Какая страница вместо неё', 'Page instead of it'),
  access: { create: mayPublish, update: mayPublish },
  hooks: afresh,
  admin: {
    position: 'sidebar',
    condition: (data) => Boolean(data.publishedAt),
    description: tri(
      'Кері қайтарылған соң оқырмандар осы бетке бағытталады, сонда себебі қажет емес. Осы сайттың мекенжайы (/press/news/…) немесе браузерден көшірілген мекенжай.',
      'После отзыва читатели попадут на эту страницу, причина тогда не нужна. Адрес этого сайта (/press/news/…) или скопированный из браузера.',
      'Once it is withdrawn readers are led to this page, and no reason is owed. An address of this site (/press/news/…) or one copied from the browser.',
    ),
  },
}
