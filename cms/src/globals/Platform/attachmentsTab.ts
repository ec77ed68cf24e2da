import { ATTACHMENT_QUOTA } from '@birlik/shared/rules'
import type { NumberField, UnnamedTab } from 'payload'
import { tri } from '../../services/tri.ts'

const megabytes = (name: keyof typeof ATTACHMENT_QUOTA, label: NumberField['label']): NumberField => ({
  name,
  type: 'number',
  label,
  required: true,
  min: 10,
  defaultValue: ATTACHMENT_QUOTA[name],
})

/** How much of what citizens attach is kept in a day. */
export const attachmentsTab: UnnamedTab = {
  label: tri('Азаматтардың файлдары', 'Файлы граждан', 'Citizens’ files'),
  description: tri(
    'Тәулікте қанша мегабайт файл қабылданады. Одан артығы сақталмайды, ал хабардың өзі жеткізіледі және бұл туралы екі жаққа айтылады.',
    'Сколько мегабайт файлов принимается за сутки. Остальное не сохраняется, само сообщение доставляется, и об этом узнают обе стороны.',
    'How many megabytes of files are taken in a day. The rest is not kept; the message itself is delivered, and both sides are told.',
  ),
  fields: [
    {
      name: 'attachmentQuota',
      type: 'group',
      label: false,
      fields: [
        {
          type: 'row',
          fields: [
            megabytes(
              'senderMegabytes',
              tri('Бір жіберушіден, МБ', 'От одного отправителя, МБ', 'From one sender, MB'),
            ),
            megabytes(
              'agencyMegabytes',
              tri('Бір органға, МБ', 'Одному органу, МБ', 'To one state body, MB'),
            ),
          ],
        },
      ],
    },
  ],
}
