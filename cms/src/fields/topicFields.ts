import type { RelationshipField } from 'payload'
import { tri } from '../services/tri.ts'

/** Topics of a piece of news. */
export const topicsField: RelationshipField = {
  name: 'topics',
  type: 'relationship',
  relationTo: 'topics',
  hasMany: true,
  label: tri('Тақырыптар', 'Темы', 'Topics'),
  admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
}

/** Topic of a question. */
export const topicField: RelationshipField = {
  name: 'topic',
  type: 'relationship',
  relationTo: 'topics',
  label: tri('Тақырып', 'Тема', 'Topic'),
  admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
}
