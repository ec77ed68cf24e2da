import { NODES } from '@birlik/shared/structure'
import { day } from '../../fields/dateFields.ts'
import { filesField } from '../../fields/filesField.ts'
import { documentKinds, forceStates } from '../../fields/labels.ts'
import { localizedRichText } from '../../fields/localizedRichText.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import { tri } from '../../services/tri.ts'
import { contentCollection } from '../contentCollection.ts'
import { bodyLabel, summaryLabel, titleLabel } from '../texts.ts'

/** Nodes that list the documents filed under them by name. */
const filingNodes = NODES.filter(({ renders, filter }) => renders === 'documents' && filter?.node).map(
  ({ key, title }) => ({ value: key, label: title }),
)

export const documents = contentCollection({
  slug: 'documents',
  labels: {
    singular: tri('Құжат', 'Документ', 'Document'),
    plural: tri('Құжаттар', 'Документы', 'Documents'),
  },
  title: 'title',
  columns: ['title', 'kind', 'number', 'date', '_status', 'agency'],
  sort: '-date',
  indexes: [
    { fields: ['agency', 'listed', 'date'] },
    { fields: ['agency', 'listed', 'kind', 'date'] },
    { fields: ['agency', 'listed', 'node', 'date'] },
  ],
  fields: [
    localizedText('title', titleLabel, { maxLength: 500 }),
    localizedTextarea('summary', summaryLabel, { maxLength: 1000 }),
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'order',
          label: tri('Құжат түрі', 'Вид документа', 'Kind'),
          options: optionsOf(documentKinds),
        },
        { name: 'number', type: 'text', maxLength: 60, label: tri('Нөмірі', 'Номер', 'Number') },
        day('date', tri('Актінің күні', 'Дата акта', 'Date of the act')),
      ],
    },
    {
      type: 'row',
      fields: [
        localizedText('signatory', tri('Кім қол қойды', 'Кем подписан', 'Signed by')),
        {
          name: 'force',
          type: 'select',
          required: true,
          defaultValue: 'in-force',
          label: tri('Күші', 'Состояние', 'State of force'),
          options: optionsOf(forceStates),
        },
      ],
    },
    filesField,
    localizedRichText('body', bodyLabel),
    {
      name: 'node',
      type: 'select',
      options: filingNodes,
      label: tri('Бөлім', 'Раздел', 'Section'),
      admin: { position: 'sidebar' },
    },
  ],
})
