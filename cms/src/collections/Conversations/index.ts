import type { CollectionConfig } from 'payload'
import { LANGUAGES } from '../../fields/labels.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import {
  closeReasons,
  conversationStates,
  formKinds,
  publicationStates,
  removalReasons,
} from '../../services/dialogueLabels.ts'

/**
 * What a citizen and an agency have to say to each other, begun by a form. Written by services/dialogue only, past Payload's
 * operations; staff read and answer in the inbox, the citizen by the secret link that follows from `key` (shared/dialogueKeys).
 */
export const conversations: CollectionConfig = {
  slug: 'conversations',
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [
    // The inbox: who waits, the longest first; what is answered or closed, newest word first; by assignee; what was removed.
    { fields: ['agency', 'state', 'openedAt'] },
    { fields: ['agency', 'state', 'lastMessageAt'] },
    // How many wait before one, are unread, warned of or late: each counted in an index alone.
    { fields: ['agency', 'state', 'firstAnsweredAt', 'openedAt'] },
    { fields: ['agency', 'state', 'unread'] },
    { fields: ['agency', 'state', 'warnedAt'] },
    { fields: ['agency', 'state', 'firstAnsweredAt', 'firstAnswerBy'] },
    { fields: ['agency', 'state', 'settledBy', 'firstAnsweredAt'] },
    { fields: ['agency', 'removedAt', 'restoredAt'] },
    { fields: ['agency', 'assignee', 'state'] },
    { fields: ['agency', 'topic', 'state'] },
    // The public account, and the pages of published questions.
    { fields: ['agency', 'openedAt'] },
    { fields: ['agency', 'transferredAt'] },
    { fields: ['agency', 'publication', 'publishedAt'] },
    { fields: ['agency', 'publicSlug'] },
    // The clocks, which look at what is not yet escalated or warned of only, and the end of keeping.
    { fields: ['state', 'escalatedAt', 'firstAnswerBy'] },
    { fields: ['state', 'escalatedAt', 'settledBy'] },
    { fields: ['state', 'escalatedAt', 'warnedAt', 'warnAt'] },
    { fields: ['state', 'lastMessageAt'] },
    { fields: ['anonymisedAt', 'keptUntil'] },
  ],
  fields: [
    { name: 'agency', type: 'relationship', relationTo: 'agencies', required: true, maxDepth: 0 },
    // The key of its opening; the secret link follows from it and the installation's secret.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'reference', type: 'text', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: optionsOf(formKinds) },
    { name: 'form', type: 'text', required: true },
    { name: 'formTitle', type: 'text', required: true },
    { name: 'language', type: 'select', required: true, options: optionsOf(LANGUAGES) },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      options: optionsOf(conversationStates),
    },
    { name: 'topic', type: 'relationship', relationTo: 'topics', maxDepth: 0 },
    { name: 'assignee', type: 'relationship', relationTo: 'users', maxDepth: 0 },
    // What names the person; emptied when the data are made anonymous.
    { name: 'name', type: 'text' },
    { name: 'email', type: 'text' },
    { name: 'phone', type: 'text' },
    {
      name: 'values',
      type: 'json',
      typescriptSchema: [
        () => ({
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            properties: { key: { type: 'string' }, label: { type: 'string' }, value: { type: 'string' } },
            required: ['key', 'label', 'value'],
          },
        }),
      ],
    },
    // The terms as they stood beside the form (contract: consentTerms), and when they were agreed to.
    {
      name: 'consent',
      type: 'json',
      typescriptSchema: [() => ({ type: 'object', additionalProperties: true })],
    },
    { name: 'consentedAt', type: 'date', required: true },
    { name: 'consentWithdrawnAt', type: 'date' },
    { name: 'sender', type: 'text', index: true },

    { name: 'openedAt', type: 'date', required: true },
    { name: 'lastMessageAt', type: 'date', required: true },
    // Words of the citizen that nobody of the agency has seen.
    { name: 'unread', type: 'number', defaultValue: 0 },
    { name: 'agencyReadAt', type: 'date' },
    { name: 'citizenReadAt', type: 'date' },

    // Clocks: targets are set when it opens (again), in working time.
    { name: 'firstAnswerBy', type: 'date' },
    { name: 'firstAnsweredAt', type: 'date' },
    { name: 'firstAnswerMinutes', type: 'number' },
    { name: 'settledBy', type: 'date' },
    // When three quarters of the first of them have passed.
    { name: 'warnAt', type: 'date' },
    { name: 'warnedAt', type: 'date' },
    { name: 'escalatedAt', type: 'date' },

    { name: 'closedAt', type: 'date' },
    { name: 'closeReason', type: 'select', options: optionsOf(closeReasons) },
    { name: 'rating', type: 'number', min: 1, max: 5 },
    { name: 'ratingText', type: 'text' },
    { name: 'ratedAt', type: 'date' },
    { name: 'reopenedAt', type: 'date' },

    // Moderation of the whole; single messages carry their own.
    { name: 'removedAt', type: 'date' },
    { name: 'removalReason', type: 'select', options: optionsOf(removalReasons) },
    { name: 'restoredAt', type: 'date' },

    // Where it is offered to go, and where it came from.
    { name: 'transferTo', type: 'relationship', relationTo: 'agencies', maxDepth: 0 },
    { name: 'transferNote', type: 'text' },
    { name: 'transferredFrom', type: 'relationship', relationTo: 'agencies', maxDepth: 0 },
    // When it came to the body that has it now, where that is not its opening.
    { name: 'transferredAt', type: 'date' },

    { name: 'mayPublish', type: 'checkbox', defaultValue: false },
    {
      name: 'publication',
      type: 'select',
      required: true,
      defaultValue: 'none',
      options: optionsOf(publicationStates),
    },
    { name: 'publicSlug', type: 'text' },
    { name: 'publicQuestion', type: 'textarea' },
    { name: 'publicAnswer', type: 'textarea' },
    { name: 'publishedAt', type: 'date' },

    { name: 'keptUntil', type: 'date' },
    { name: 'anonymisedAt', type: 'date' },
  ],
}
