import { CONVERSATION_EVENTS } from '@birlik/shared/contract'
import type { CollectionConfig } from 'payload'
import { LANGUAGES } from '../../fields/labels.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import { removalReasons } from '../../services/dialogueLabels.ts'
import { tri } from '../../services/tri.ts'

const authors = {
  citizen: tri('Азамат', 'Гражданин', 'Citizen'),
  agency: tri('Мемлекеттік орган', 'Государственный орган', 'State body'),
  system: tri('Жүйе', 'Система', 'System'),
}

const objections = {
  none: tri('Жоқ', 'Нет', 'None'),
  pending: tri('Қаралуда', 'Рассматривается', 'Pending'),
  declined: tri('Қанағаттандырылмады', 'Отклонено', 'Declined'),
}

/** What was said, and what happened, in a conversation; both sides see it. Nothing is ever deleted but by the end of keeping. */
export const messages: CollectionConfig = {
  slug: 'messages',
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [{ fields: ['conversation', 'sentAt'] }, { fields: ['agency', 'removedAt'] }],
  fields: [
    { name: 'conversation', type: 'relationship', relationTo: 'conversations', required: true, maxDepth: 0 },
    { name: 'agency', type: 'relationship', relationTo: 'agencies', required: true, maxDepth: 0 },
    // The key of its sending (the opening's for the first message), or a random one: taken once, however often it arrives.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'author', type: 'select', required: true, options: optionsOf(authors) },
    { name: 'user', type: 'relationship', relationTo: 'users', maxDepth: 0 },
    // How the responder signed.
    { name: 'name', type: 'text' },
    { name: 'text', type: 'textarea' },
    { name: 'language', type: 'select', options: optionsOf(LANGUAGES) },
    { name: 'event', type: 'select', options: [...CONVERSATION_EVENTS] },
    { name: 'sentAt', type: 'date', required: true },
    // Keys, names and sizes as the sender gave them; the bytes are in `attachments` under the same keys.
    {
      name: 'files',
      type: 'json',
      typescriptSchema: [
        () => ({
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            properties: {
              key: { type: 'string' },
              name: { type: 'string' },
              type: { type: 'string' },
              size: { type: 'number' },
            },
            required: ['key', 'name', 'type', 'size'],
          },
        }),
      ],
    },
    { name: 'removedAt', type: 'date' },
    { name: 'removalReason', type: 'select', options: optionsOf(removalReasons) },
    { name: 'restoredAt', type: 'date' },
    { name: 'objection', type: 'select', defaultValue: 'none', options: optionsOf(objections) },
    { name: 'objectionText', type: 'textarea' },
  ],
}
