import type { CollectionConfig, PayloadRequest } from 'payload'
import { localizedText } from '../../fields/localizedText.ts'
import { announceTopic } from '../../hooks/announceTopic.ts'
import { latinOnly } from '../../services/latinOnly.ts'
import { tri } from '../../services/tri.ts'
import { groups } from '../groups.ts'

/** Topics of news and questions, the same for every agency. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: tri('Тақырып', 'Тема', 'Topic'), plural: tri('Тақырыптар', 'Темы', 'Topics') },
  defaultSort: 'key',
  admin: { useAsTitle: 'title', group: groups.platform, defaultColumns: ['title', 'key'] },
  hooks: { afterChange: [announceTopic.changed], afterDelete: [announceTopic.deleted] },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 60,
      label: tri('Кілт', 'Ключ', 'Key'),
      validate: (value: unknown, options: { req: PayloadRequest }) =>
        (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) || latinOnly(options),
    },
    localizedText('title', tri('Атауы', 'Название', 'Title')),
  ],
}
