import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, chancellery, reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'economy',
  type: 'ministry',
  name: t(
    'Қазақстан Республикасының Ұлттық экономика министрлігі',
    'Министерство национальной экономики Республики Казахстан',
    'Ministry of National Economy of the Republic of Kazakhstan',
  ),
  shortName: t(
    'Ұлттық экономика министрлігі',
    'Министерство национальной экономики',
    'Ministry of National Economy',
  ),
  abbreviation: t('ҰЭМ', 'МНЭ', 'MNE'),

  palette: 'graphite',
  cover: 'money',

  address: t(
    'Астана қаласы, Мәңгілік Ел даңғылы, 8',
    'город Астана, проспект Мәңгілік Ел, 8',
    '8 Mangilik El Avenue, Astana',
  ),
  postcode: '010000',
  phones: [reference('+7 (7172) 00-05-00'), chancellery('+7 (7172) 00-05-01')],
  email: 'kense.economy@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 51.127, longitude: 71.4298 },
  divisions: [
    {
      name: t(
        'Макроэкономикалық талдау департаменті',
        'Департамент макроэкономического анализа',
        'Department of Macroeconomic Analysis',
      ),
      phone: '+7 (7172) 00-05-11',
    },
    {
      name: t(
        'Кәсіпкерлікті дамыту департаменті',
        'Департамент развития предпринимательства',
        'Department of Enterprise Development',
      ),
      phone: '+7 (7172) 00-05-12',
      children: [
        {
          name: t(
            'Реттеушілік саясат басқармасы',
            'Управление регуляторной политики',
            'Regulatory Policy Office',
          ),
        },
      ],
    },
    {
      name: t(
        'Өңірлік даму департаменті',
        'Департамент регионального развития',
        'Department of Regional Development',
      ),
      phone: '+7 (7172) 00-05-13',
    },
  ],
  accounts: [
    account('telegram', 'demo_economy', ['kk', 'ru'], 8),
    account('facebook', 'demo.economy', ['kk', 'ru', 'en'], 16),
  ],
  banners: [
    {
      title: t('Реттеу туралы пікір білдіріңіз', 'Выскажитесь о регулировании', 'Comment on regulation'),
      url: 'https://legalacts.egov.kz',
    },
    { title: t('Ашық деректер', 'Открытые данные', 'Open data'), url: 'https://data.egov.kz' },
  ],
}

export const people: DemoPerson[] = [
  {
    slug: 'ministr',
    name: t('Ерлан Рүстемұлы Абдрахманов', 'Ерлан Рустемович Абдрахманов', 'Yerlan Abdrakhmanov'),
    post: t('Министр', 'Министр', 'Minister'),
    duties: t(
      'Министрлікке жалпы басшылық жасайды.',
      'Осуществляет общее руководство министерством.',
      'Heads the Ministry.',
    ),
    biography: t(
      '1978 жылы туған. Экономика ғылымдарының кандидаты.',
      'Родился в 1978 году. Кандидат экономических наук.',
      'Born in 1978. Candidate of economics.',
    ),
    reception: t(
      'Айдың төртінші бейсенбісі, 15:00–17:00',
      'Четвёртый четверг месяца, 15:00–17:00',
      'Fourth Thursday of the month, 15:00–17:00',
    ),
    phone: '+7 (7172) 00-05-02',
    email: 'y.abdrakhmanov@example.gov.kz',
    portrait: 'm5',
  },
  {
    slug: 'vice-business',
    name: t('Алма Дәуренқызы Шаймерденова', 'Алма Дауреновна Шаймерденова', 'Alma Shaimerdenova'),
    post: t('Вице-министр', 'Вице-министр', 'Vice-Minister'),
    duties: t(
      'Кәсіпкерлікке және өңірлерге жетекшілік етеді.',
      'Курирует предпринимательство и регионы.',
      'Oversees enterprise and regions.',
    ),
    biography: t(
      '1983 жылы туған. Заңгер, экономист.',
      'Родилась в 1983 году. Юрист, экономист.',
      'Born in 1983. Lawyer and economist.',
    ),
    reception: t(
      'Айдың бірінші сейсенбісі, 10:00–12:00',
      'Первый вторник месяца, 10:00–12:00',
      'First Tuesday of the month, 10:00–12:00',
    ),
    phone: '+7 (7172) 00-05-03',
    email: 'a.shaimerdenova@example.gov.kz',
    portrait: 'w2',
  },
]
