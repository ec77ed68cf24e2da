import { NETWORKS, WEEKDAYS } from '@birlik/shared/contract'
import { ENTITY_TYPES, PALETTES } from '@birlik/shared/structure'
import type { Field, PayloadRequest, TextField } from 'payload'
import { mayRunPlatform } from '../../access/mayRunPlatform.ts'
import { accountEmail, emailField, linkField, phoneField } from '../../fields/addressFields.ts'
import { atOnce } from '../../fields/atOnce.ts'
import { day } from '../../fields/dateFields.ts'
import { accountLanguages, accountStates, agencyStates, weekdays } from '../../fields/labels.ts'
import { liveStatusField } from '../../fields/liveStatusField.ts'
import { localizedText } from '../../fields/localizedText.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import { pictureField } from '../../fields/pictureField.ts'
import { say } from '../../services/say.ts'
import { tri } from '../../services/tri.ts'

/** What a body is, as opposed to how it looks: the platform's operator decides. */
const byOperator = { create: mayRunPlatform, update: mayRunPlatform }

const wrongTime = tri(
  'Уақытты СС:ММ түрінде жазыңыз, мысалы 09:00.',
  'Запишите время в виде ЧЧ:ММ, например 09:00.',
  'Write the time as HH:MM, for example 09:00.',
)
const time = (name: string, label: ReturnType<typeof tri>): TextField => ({
  name,
  type: 'text',
  label,
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    !value || (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) || say(req, wrongTime),
  admin: { placeholder: '09:00', width: '20%', components: atOnce },
})

const identity: Field[] = [
  localizedText('name', tri('Толық атауы', 'Полное наименование', 'Full name')),
  localizedText('shortName', tri('Қысқа атауы', 'Краткое наименование', 'Short name'), { maxLength: 120 }),
  localizedText('abbreviation', tri('Аббревиатурасы', 'Аббревиатура', 'Abbreviation'), { maxLength: 30 }),
  {
    type: 'row',
    fields: [
      {
        name: 'type',
        type: 'select',
        required: true,
        label: tri('Түрі', 'Вид', 'Type'),
        options: optionsOf(ENTITY_TYPES),
        access: byOperator,
      },
      {
        name: 'parent',
        type: 'relationship',
        relationTo: 'agencies',
        maxDepth: 1,
        label: tri('Жоғары тұрған орган', 'Вышестоящий орган', 'Superior body'),
        access: byOperator,
        filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      },
    ],
  },
]

const look: Field[] = [
  pictureField('emblem', tri('Эмблема', 'Эмблема', 'Emblem')),
  {
    name: 'palette',
    type: 'select',
    label: tri('Түстер', 'Палитра', 'Palette'),
    options: optionsOf(PALETTES),
    admin: {
      description: tri(
        'Бос болса, жоғары тұрған органның түстері қолданылады.',
        'Если пусто, берётся палитра вышестоящего органа.',
        'Taken from the superior body when empty.',
      ),
    },
  },
  pictureField('cover', tri('Мұқаба суреті', 'Обложка', 'Cover')),
  {
    name: 'banners',
    type: 'array',
    maxRows: 12,
    label: tri('Баннерлер', 'Баннеры', 'Banners'),
    labels: { singular: tri('Баннер', 'Баннер', 'Banner'), plural: tri('Баннерлер', 'Баннеры', 'Banners') },
    fields: [
      localizedText('title', tri('Тақырып', 'Заголовок', 'Title'), { maxLength: 120 }),
      localizedText('text', tri('Мәтін', 'Текст', 'Text'), { maxLength: 300 }),
      linkField('link', tri('Сілтеме', 'Ссылка', 'Link'), { required: true, inner: true }),
      pictureField('picture', tri('Сурет', 'Изображение', 'Picture')),
    ],
  },
]

