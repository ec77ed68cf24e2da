import type { CollectionConfig } from 'payload'
import { keepMediaUses } from '../../hooks/keepMediaUses.ts'
import { refuseForeignMedia } from '../../hooks/refuseForeignMedia.ts'
import { tri } from '../../services/tri.ts'
import { groups } from '../groups.ts'
import { agencyFields } from './fields.ts'
import { announceAgency } from './hooks/announceAgency.ts'
import { checkAgency } from './hooks/checkAgency.ts'
import { createFirstAdministrator } from './hooks/createFirstAdministrator.ts'
import { keepAgencyAddress } from './hooks/keepAgencyAddress.ts'
import { refuseDeletingInUse } from './hooks/refuseDeletingInUse.ts'

/** State bodies. Saving a new one puts its site on line: the standard structure comes with the type. */
export const agencies: CollectionConfig = {
  slug: 'agencies',
  labels: {
    singular: tri('Мемлекеттік орган', 'Государственный орган', 'State body'),
    plural: tri('Мемлекеттік органдар', 'Государственные органы', 'State bodies'),
  },
  defaultSort: 'slug',
  admin: {
    useAsTitle: 'name',
    group: groups.agency,
    defaultColumns: ['name', 'slug', 'type', 'state', 'parent'],
    listSearchableFields: ['name', 'slug'],
  },
  indexes: [{ fields: ['state', 'type'] }, { fields: ['parent', 'state'] }],
  forceSelect: { slug: true, state: true },
  hooks: {
    beforeValidate: [checkAgency, refuseForeignMedia],
    beforeDelete: [refuseDeletingInUse],
    afterChange: [
      keepMediaUses.changed('agencies'),
      createFirstAdministrator,
      keepAgencyAddress.changed,
      announceAgency.changed,
    ],
    afterDelete: [keepMediaUses.deleted('agencies'), keepAgencyAddress.deleted, announceAgency.deleted],
  },
  fields: agencyFields,
}
