import type { CollectionConfig } from 'payload'
import { agencyField } from '../../fields/agencyField.ts'
import { announceRedirect } from '../../hooks/announceRedirect.ts'
import { pinAgency } from '../../hooks/pinAgency.ts'
import { tri } from '../../services/tri.ts'
import { groups } from '../groups.ts'

const path = /^\/(?![/\\])[^\s\\]*$/
const isPath = (value: unknown, { required }: { required?: boolean }) =>
  (value ? path.test(String(value)) : !required) || '/…'

/** Old addresses within an agency's site (within the portal where there is no agency). No target = the page is gone for good. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: tri('Қайта бағыттау', 'Перенаправление', 'Redirect'),
    plural: tri('Қайта бағыттаулар', 'Перенаправления', 'Redirects'),
  },
  defaultSort: '-updatedAt',
  admin: { useAsTitle: 'from', group: groups.agency, defaultColumns: ['from', 'to', 'agency', 'updatedAt'] },
  indexes: [{ fields: ['agency', 'from'], unique: true }, { fields: ['agency', 'to'] }],
  hooks: {
    beforeValidate: [pinAgency('redirects')],
    afterChange: [announceRedirect.changed],
    afterDelete: [announceRedirect.deleted],
  },
  forceSelect: { agency: true },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      maxLength: 500,
      label: tri('Ескі мекенжай', 'Старый адрес', 'Old address'),
      validate: isPath,
    },
    {
      name: 'to',
      type: 'text',
      maxLength: 500,
      label: tri('Жаңа мекенжай', 'Новый адрес', 'New address'),
      validate: isPath,
      admin: {
        description: tri(
          'Бос болса, оқырманға бет жойылғаны айтылады (410).',
          'Если пусто, читателю сообщается, что страница удалена (410).',
          'When empty, readers are told that the page is gone (410).',
        ),
      },
    },
    agencyField({ required: false }),
  ],
}