const contacts: Field[] = [
  {
    name: 'addresses',
    type: 'array',
    label: tri('Мекенжайлар', 'Адреса', 'Addresses'),
    labels: {
      singular: tri('Мекенжай', 'Адрес', 'Address'),
      plural: tri('Мекенжайлар', 'Адреса', 'Addresses'),
    },
    fields: [
      localizedText('label', tri('Нені білдіреді', 'Что это', 'Label'), { maxLength: 120 }),
      localizedText('text', tri('Мекенжай', 'Адрес', 'Address')),
      {
        name: 'postcode',
        type: 'text',
        maxLength: 12,
        label: tri('Пошта индексі', 'Почтовый индекс', 'Postcode'),
      },
    ],
  },
  {
    name: 'phones',
    type: 'array',
    label: tri('Телефондар', 'Телефоны', 'Telephones'),
    labels: {
      singular: tri('Телефон', 'Телефон', 'Telephone'),
      plural: tri('Телефондар', 'Телефоны', 'Telephones'),
    },
    fields: [
      localizedText('label', tri('Нені білдіреді', 'Что это', 'Label'), { maxLength: 120 }),
      { ...phoneField('number'), required: true },
    ],
  },
  emailField(),
  {
    name: 'hours',
    type: 'array',
    maxRows: WEEKDAYS.length,
    label: tri('Жұмыс уақыты', 'Часы работы', 'Working hours'),
    labels: {
      singular: tri('Жұмыс күні', 'Рабочий день', 'Day'),
      plural: tri('Жұмыс күндері', 'Рабочие дни', 'Days'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'day',
            type: 'select',
            required: true,
            label: tri('Күн', 'День', 'Day'),
            options: optionsOf(weekdays),
            admin: { width: '20%', components: atOnce },
          },
          time('from', tri('Басталуы', 'С', 'From')),
          time('until', tri('Аяқталуы', 'До', 'Until')),
          time('breakFrom', tri('Үзіліс басы', 'Перерыв с', 'Break from')),
          time('breakUntil', tri('Үзіліс соңы', 'Перерыв до', 'Break until')),
        ],
      },
    ],
  },
  {
    name: 'point',
    type: 'group',
    label: tri('Картадағы орны', 'Место на карте', 'Place on the map'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'lat',
            type: 'number',
            min: -90,
            max: 90,
            label: tri('Ендік', 'Широта', 'Latitude'),
            admin: { components: atOnce },
          },
          {
            name: 'lon',
            type: 'number',
            min: -180,
            max: 180,
            label: tri('Бойлық', 'Долгота', 'Longitude'),
            admin: { components: atOnce },
          },
        ],
      },
    ],
  },
]

const divisions: Field[] = [
  {
    name: 'divisions',
    type: 'array',
    label: tri('Құрылымдық бөлімшелер', 'Структурные подразделения', 'Divisions'),
    labels: {
      singular: tri('Бөлімше', 'Подразделение', 'Division'),
      plural: tri('Бөлімшелер', 'Подразделения', 'Divisions'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'key',
            type: 'text',
            required: true,
            maxLength: 60,
            label: tri('Белгісі', 'Обозначение', 'Key'),
          },
          {
            name: 'parentKey',
            type: 'text',
            maxLength: 60,
            label: tri(
              'Жоғары бөлімшенің белгісі',
              'Обозначение вышестоящего',
              'Key of the superior division',
            ),
          },
        ],
      },
      localizedText('name', tri('Атауы', 'Название', 'Name')),
      localizedText('head', tri('Басшысы', 'Руководитель', 'Head')),
      { type: 'row', fields: [phoneField(), emailField()] },
    ],
  },
]

const accounts: Field[] = [
  {
    name: 'accounts',
    type: 'array',
    label: tri('Ресми аккаунттар', 'Официальные аккаунты', 'Official accounts'),
    labels: {
      singular: tri('Аккаунт', 'Аккаунт', 'Account'),
      plural: tri('Аккаунттар', 'Аккаунты', 'Accounts'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'network',
            type: 'select',
            required: true,
            label: tri('Желі', 'Сеть', 'Network'),
            options: [...NETWORKS],
          },
          {
            name: 'handle',
            type: 'text',
            required: true,
            maxLength: 120,
            label: tri('Аты', 'Имя', 'Handle'),
          },
        ],
      },
      {
        ...linkField('url', tri('Сілтеме', 'Ссылка', 'Link'), { required: true }),
        admin: { components: atOnce },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'language',
            type: 'select',
            required: true,
            defaultValue: 'mixed',
            label: tri('Тілі', 'Язык', 'Language'),
            options: optionsOf(accountLanguages),
          },
          day('verifiedAt', tri('Тексерілген күні', 'Дата проверки', 'Verified on')),
          {
            name: 'status',
            type: 'select',
            required: true,
            defaultValue: 'active',
            label: tri('Жай-күйі', 'Состояние', 'State'),
            options: optionsOf(accountStates),
          },
        ],
      },
    ],
  },
]

const dialogue: Field[] = [
  {
    name: 'bin',
    type: 'text',
    label: tri('БСН', 'БИН', 'BIN'),
    validate: (value: unknown, { req }: { req: PayloadRequest }) =>
      !value ||
      (typeof value === 'string' && /^\d{12}$/.test(value)) ||
      say(req, tri('12 цифр жазыңыз.', 'Напишите 12 цифр.', 'Write 12 digits.')),
    admin: {
      description: tri(
        'Дербес деректерді өңдеуге келісімде көрсетіледі.',
        'Указывается в согласии на обработку персональных данных.',
        'Named in the consent to processing of personal data.',
      ),
    },
  },
  {
    name: 'dialogue',
    type: 'group',
    label: tri('Диалог мерзімдері', 'Сроки диалога', 'Targets of the dialogue'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'firstAnswerHours',
            type: 'number',
            defaultValue: 8,
            min: 1,
            max: 80,
            label: tri(
              'Алғашқы жауап, жұмыс сағаты',
              'Первый ответ, рабочих часов',
              'First answer, working hours',
            ),
          },
          {
            name: 'settledDays',
            type: 'number',
            defaultValue: 5,
            min: 1,
            max: 60,
            label: tri(
              'Сұрақты толық шешу, жұмыс күні',
              'Решить вопрос, рабочих дней',
              'Settled, working days',
            ),
          },
        ],
      },
      accountEmail('inboxEmail', {
        label: tri(
          'Жаңа сұрақтар туралы хабарлайтын пошта',
          'Почта для извещений о новых вопросах',
          'E-mail for notices of new questions',
        ),
      }),
    ],
  },
]

