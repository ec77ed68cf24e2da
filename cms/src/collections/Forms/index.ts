import { type FIELD_TYPES, type FORM_KINDS, fieldKey } from '@birlik/shared/contract'
import { NODES } from '@birlik/shared/structure'
import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { agencyField } from '../../fields/agencyField.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import { pinAgency } from '../../hooks/pinAgency.ts'
import { fieldTypes, formKinds } from '../../services/dialogueLabels.ts'
import { latinOnly } from '../../services/latinOnly.ts'
import { tri } from '../../services/tri.ts'
import { groups } from '../groups.ts'
import { titleLabel } from '../texts.ts'
import { DEFAULT_DAYS } from './defaultDays.ts'
import { announceForm } from './hooks/announceForm.ts'
import { checkForm } from './hooks/checkForm.ts'
import { fillFromTemplate } from './hooks/fillFromTemplate.ts'
import { fillKeys } from './hooks/fillKeys.ts'
import { keepFormAddress } from './hooks/keepFormAddress.ts'

const key = (name: string, label: ReturnType<typeof tri>): Field => ({
  name,
  type: 'text',
  required: true,
  maxLength: 40,
  label,
  admin: {
    description: tri(
      'Бос қалса, атауынан құралады.',
      'Если пусто, образуется из подписи.',
      'Follows from the label when empty.',
    ),
  },
  validate: (value: unknown, options: { req: PayloadRequest }) =>
    fieldKey.safeParse(value).success || latinOnly(options),
})

/**
 * Contact forms of an agency. Each agency has those of the platform's templates without doing anything; one that is made here
 * takes the place of the template with the same address, or stands beside them.
 */
