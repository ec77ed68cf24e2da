import { NODES } from '@birlik/shared/structure'
import { localizedRichText } from '../../fields/localizedRichText.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { tri } from '../../services/tri.ts'
import { contentCollection } from '../contentCollection.ts'
import { bodyLabel, summaryLabel, titleLabel } from '../texts.ts'

/** Nodes whose text an agency writes itself; the others list a collection. */
const options = NODES.filter(({ renders }) => renders === 'page' || renders === 'section').map(
  ({ key, title }) => ({
    value: key,
    label: title,
  }),
)

export const pages = contentCollection({
  slug: 'pages',
  labels: { singular: tri('Бет', 'Страница', 'Page'), plural: tri('Беттер', 'Страницы', 'Pages') },
  title: 'title',
  columns: ['title', 'node', '_status', 'updatedAt', 'agency'],
  sort: 'node',
  indexes: [{ fields: ['agency', 'node'] }],
  fields: [
    localizedText('title', titleLabel, { maxLength: 300 }),
    localizedTextarea('summary', summaryLabel, { maxLength: 1000 }),
    localizedRichText('body', bodyLabel),
    {
      name: 'node',
      type: 'select',
      required: true,
      index: true,
      options,
      label: tri(
        'Стандартты құрылымның бөлімі',
        'Раздел стандартной структуры',
        'Node of the standard structure',
      ),
      admin: { position: 'sidebar' },
    },
  ],
})
