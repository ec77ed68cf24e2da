import { moment } from '../../fields/dateFields.ts'
import { filesField } from '../../fields/filesField.ts'
import { vacancyKinds } from '../../fields/labels.ts'
import { localizedRichText } from '../../fields/localizedRichText.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import { tri } from '../../services/tri.ts'
import { contentCollection } from '../contentCollection.ts'
import { bodyLabel, summaryLabel } from '../texts.ts'

export const vacancies = contentCollection({
  slug: 'vacancies',
  labels: {
    singular: tri('Бос лауазым', 'Вакансия', 'Vacancy'),
    plural: tri('Бос лауазымдар', 'Вакансии', 'Vacancies'),
  },
  title: 'title',
  sort: '-deadline',
  columns: ['title', 'kind', 'deadline', '_status', 'agency'],
  indexes: [{ fields: ['agency', 'listed', 'deadline'] }],
  fields: [
    localizedText('title', tri('Лауазымның атауы', 'Название должности', 'Post'), { maxLength: 300 }),
    localizedTextarea('summary', summaryLabel, { maxLength: 1000 }),
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'corps-b',
          label: tri('Конкурс түрі', 'Вид конкурса', 'Kind'),
          options: optionsOf(vacancyKinds),
        },
        {
          name: 'category',
          type: 'text',
          maxLength: 60,
          label: tri('Лауазым санаты', 'Категория должности', 'Category of the post'),
        },
        moment(
          'deadline',
          tri('Құжат қабылдаудың соңғы мерзімі', 'Последний срок приёма документов', 'Deadline'),
          {
            required: true,
          },
        ),
      ],
    },
    localizedText('division', tri('Құрылымдық бөлімше', 'Структурное подразделение', 'Division')),
    {
      name: 'salary',
      type: 'text',
      maxLength: 200,
      label: tri('Лауазымдық жалақы', 'Должностной оклад', 'Salary'),
    },
    localizedRichText('body', bodyLabel),
    filesField,
  ],
})