const ceased = (data: { state?: unknown }) => data.state === 'closed'

/** The first administrator is not kept with the agency: `createFirstAdministrator` takes it to the users. */
const firstAdministrator: Field = {
  name: 'firstAdministrator',
  type: 'group',
  virtual: true,
  label: tri('Бірінші әкімші', 'Первый администратор', 'First administrator'),
  access: byOperator,
  // Payload shows virtual fields as read-only unless told otherwise.
  admin: {
    readOnly: false,
    condition: (data) => !data.createdAt,
    description: tri(
      'Органды сақтағанда осы адамға аккаунт ашылады.',
      'При сохранении органа этому человеку открывается учётная запись.',
      'An account is opened for this person when the body is saved.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          virtual: true,
          admin: { readOnly: false },
          maxLength: 200,
          label: tri('Аты-жөні', 'Имя', 'Name'),
        },
        { ...emailField(), virtual: true, admin: { readOnly: false } },
      ],
    },
    {
      name: 'password',
      type: 'text',
      virtual: true,
      minLength: 12,
      label: tri('Уақытша құпиясөз', 'Временный пароль', 'Temporary password'),
      admin: {
        readOnly: false,
        autoComplete: 'off',
        description: tri(
          'Бос қалса, адам құпиясөзді «Құпиясөзді ұмыттыңыз ба?» арқылы өзі қояды.',
          'Если пусто, человек задаёт пароль сам через «Забыли пароль?».',
          'When empty, the person sets one through “Forgot password?”.',
        ),
      },
    },
  ],
}

/** Fields of a state body, in the order of the contract. */
export const agencyFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: tri('Негізгі', 'Главное', 'Main'), fields: [...identity, firstAdministrator] },
      { label: tri('Көрінісі', 'Оформление', 'Look'), fields: look },
      { label: tri('Байланыс', 'Контакты', 'Contacts'), fields: contacts },
      { label: tri('Құрылымы', 'Структура', 'Structure'), fields: divisions },
      { label: tri('Аккаунттар', 'Аккаунты', 'Accounts'), fields: accounts },
      { label: tri('Диалог', 'Диалог', 'Dialogue'), fields: dialogue },
    ],
  },
  liveStatusField,
  {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    maxLength: 60,
    label: tri('Мекенжайдағы аты', 'Имя в адресе', 'Address name'),
    access: byOperator,
    admin: { position: 'sidebar' },
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'live',
    label: tri('Сайттың жай-күйі', 'Состояние сайта', 'State of the site'),
    options: optionsOf(agencyStates),
    access: byOperator,
    admin: { position: 'sidebar' },
  },
  {
    name: 'successor',
    type: 'relationship',
    relationTo: 'agencies',
    maxDepth: 1,
    label: tri('Құқықтық мирасқоры', 'Правопреемник', 'Successor'),
    access: byOperator,
    filterOptions: ({ id }) => ({ state: { equals: 'live' }, ...(id && { id: { not_equals: id } }) }),
    admin: {
      position: 'sidebar',
      allowCreate: false,
      allowEdit: false,
      condition: ceased,
      description: tri(
        'Оқырмандар осы органға бағытталады. Құжаттар мен жаңалықтар бұрынғы мекенжайларында қалады.',
        'Читатели направляются к этому органу. Документы и новости остаются по прежним адресам.',
        'Readers are led to this body. Documents and news stay at their addresses.',
      ),
    },
  },
  {
    name: 'withoutSuccessor',
    type: 'checkbox',
    defaultValue: false,
    label: tri('Құқықтық мирасқоры жоқ', 'Правопреемника нет', 'No successor'),
    access: byOperator,
    admin: { position: 'sidebar', condition: (data) => ceased(data) && !data.successor },
  },
  {
    name: 'demonstration',
    type: 'checkbox',
    defaultValue: false,
    label: tri('Көрсетілім мазмұны', 'Демонстрационное содержание', 'Demonstration content'),
    access: byOperator,
    admin: { position: 'sidebar' },
  },
  {
    name: 'domains',
    type: 'array',
    label: tri('Өз домендері', 'Собственные домены', 'Own domains'),
    labels: { singular: tri('Домен', 'Домен', 'Domain'), plural: tri('Домендер', 'Домены', 'Domains') },
    access: byOperator,
    admin: { position: 'sidebar' },
    fields: [
      { name: 'host', type: 'text', required: true, index: true, label: tri('Домен', 'Домен', 'Host') },
    ],
  },
  {
    name: 'formerSlugs',
    type: 'text',
    hasMany: true,
    index: true,
    access: byOperator,
    admin: { hidden: true },
  },
]
