import type { CollectionConfig } from 'payload'
import { agencyField } from '../../fields/agencyField.ts'
import { announceRedirect } from '../../hooks/announceRedirect.ts'
import { pinAgency } from '../../hooks/pinAgency.ts'
import { tri } from '../../services/tri.ts'
import { groups } from '../groups.ts'
import { checkRedirect } from './hooks/checkRedirect.ts'

/** Old addresses of an agency's site (of the portal where there is no agency). No target = the page is gone for good. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: tri('Қайта бағыттау', 'Перенаправление', 'Redirect'),
    plural: tri('Қайта бағыттаулар', 'Перенаправления', 'Redirects'),
  },
  defaultSort: '-updatedAt',
  admin: { useAsTitle: 'from', group: groups.agency, defaultColumns: ['from', 'to', 'agency', 'updatedAt'] },
  indexes: [{ fields: ['agency', 'key'], unique: true }, { fields: ['agency', 'to'] }],
  hooks: {
    beforeValidate: [pinAgency('redirects'), checkRedirect],
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
      admin: {
        description: tri(
          'Бұрынғы сайттың мекенжайы да болады: /index.php?id=5. Әріптің үлкен-кішісі мен соңындағы / ескерілмейді; тілі жазылған мекенжай (/ru/…) сол тілге ғана қатысты.',
          'Годится и адрес прежнего сайта: /index.php?id=5. Регистр букв и / в конце значения не имеют; адрес с языком (/ru/…) действует только для этого языка.',
          'An address of the former site will do too: /index.php?id=5. Capitals and a / at the end do not matter; an address with a language (/ru/…) counts for that language alone.',
        ),
      },
    },
    { name: 'key', type: 'text', maxLength: 500, admin: { hidden: true } },
    {
      name: 'to',
      type: 'text',
      maxLength: 500,
      label: tri('Жаңа мекенжай', 'Новый адрес', 'New address'),
      admin: {
        description: tri(
          'Осы сайттың беті (/press/news/…) немесе платформаның браузерден көшірілген кез келген мекенжайы. Бос болса, оқырманға бет жойылғаны айтылады (410).',
          'Страница этого сайта (/press/news/…) или любой адрес платформы, скопированный из браузера. Если пусто, читателю сообщается, что страница удалена (410).',
          'A page of this site (/press/news/…) or any address of the platform, copied from the browser. When empty, readers are told that the page is gone (410).',
        ),
      },
    },
    agencyField({ required: false }),
  ],
}
