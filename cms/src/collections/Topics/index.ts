import type { CollectionConfig } from 'payload'
import { localizedText } from '../../fields/localizedText.ts'
import { announceTopic } from '../../hooks/announceTopic.ts'
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
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) || 'a-z, 0-9, -',
    },
    localizedText('title', tri('Атауы', 'Название', 'Title')),
  ],
}
