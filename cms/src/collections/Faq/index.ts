import { localizedRichText } from '../../fields/localizedRichText.ts'
import { localizedText } from '../../fields/localizedText.ts'
import { topicField } from '../../fields/topicFields.ts'
import { tri } from '../../services/tri.ts'
import { contentCollection } from '../contentCollection.ts'
import { orderField } from '../orderField.ts'

export const faq = contentCollection({
  slug: 'faq',
  labels: {
    singular: tri('Сұрақ пен жауап', 'Вопрос и ответ', 'Question and answer'),
    plural: tri('Жиі қойылатын сұрақтар', 'Частые вопросы', 'Frequent questions'),
  },
  title: 'question',
  sort: 'order',
  columns: ['question', 'topic', 'order', '_status', 'agency'],
  indexes: [{ fields: ['agency', 'listed', 'order'] }],
  fields: [
    localizedText('question', tri('Сұрақ', 'Вопрос', 'Question')),
    localizedRichText('answer', tri('Жауап', 'Ответ', 'Answer')),
    topicField,
    orderField,
  ],
})