export const forms: CollectionConfig = {
  slug: 'forms',
  labels: {
    singular: tri('Байланыс нысаны', 'Форма связи', 'Contact form'),
    plural: tri('Байланыс нысандары', 'Формы связи', 'Contact forms'),
  },
  defaultSort: 'slug',
  admin: {
    useAsTitle: 'title',
    group: groups.dialogue,
    defaultColumns: ['title', 'kind', 'slug', 'open', 'updatedAt', 'agency'],
    listSearchableFields: ['title', 'slug'],
  },
  indexes: [{ fields: ['agency', 'slug'], unique: true }],
  forceSelect: { agency: true, slug: true, open: true },
  hooks: {
    beforeValidate: [pinAgency('forms'), fillFromTemplate.fill, fillKeys],
    beforeChange: [checkForm],
    afterChange: [keepFormAddress.changed, announceForm.changed],
    afterDelete: [keepFormAddress.deleted, announceForm.deleted],
  },
  fields: [
    {
      ...localizedText('title', titleLabel, { maxLength: 160 }),
      hooks: { beforeChange: [fillFromTemplate.layBeneath] },
    },
    localizedTextarea('lead', tri('Кіріспе', 'Вступление', 'Introduction'), { maxLength: 1000 }),
    {
      name: 'fields',
      type: 'array',
      maxRows: 30,
      label: tri('Өрістер', 'Поля', 'Fields'),
      labels: { singular: tri('Өріс', 'Поле', 'Field'), plural: tri('Өрістер', 'Поля', 'Fields') },
      admin: {
        description: tri(
          'Жаңа нысанның өрістерін бос қалдырсаңыз, олар мақсатына сай үлгіден үш тілде толтырылады.',
          'Если оставить поля новой формы пустыми, они заполнятся на трёх языках из шаблона её назначения.',
          'Leave the fields of a new form empty and they are filled in from the template of its purpose, in all three languages.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'type',
              type: 'select',
              required: true,
              defaultValue: 'text' satisfies (typeof FIELD_TYPES)[number],
              label: tri('Түрі', 'Тип', 'Type'),
              options: optionsOf(fieldTypes),
            },
            key('key', tri('Кілт', 'Ключ', 'Key')),
            {
              name: 'required',
              type: 'checkbox',
              defaultValue: false,
              label: tri('Міндетті', 'Обязательное', 'Required'),
            },
          ],
        },
        localizedText('label', tri('Атауы', 'Подпись', 'Label'), { maxLength: 200 }),
        localizedText('hint', tri('Түсіндірме', 'Подсказка', 'Hint'), { maxLength: 300 }),
        {
          name: 'options',
          type: 'array',
          maxRows: 40,
          label: tri('Нұсқалар', 'Варианты', 'Options'),
          labels: {
            singular: tri('Нұсқа', 'Вариант', 'Option'),
            plural: tri('Нұсқалар', 'Варианты', 'Options'),
          },
          admin: { condition: (_data, field) => field?.type === 'choice' },
          fields: [
            key('value', tri('Кілт', 'Ключ', 'Key')),
            localizedText('label', tri('Атауы', 'Подпись', 'Label'), { maxLength: 200 }),
          ],
        },
      ],
    },
    {
      name: 'consent',
      type: 'group',
      label: tri(
        'Дербес деректерді жинауға, өңдеуге келісім',
        'Согласие на сбор и обработку персональных данных',
        'Consent to collection and processing of personal data',
      ),
      fields: [
        {
          name: 'days',
          type: 'number',
          required: true,
          defaultValue: DEFAULT_DAYS,
          min: 1,
          max: 3650,
          label: tri('Сақтау мерзімі, күн', 'Срок хранения, дней', 'Kept for, days'),
          admin: {
            description: tri(
              'Жазысу жабылған күннен бастап, ал жауап берілмесе, соңғы хабардан бастап. Мерзім өткен соң деректер автоматты түрде иесіздендіріледі.',
              'Со дня закрытия переписки, а если ответа не было – с последнего сообщения. По истечении данные обезличиваются автоматически.',
              'From the day the conversation is closed, or from the last message if it is not answered. Then the data are made anonymous automatically.',
            ),
          },
        },
        localizedText(
          'thirdParties',
          tri('Деректер кімге беріледі', 'Кому передаются данные', 'Handed on to'),
        ),
        localizedText(
          'crossBorder',
          tri('Қай елдерге беріледі', 'В какие страны передаются', 'Sent to which countries'),
        ),
        {
          name: 'openSources',
          type: 'checkbox',
          defaultValue: false,
          label: tri(
            'Жалпыға қолжетімді көздерде жарияланады',
            'Публикуются в общедоступных источниках',
            'Published in open sources',
          ),
        },
        localizedText('other', tri('Өзге мәліметтер', 'Иные сведения', 'Other')),
      ],
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'question' satisfies (typeof FORM_KINDS)[number],
      label: tri('Мақсаты', 'Назначение', 'Purpose'),
      options: optionsOf(formKinds),
      admin: { position: 'sidebar' },
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      maxLength: 60,
      label: tri('Мекенжайдағы аты', 'Имя в адресе', 'Address name'),
      validate: (value: unknown, options: { req: PayloadRequest }) =>
        (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) || latinOnly(options),
      admin: {
        position: 'sidebar',
        description: tri(
          'Жаңа нысанда бос қалса, мақсатынан алынады.',
          'Если у новой формы пусто, берётся из назначения.',
          'Taken from the purpose when a new form leaves it empty.',
        ),
      },
    },
    {
      name: 'open',
      type: 'checkbox',
      defaultValue: true,
      label: tri('Ашық', 'Открыта', 'Open'),
      admin: {
        position: 'sidebar',
        description: tri(
          'Белгі алынса, нысан да, осы мекенжайдағы платформа үлгісі де көрсетілмейді.',
          'Без отметки не показывается ни форма, ни шаблон платформы по этому адресу.',
          'Unticked, neither the form nor the platform’s template at this address is shown.',
        ),
      },
    },
    {
      name: 'nodes',
      type: 'select',
      hasMany: true,
      label: tri('Қай бөлімдерде көрсетіледі', 'В каких разделах показана', 'Sections that show it'),
      options: NODES.map((node) => ({ value: node.key, label: node.title })),
      admin: { position: 'sidebar' },
    },
    agencyField(),
  ],
}
