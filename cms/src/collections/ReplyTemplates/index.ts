import type { CollectionConfig } from 'payload'
import { agencyField } from '../../fields/agencyField.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { topicField } from '../../fields/topicFields.ts'
import { pinAgency } from '../../hooks/pinAgency.ts'
import { tri } from '../../services/tri.ts'
import { groups } from '../groups.ts'
import { titleLabel } from '../texts.ts'

/** Texts that responders begin a reply with. `{name}`, `{agency}`, `{reference}` and `{responder}` are filled in. */
export const replyTemplates: CollectionConfig = {
  slug: 'reply-templates',
  labels: {
    singular: tri('Жауап үлгісі', 'Шаблон ответа', 'Reply template'),
    plural: tri('Жауап үлгілері', 'Шаблоны ответов', 'Reply templates'),
  },
  defaultSort: '-updatedAt',
  admin: {
    useAsTitle: 'title',
    group: groups.dialogue,
    defaultColumns: ['title', 'topic', 'updatedAt', 'agency'],
  },
  forceSelect: { agency: true },
  hooks: { beforeValidate: [pinAgency('replyTemplates')] },
  fields: [
    localizedText('title', titleLabel, { maxLength: 120 }),
    localizedTextarea('text', tri('Мәтін', 'Текст', 'Text'), {
      maxLength: 5000,
      description: tri(
        'Автоматты толтырылатын орындар: {name}, {agency}, {reference}, {responder}.',
        'Заполняются сами: {name}, {agency}, {reference}, {responder}.',
        'Filled in by themselves: {name}, {agency}, {reference}, {responder}.',
      ),
    }),
    topicField,
    agencyField(),
  ],
}
