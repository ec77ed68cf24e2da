import type { CollectionConfig } from 'payload'
import { agencyField } from '../../fields/agencyField.ts'
import { moment } from '../../fields/dateFields.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import { removalReasons } from '../../services/dialogueLabels.ts'
import { tri } from '../../services/tri.ts'
import { groups } from '../groups.ts'

/** Senders whose new questions an agency holds back for a while. Known by a keyed digest, never by address. */
export const blockedSenders: CollectionConfig = {
  slug: 'blocked-senders',
  labels: {
    singular: tri('Бұғатталған жіберуші', 'Заблокированный отправитель', 'Blocked sender'),
    plural: tri('Бұғатталған жіберушілер', 'Заблокированные отправители', 'Blocked senders'),
  },
  defaultSort: '-createdAt',
  admin: { group: groups.dialogue, defaultColumns: ['reason', 'until', 'createdAt', 'agency'] },
  lockDocuments: false,
  indexes: [{ fields: ['agency', 'sender', 'until'] }, { fields: ['until'] }],
  fields: [
    { name: 'sender', type: 'text', required: true, admin: { hidden: true } },
    {
      name: 'reason',
      type: 'select',
      required: true,
      label: tri('Себебі', 'Причина', 'Reason'),
      options: optionsOf(removalReasons),
    },
    moment('until', tri('Қашанға дейін', 'До какого времени', 'Until'), { required: true }),
    { name: 'user', type: 'relationship', relationTo: 'users', maxDepth: 0, admin: { hidden: true } },
    agencyField(),
  ],
}
