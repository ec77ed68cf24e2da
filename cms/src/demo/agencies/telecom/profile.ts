import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'telecom',
  type: 'committee',
  parent: 'maidd',
  name: t(
    'Қазақстан Республикасының Жасанды интеллект және цифрлық даму министрлігі Телекоммуникациялар комитеті',
    'Комитет телекоммуникаций Министерства искусственного интеллекта и цифрового развития Республики Казахстан',
    'Telecommunications Committee of the Ministry of Artificial Intelligence and Digital Development of the Republic of Kazakhstan',
  ),
  shortName: t('Телекоммуникациялар комитеті', 'Комитет телекоммуникаций', 'Telecommunications Committee'),
  abbreviation: t('ТК', 'КТ', 'TC'),

  palette: 'sky',
  cover: 'village',

  address: t(
    'Астана қаласы, Мәңгілік Ел даңғылы, 55/5',
    'город Астана, проспект Мәңгілік Ел, 55/5',
    '55/5 Mangilik El Avenue, Astana',
  ),
  postcode: '010000',
  phones: [reference('+7 (7172) 00-01-00')],
  email: 'kense.telecom@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 51.0897, longitude: 71.419 },
  divisions: [
    {
      name: t('Байланыс сапасы басқармасы', 'Управление качества связи', 'Quality of Service Office'),
      phone: '+7 (7172) 00-01-11',
    },
    {
      name: t('Радиожиілік басқармасы', 'Управление радиочастот', 'Radio Frequency Office'),
      phone: '+7 (7172) 00-01-12',
    },
    {
      name: t('Ауыл байланысы басқармасы', 'Управление сельской связи', 'Rural Connection Office'),
      phone: '+7 (7172) 00-01-13',
      children: [{ name: t('Жобалар бөлімі', 'Отдел проектов', 'Projects Section') }],
    },
  ],
  accounts: [account('telegram', 'demo_telecom', ['kk', 'ru'], 14)],
  banners: [
    { title: t('Ашық деректер', 'Открытые данные', 'Open data'), url: 'https://data.egov.kz' },
    { title: t('Өтініш беру', 'Подать обращение', 'Send an appeal'), url: 'https://eotinish.kz' },
  ],
}
export const people: DemoPerson[] = [
  {
    slug: 'chairman',
    name: t('Руслан Жанболатұлы Иманғалиев', 'Руслан Жанболатович Имангалиев', 'Ruslan Imangaliyev'),
    post: t('Төраға', 'Председатель', 'Chairman'),
    duties: t('Комитетке басшылық жасайды.', 'Руководит комитетом.', 'Heads the Committee.'),
    biography: t(
      '1983 жылы туған. Байланыс инженері.',
      'Родился в 1983 году. Инженер связи.',
      'Born in 1983. Communications engineer.',
    ),
    reception: t(
      'Айдың екінші сәрсенбісі, 15:00–17:00',
      'Вторая среда месяца, 15:00–17:00',
      'Second Wednesday of the month, 15:00–17:00',
    ),
    phone: '+7 (7172) 00-01-02',
    email: 'r.imangaliyev@example.gov.kz',
    portrait: 'm2',
  },
  {
    slug: 'deputy',
    name: t('Әлия Төребекқызы Нұрланова', 'Алия Торебековна Нурланова', 'Aliya Nurlanova'),
    post: t('Төрағаның орынбасары', 'Заместитель председателя', 'Deputy Chair'),
    duties: t('Радиожиілікке жетекшілік етеді.', 'Курирует радиочастоты.', 'Oversees frequencies.'),
    biography: t(
      '1988 жылы туған. Радиофизик.',
      'Родилась в 1988 году. Радиофизик.',
      'Born in 1988. Radio physicist.',
    ),
    reception: t(
      'Айдың соңғы сейсенбісі, 16:00–18:00',
      'Последний вторник месяца, 16:00–18:00',
      'Last Tuesday of the month, 16:00–18:00',
    ),
    phone: '+7 (7172) 00-01-03',
    email: 'a.nurlanova@example.gov.kz',
    portrait: 'w1',
  },
]
