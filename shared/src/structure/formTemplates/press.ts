import { consentFor } from './consentFor.ts'
import { date, email, line, message, name, phone } from './fields.ts'
import type { FormTemplate } from './formTemplate.ts'

export const press: FormTemplate = {
  kind: 'press',
  title: { kk: 'Журналистің сұрағы', ru: 'Вопрос от журналиста', en: 'Question from the press' },
  lead: {
    kk: 'Журналистер мен редакцияларға арналған. Сұрағыңызға баспасөз қызметі жауап береді.',
    ru: 'Для журналистов и редакций. На вопрос ответит пресс-служба.',
    en: 'For journalists and newsrooms. The press office will answer.',
  },
  fields: [
    line(
      'outlet',
      { kk: 'Бұқаралық ақпарат құралы', ru: 'Средство массовой информации', en: 'Media outlet' },
      {
        hint: {
          kk: 'Редакция, арна немесе басылым атауы.',
          ru: 'Название редакции, канала или издания.',
          en: 'Name of the newsroom, channel or publication.',
        },
        required: true,
      },
    ),
    name({ required: true }),
    email({ required: true }),
    phone(),
    date(
      'deadline',
      { kk: 'Жауап қай күнге керек', ru: 'К какому дню нужен ответ', en: 'Answer needed by' },
      {
        hint: {
          kk: 'Материал шығатын күнді емес, жауап керек күнді көрсетіңіз.',
          ru: 'День, к которому нужен ответ, а не день выхода материала.',
          en: 'The day you need the answer, not the day of publication.',
        },
      },
    ),
    message(
      { kk: 'Сұрағыңыз', ru: 'Ваш вопрос', en: 'Your question' },
      {
        kk: 'Сұрақтарды нөмірлеп жазсаңыз, жауап тез дайындалады.',
        ru: 'Пронумеруйте вопросы: так ответ будет готов быстрее.',
        en: 'Numbered questions are answered faster.',
      },
    ),
  ],
  consent: consentFor(365),
  nodes: ['press', 'media'],
}
