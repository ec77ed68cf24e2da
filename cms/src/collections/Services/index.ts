import { linkField } from '../../fields/addressFields.ts'
import { atOnce } from '../../fields/atOnce.ts'
import { moment } from '../../fields/dateFields.ts'
import { filesField } from '../../fields/filesField.ts'
import { iconField } from '../../fields/iconField.ts'
import { channels, feeKinds, recipients, serviceForms, termUnits } from '../../fields/labels.ts'
import { localizedRichText } from '../../fields/localizedRichText.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import { tri } from '../../services/tri.ts'
import { contentCollection } from '../contentCollection.ts'
import { summaryLabel } from '../texts.ts'

/** A public service's passport. Names of fields are those of the register of public services (Law 88-V). */
export const services = contentCollection({
  slug: 'services',
  labels: {
    singular: tri('Мемлекеттік көрсетілетін қызмет', 'Государственная услуга', 'Public service'),
    plural: tri('Мемлекеттік көрсетілетін қызметтер', 'Государственные услуги', 'Public services'),
  },
  title: 'title',
  columns: ['title', 'recipients', 'popular', '_status', 'updatedAt', 'agency'],
  indexes: [
    { fields: ['agency', 'listed', 'popular'] },
    { fields: ['listed', 'popular'] },
    { fields: ['situation', 'listed'] },
  ],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: tri('Негізгі', 'Главное', 'Main'),
          fields: [
            localizedText('title', tri('Қызметтің атауы', 'Наименование услуги', 'Name of the service')),
            localizedTextarea('summary', summaryLabel, { maxLength: 1000 }),
            {
              type: 'row',
              fields: [
                {
                  name: 'recipients',
                  type: 'select',
                  hasMany: true,
                  label: tri('Қызметті алушылар', 'Услугополучатели', 'Recipients'),
                  options: optionsOf(recipients),
                },
                {
                  name: 'channels',
                  type: 'select',
                  hasMany: true,
                  label: tri('Көрсету тәсілдері', 'Способы предоставления', 'Ways of delivery'),
                  options: optionsOf(channels),
                },
              ],
            },
            {
              name: 'term',
              type: 'group',
              label: tri('Көрсету мерзімі', 'Срок оказания', 'Term'),
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'value',
                      type: 'number',
                      min: 1,
                      label: tri('Мерзім', 'Срок', 'Number'),
                      admin: { components: atOnce },
                    },
                    {
                      name: 'unit',
                      type: 'select',
                      label: tri('Бірлігі', 'Единица', 'Unit'),
                      options: optionsOf(termUnits),
                      admin: { components: atOnce },
                    },
                  ],
                },
                localizedText('note', tri('Түсіндірме', 'Пояснение', 'Note')),
              ],
            },
            {
              name: 'fee',
              type: 'group',
              label: tri('Төлем мөлшері', 'Размер оплаты', 'Fee'),
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'kind',
                      type: 'select',
                      required: true,
                      defaultValue: 'free',
                      label: tri('Түрі', 'Вид', 'Kind'),
                      options: optionsOf(feeKinds),
                    },
                    {
                      name: 'mci',
                      type: 'number',
                      min: 0,
                      label: tri('АЕК саны', 'Количество МРП', 'Number of MCI'),
                      admin: { components: atOnce, condition: (_data, group) => group?.kind === 'mci' },
                    },
                  ],
                },
                localizedText('note', tri('Түсіндірме', 'Пояснение', 'Note')),
              ],
            },
          ],
        },
        {
          label: tri('Қалай алуға болады', 'Как получить', 'How to get it'),
          fields: [
            {
              name: 'steps',
              type: 'array',
              label: tri('Қадамдар', 'Шаги', 'Steps'),
              labels: { singular: tri('Қадам', 'Шаг', 'Step'), plural: tri('Қадамдар', 'Шаги', 'Steps') },
              fields: [
                localizedText('title', tri('Қадамның аты', 'Название шага', 'Title')),
                localizedTextarea('text', tri('Не істеу керек', 'Что сделать', 'What to do')),
              ],
            },
            {
              name: 'applyAt',
              type: 'array',
              label: tri('Қайда жүгіну керек', 'Куда обратиться', 'Where to apply'),
              labels: { singular: tri('Тәсіл', 'Способ', 'Way'), plural: tri('Тәсілдер', 'Способы', 'Ways') },
              fields: [
                {
                  name: 'channel',
                  type: 'select',
                  required: true,
                  label: tri('Тәсіл', 'Способ', 'Channel'),
                  options: optionsOf(channels),
                },
                localizedText('title', tri('Батырмадағы жазу', 'Надпись на кнопке', 'Text of the button')),
                linkField('href', tri('Сілтеме', 'Ссылка', 'Link')),
              ],
            },
            filesField,
            {
              name: 'downtime',
              type: 'group',
              label: tri('Қызметтің уақытша тоқтауы', 'Временная недоступность услуги', 'Downtime notice'),
              fields: [
                localizedTextarea('text', tri('Хабарлама', 'Сообщение', 'Notice'), { maxLength: 1000 }),
                {
                  type: 'row',
                  fields: [
                    moment('from', tri('Басталуы', 'Начало', 'From')),
                    moment('until', tri('Аяқталуы', 'Окончание', 'Until')),
                  ],
                },
              ],
            },
          ],
        },
        {
          label: tri('Паспорт', 'Паспорт', 'Passport'),
          fields: [
            localizedRichText('subtypes', tri('Кіші түрлері', 'Подвиды', 'Sub-types')),
            localizedText(
              'provider',
              tri('Көрсетілетін қызметті беруші', 'Услугодатель', 'Service provider'),
            ),
            {
              name: 'form',
              type: 'select',
              hasMany: true,
              label: tri('Көрсету нысаны', 'Форма оказания', 'Form of delivery'),
              options: optionsOf(serviceForms),
            },
            localizedRichText('result', tri('Қызмет көрсету нәтижесі', 'Результат оказания', 'Result')),
            localizedRichText('hours', tri('Жұмыс кестесі', 'График работы', 'Working hours')),
            localizedRichText(
              'requiredDocuments',
              tri(
                'Қажетті құжаттар мен мәліметтер',
                'Необходимые документы и сведения',
                'Documents and data required',
              ),
            ),
            localizedRichText(
              'refusal',
              tri('Бас тарту негіздері', 'Основания для отказа', 'Grounds for refusal'),
            ),
            localizedRichText('other', tri('Өзге де талаптар', 'Иные требования', 'Other requirements')),
            localizedRichText('legalBasis', tri('Құқықтық негіз', 'Правовое основание', 'Legal basis')),
            localizedRichText('appeal', tri('Шағымдану тәртібі', 'Порядок обжалования', 'Appeal procedure')),
          ],
        },
      ],
    },
    {
      name: 'situation',
      type: 'relationship',
      relationTo: 'situations',
      label: tri('Өмірлік жағдай', 'Жизненная ситуация', 'Life situation'),
      admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
    },
    {
      name: 'popular',
      type: 'checkbox',
      defaultValue: false,
      label: tri('Жиі сұралатын қызмет', 'Востребованная услуга', 'Popular service'),
      admin: { position: 'sidebar' },
    },
    iconField,
  ],
})
