import type { CollectionConfig } from 'payload'
import { day } from '../../fields/dateFields.ts'
import { localizedText } from '../../fields/localizedText.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import { forgetCalendar } from '../../services/calendar/workingCalendar.ts'
import { tri } from '../../services/tri.ts'
import { groups } from '../groups.ts'

const kinds = {
  off: tri('Демалыс күні', 'Нерабочий день', 'Day off'),
  working: tri('Жұмыс күні (ауыстырылған)', 'Рабочий день (перенос)', 'Working day (moved)'),
}

/** Days that are not what their weekday says (Labour Code art. 84, 85). Filled from shared/structure at the first start, kept by the operator. */
export const calendarDays: CollectionConfig = {
  slug: 'calendar-days',
  labels: {
    singular: tri('Күнтізбе күні', 'День календаря', 'Calendar day'),
    plural: tri('Жұмыс күнтізбесі', 'Рабочий календарь', 'Working calendar'),
  },
  defaultSort: '-day',
  admin: { useAsTitle: 'day', group: groups.platform, defaultColumns: ['day', 'kind', 'title', 'source'] },
  hooks: {
    afterChange: [({ req }) => forgetCalendar(req.payload)],
    afterDelete: [({ req }) => forgetCalendar(req.payload)],
  },
  fields: [
    { ...day('day', tri('Күні', 'Дата', 'Day'), { required: true }), unique: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'off',
      label: tri('Түрі', 'Вид', 'Kind'),
      options: optionsOf(kinds),
    },
    localizedText('title', tri('Атауы', 'Название', 'Name'), { maxLength: 160 }),
    { name: 'source', type: 'text', maxLength: 300, label: tri('Негізі', 'Основание', 'Source') },
  ],
}
