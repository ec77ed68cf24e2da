import { localizedRichText } from '../../fields/localizedRichText.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { pictureField } from '../../fields/pictureField.ts'
import { sourceFields } from '../../fields/sourceFields.ts'
import { topicsField } from '../../fields/topicFields.ts'
import { tri } from '../../services/tri.ts'
import { contentCollection } from '../contentCollection.ts'
import { bodyLabel, summaryLabel, titleLabel } from '../texts.ts'

export const news = contentCollection({
  slug: 'news',
  labels: { singular: tri('Жаңалық', 'Новость', 'News item'), plural: tri('Жаңалықтар', 'Новости', 'News') },
  title: 'title',
  fields: [
    localizedText('title', titleLabel, { maxLength: 300 }),
    localizedTextarea('summary', summaryLabel, { maxLength: 1000 }),
    pictureField('picture', tri('Сурет', 'Изображение', 'Picture')),
    localizedRichText('body', bodyLabel),
    topicsField,
    ...sourceFields,
  ],
})
