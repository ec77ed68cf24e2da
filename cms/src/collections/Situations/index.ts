import { iconField } from '../../fields/iconField.ts'
import { localizedRichText } from '../../fields/localizedRichText.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { tri } from '../../services/tri.ts'
import { contentCollection } from '../contentCollection.ts'
import { orderField } from '../orderField.ts'
import { bodyLabel, summaryLabel, titleLabel } from '../texts.ts'

export const situations = contentCollection({
  slug: 'situations',
  platformWide: true,
  labels: {
    singular: tri('Өмірлік жағдай', 'Жизненная ситуация', 'Life situation'),
    plural: tri('Өмірлік жағдайлар', 'Жизненные ситуации', 'Life situations'),
  },
  title: 'title',
  sort: 'order',
  columns: ['title', 'order', '_status', 'updatedAt'],
  indexes: [{ fields: ['listed', 'order'] }],
  fields: [
    localizedText('title', titleLabel),
    localizedTextarea('summary', summaryLabel, { maxLength: 1000 }),
    {
      name: 'steps',
      type: 'array',
      label: tri('Қадамдар', 'Шаги', 'Steps'),
      labels: { singular: tri('Қадам', 'Шаг', 'Step'), plural: tri('Қадамдар', 'Шаги', 'Steps') },
      fields: [
        localizedText('title', titleLabel),
        localizedRichText('body', bodyLabel),
        {
          name: 'services',
          type: 'relationship',
          relationTo: 'services',
          hasMany: true,
          label: tri('Қызметтер', 'Услуги', 'Services'),
        },
      ],
    },
    iconField,
    orderField,
  ],
})
