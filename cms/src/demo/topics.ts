import type { DemoTopic } from './types.ts'
import { t } from './write.ts'

/** Topics of news and questions; the first three are filters of the standard structure. */
export const topics: DemoTopic[] = [
  { key: 'appointments', title: t('Тағайындаулар', 'Назначения', 'Appointments') },
  { key: 'releases', title: t('Баспасөз релиздері', 'Пресс-релизы', 'Press releases') },
  {
    key: 'speeches',
    title: t('Сөйлеген сөздер мен сұхбаттар', 'Выступления и интервью', 'Speeches and interviews'),
  },
  { key: 'digital', title: t('Цифрлық қызметтер', 'Цифровые услуги', 'Digital services') },
  { key: 'connection', title: t('Байланыс', 'Связь', 'Connection') },
  { key: 'transparency', title: t('Ашықтық', 'Открытость', 'Openness') },
  { key: 'law', title: t('Заңнама', 'Законодательство', 'Legislation') },
  { key: 'education', title: t('Білім', 'Образование', 'Education') },
  { key: 'culture', title: t('Мәдениет', 'Культура', 'Culture') },
  { key: 'health', title: t('Денсаулық', 'Здоровье', 'Health') },
  { key: 'social', title: t('Әлеуметтік қорғау', 'Социальная защита', 'Social protection') },
  { key: 'business', title: t('Экономика және бизнес', 'Экономика и бизнес', 'Economy and business') },
  { key: 'taxes', title: t('Салық және қаржы', 'Налоги и финансы', 'Taxes and finance') },
  { key: 'ecology', title: t('Экология', 'Экология', 'Ecology') },
  { key: 'transport', title: t('Көлік', 'Транспорт', 'Transport') },
  { key: 'housing', title: t('Тұрғын үй', 'Жильё', 'Housing') },
  { key: 'regions', title: t('Өңірлер', 'Регионы', 'Regions') },
  { key: 'appeals', title: t('Өтініштермен жұмыс', 'Работа с обращениями', 'Appeals') },
]
