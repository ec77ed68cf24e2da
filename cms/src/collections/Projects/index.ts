import { day } from '../../fields/dateFields.ts'
import { projectStates } from '../../fields/labels.ts'
import { localizedRichText } from '../../fields/localizedRichText.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import { pictureField } from '../../fields/pictureField.ts'
import { tri } from '../../services/tri.ts'
import { contentCollection } from '../contentCollection.ts'
import { bodyLabel, summaryLabel, titleLabel } from '../texts.ts'

export const projects = contentCollection({
  slug: 'projects',
  labels: { singular: tri('Жоба', 'Проект', 'Project'), plural: tri('Жобалар', 'Проекты', 'Projects') },
  title: 'title',
  columns: ['title', 'state', '_status', 'updatedAt', 'agency'],
  fields: [
    localizedText('title', titleLabel, { maxLength: 300 }),
    localizedTextarea('summary', summaryLabel, { maxLength: 1000 }),
    pictureField('picture', tri('Сурет', 'Изображение', 'Picture')),
    {
      type: 'row',
      fields: [
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'planned',
          label: tri('Жай-күйі', 'Состояние', 'State'),
          options: optionsOf(projectStates),
        },
        day('from', tri('Басталуы', 'Начало', 'From')),
        day('until', tri('Аяқталуы', 'Окончание', 'Until')),
      ],
    },
    localizedRichText('body', bodyLabel),
  ],
})
