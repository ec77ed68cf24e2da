import { linkField } from '../../fields/addressFields.ts'
import { moment } from '../../fields/dateFields.ts'
import { eventKinds } from '../../fields/labels.ts'
import { localizedRichText } from '../../fields/localizedRichText.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import { tri } from '../../services/tri.ts'
import { contentCollection } from '../contentCollection.ts'
import { bodyLabel, summaryLabel, titleLabel } from '../texts.ts'

export const events = contentCollection({
  slug: 'events',
  labels: {
    singular: tri('Іс-шара', 'Мероприятие', 'Event'),
    plural: tri('Іс-шаралар', 'Мероприятия', 'Events'),
  },
  title: 'title',
  sort: '-startsAt',
  columns: ['title', 'kind', 'startsAt', '_status', 'agency'],
  indexes: [{ fields: ['agency', 'listed', 'startsAt'] }, { fields: ['listed', 'startsAt'] }],
  fields: [
    localizedText('title', titleLabel, { maxLength: 300 }),
    localizedTextarea('summary', summaryLabel, { maxLength: 1000 }),
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'event',
          label: tri('Түрі', 'Вид', 'Kind'),
          options: optionsOf(eventKinds),
        },
        moment('startsAt', tri('Басталуы', 'Начало', 'Starts'), { required: true }),
        moment('endsAt', tri('Аяқталуы', 'Окончание', 'Ends')),
      ],
    },
    localizedText('place', tri('Өтетін орны', 'Место проведения', 'Place')),
    linkField('streamUrl', tri('Тікелей эфир сілтемесі', 'Ссылка на трансляцию', 'Link to the live stream')),
    localizedRichText('body', bodyLabel),
  ],
})
