import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, chancellery, reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'minfin',
  type: 'ministry',
  name: t(
    'Қазақстан Республикасының Қаржы министрлігі',
    'Министерство финансов Республики Казахстан',
    'Ministry of Finance of the Republic of Kazakhstan',
  ),
  shortName: t('Қаржы министрлігі', 'Министерство финансов', 'Ministry of Finance'),
  abbreviation: t('ҚМ', 'МФ', 'MF'),

  palette: 'graphite',
  cover: 'scales',

  address: t(
    'Астана қаласы, Мәңгілік Ел даңғылы, 8',
    'город Астана, проспект Мәңгілік Ел, 8',
    '8 Mangilik El Avenue, Astana',
  ),
  postcode: '010000',
  phones: [reference('+7 (7172) 00-06-00'), chancellery('+7 (7172) 00-06-01')],
  email: 'kense.minfin@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 51.1259, longitude: 71.4291 },
  divisions: [
    {
      name: t(
        'Бюджетті жоспарлау департаменті',
        'Департамент бюджетного планирования',
        'Budget Planning Department',
      ),
      phone: '+7 (7172) 00-06-11',
      children: [
        {
          name: t(
            'Әлеуметтік сала бюджеті басқармасы',
            'Управление бюджета социальной сферы',
            'Social Budget Office',
          ),
        },
      ],
    },
    {
      name: t(
        'Мемлекеттік сатып алу департаменті',
        'Департамент государственных закупок',
        'Procurement Department',
      ),
      phone: '+7 (7172) 00-06-12',
    },
    {
      name: t(
        'Есеп және аудит әдіснамасы басқармасы',
        'Управление методологии учёта и аудита',
        'Accounting and Audit Office',
      ),
      phone: '+7 (7172) 00-06-13',
    },
  ],
  accounts: [account('telegram', 'demo_minfin', ['kk', 'ru'], 10)],
  banners: [
    { title: t('Ашық бюджеттер', 'Открытые бюджеты', 'Open budgets'), url: 'https://data.egov.kz' },
    { title: t('Актілер жобалары', 'Проекты актов', 'Draft acts'), url: 'https://legalacts.egov.kz' },
  ],
}
export const people: DemoPerson[] = [
  {
    slug: 'ministr',
    name: t('Самат Оралұлы Қожахметов', 'Самат Оралович Кожахметов', 'Samat Kozhakhmetov'),
    post: t('Министр', 'Министр', 'Minister'),
    duties: t(
      'Министрлікке жалпы басшылық жасайды.',
      'Осуществляет общее руководство министерством.',
      'Heads the Ministry.',
    ),
    biography: t(
      '1976 жылы туған. Қаржыгер, қазынашылықта жұмыс істеген.',
      'Родился в 1976 году. Финансист, работал в казначействе.',
      'Born in 1976. Financier, formerly at the treasury.',
    ),
    reception: t(
      'Айдың екінші сәрсенбісі, 16:00–18:00',
      'Вторая среда месяца, 16:00–18:00',
      'Second Wednesday of the month, 16:00–18:00',
    ),
    phone: '+7 (7172) 00-06-02',
    email: 's.kozhakhmetov@example.gov.kz',
    portrait: 'm2',
  },
  {
    slug: 'vice-budget',
    name: t('Нәзгүл Асылбекқызы Рысбекова', 'Назгуль Асылбековна Рысбекова', 'Nazgul Rysbekova'),
    post: t('Вице-министр', 'Вице-министр', 'Vice-Minister'),
    duties: t(
      'Бюджетті жоспарлауға жетекшілік етеді.',
      'Курирует бюджетное планирование.',
      'Oversees budget planning.',
    ),
    biography: t(
      '1980 жылы туған. Экономист.',
      'Родилась в 1980 году. Экономист.',
      'Born in 1980. Economist.',
    ),
    reception: t(
      'Айдың үшінші бейсенбісі, 11:00–13:00',
      'Третий четверг месяца, 11:00–13:00',
      'Third Thursday of the month, 11:00–13:00',
    ),
    phone: '+7 (7172) 00-06-03',
    email: 'n.rysbekova@example.gov.kz',
    portrait: 'w0',
  },
]
