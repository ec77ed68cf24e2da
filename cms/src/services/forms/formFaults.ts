import { type FieldType, FORM_KINDS, KNOWN_FIELDS, type KnownField } from '@birlik/shared/contract'
import { REQUIRED_LOCALES } from '@birlik/shared/locales'
import { fieldTypes, formKinds } from '../dialogueLabels.ts'
import { LANGUAGE_NAMES } from '../publishing/missingTexts.ts'
import type { Fault } from '../refusal.ts'
import { tri } from '../tri.ts'
import { isSaid, textsOf } from './textsOf.ts'
import type { WholeForm } from './wholeForm.ts'

const KNOWN_TYPES: Record<KnownField, FieldType> = {
  message: 'long-text',
  name: 'text',
  email: 'email',
  phone: 'phone',
}

/** What keeps a form from working, and, where it is open to people, what it lacks in a language that the law asks for. */
export const formFaults = (form: WholeForm, isOpen: boolean): Fault[] => [
  ...addressFaults(form),
  ...messageFaults(form),
  ...keyFaults(form),
  ...typeFaults(form),
  ...choiceFaults(form),
  ...(isOpen ? missingTexts(form) : []),
]

/** Links and the window of the widget lead to the addresses of templates and count on their kind. */
function addressFaults({ slug, kind }: WholeForm): Fault[] {
  const owner = FORM_KINDS.find((each) => each === slug)
  if (!owner || owner === kind) return []
  const { kk, ru, en } = formKinds[owner]
  return [
    {
      path: 'slug',
      message: tri(
        `Бұл мекенжай мына нысандікі: «${kk}». Басқа атау таңдаңыз.`,
        `Этот адрес принадлежит форме «${ru}». Выберите другое имя.`,
        `This address belongs to the form “${en}”. Choose another name.`,
      ),
    },
  ]
}

function messageFaults({ fields }: WholeForm): Fault[] {
  const at = fields.findIndex(({ key }) => key === 'message')
  if (at < 0) return [{ path: 'fields', message: noMessage }]
  return fields[at]?.required ? [] : [{ path: `fields.${at}.required`, message: messageOptional }]
}

function keyFaults({ fields }: WholeForm): Fault[] {
  const taken = (keys: (string | undefined)[], at: number) => Boolean(keys[at]) && keys.indexOf(keys[at]) < at
  const keys = fields.map(({ key }) => key)
  return fields.flatMap(({ options }, n) => {
    const values = options.map(({ value }) => value)
    return [
      ...(taken(keys, n) ? [{ path: `fields.${n}.key`, message: sameKey }] : []),
      ...options.flatMap((_, m) =>
        taken(values, m) ? [{ path: `fields.${n}.options.${m}.value`, message: sameKey }] : [],
      ),
    ]
  })
}

function typeFaults({ fields }: WholeForm): Fault[] {
  const files = fields.flatMap(({ type }, n) => (type === 'file' ? [n] : []))
  const isKnown = (key: string): key is KnownField => (KNOWN_FIELDS as readonly string[]).includes(key)
  return [
    ...fields.flatMap(({ key, type }, n) => {
      if (!isKnown(key) || KNOWN_TYPES[key] === type) return []
      const { kk, ru, en } = fieldTypes[KNOWN_TYPES[key]]
      return [
        {
          path: `fields.${n}.type`,
          message: tri(
            `Кілті «${key}» өрістің түрі мынадай болуы керек: «${kk}». Түрін өзгертіңіз немесе басқа кілт жазыңыз.`,
            `У поля с ключом «${key}» должен быть тип «${ru}». Измените тип или дайте полю другой ключ.`,
            `The field with the key “${key}” must be of the type “${en}”. Change the type or give it another key.`,
          ),
        },
      ]
    }),
    ...files.slice(1).map((n) => ({ path: `fields.${n}.type`, message: secondFile })),
  ]
}

const choiceFaults = ({ fields }: WholeForm): Fault[] =>
  fields.flatMap(({ type, options }, n) =>
    type === 'choice' && options.length < 2 ? [{ path: `fields.${n}.options`, message: fewOptions }] : [],
  )

const missingTexts = (form: WholeForm): Fault[] =>
  textsOf(form).flatMap(({ path, words }) =>
    REQUIRED_LOCALES.flatMap((locale) => {
      if (isSaid(words, locale)) return []
      const { kk, ru, en } = LANGUAGE_NAMES[locale]
      return [
        {
          path,
          message: tri(
            `Мәтінді толтырыңыз. Тілі: ${kk}. Әзірге аяқтай алмасаңыз, «Ашық» белгісін алып тастап сақтаңыз.`,
            `Заполните текст. Язык: ${ru}. Если закончить пока нельзя, снимите отметку «Открыта» и сохраните.`,
            `Fill in the text. Language: ${en}. If you cannot finish yet, untick “Open” and save.`,
          ),
        },
      ]
    }),
  )

const noMessage = tri(
  'Нысанда хабардың өзі жазылатын өріс болуы керек. Кілті «message», түрі «Мәтін» өріс қосыңыз.',
  'В форме должно быть поле для самого сообщения. Добавьте поле с ключом «message» и типом «Текст».',
  'A form needs a field for the message itself. Add one with the key “message” and the type “Long text”.',
)
const messageOptional = tri(
  'Хабар әрқашан міндетті: онсыз жауап беретін ештеңе жоқ. «Міндетті» белгісін қойыңыз.',
  'Сообщение обязательно всегда: без него не на что отвечать. Отметьте «Обязательное».',
  'The message is always required: without it there is nothing to answer. Tick “Required”.',
)
const sameKey = tri(
  'Мұндай кілт бұрыннан бар. Әр өрістің және әр нұсқаның кілті бөлек болуы керек.',
  'Такой ключ уже есть. У каждого поля и у каждого варианта свой ключ.',
  'This key is taken. Each field and each option needs its own.',
)
const secondFile = tri(
  'Файл өрісі біреу ғана болуы керек: файлдар хабармен бірге беріледі. Екіншісін алып тастаңыз.',
  'Поле для файлов может быть только одно: файлы прилагаются к сообщению. Уберите второе.',
  'There can be one field for files: they go with the message. Remove the second.',
)
const fewOptions = tri(
  'Таңдау үшін кемінде екі нұсқа керек. Нұсқа қосыңыз.',
  'Для выбора нужны хотя бы два варианта. Добавьте варианты.',
  'A choice needs two options or more. Add some.',
)
