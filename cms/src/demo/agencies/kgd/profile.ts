import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, chancellery, reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'kgd',
  type: 'committee',
  parent: 'minfin',
  name: t(
    'Қазақстан Республикасының Қаржы министрлігі Мемлекеттік кірістер комитеті',
    'Комитет государственных доходов Министерства финансов Республики Казахстан',
    'State Revenue Committee of the Ministry of Finance of the Republic of Kazakhstan',
  ),
  shortName: t('Мемлекеттік кірістер комитеті', 'Комитет государственных доходов', 'State Revenue Committee'),
  abbreviation: t('МКК', 'КГД', 'SRC'),

  palette: 'violet',
  cover: 'shop',

  address: t(
    'Астана қаласы, Жеңіс даңғылы, 11',
    'город Астана, проспект Женис, 11',
    '11 Zhenis Avenue, Astana',
  ),
  postcode: '010000',
  phones: [reference('+7 (7172) 00-10-00'), chancellery('+7 (7172) 00-10-01')],
  email: 'kense.kgd@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 51.1801, longitude: 71.4121 },
  divisions: [
    {
      name: t('Салық әкімшілігі басқармасы', 'Управление налогового администрирования', 'Tax Administration'),
      phone: '+7 (7172) 00-10-11',
    },
    {
      name: t('Кеден бақылауы басқармасы', 'Управление таможенного контроля', 'Customs Control'),
      phone: '+7 (7172) 00-10-12',
    },
    {
      name: t(
        'Салық төлеушілерге қызмет көрсету басқармасы',
        'Управление обслуживания налогоплательщиков',
        'Taxpayer Service',
      ),
      phone: '+7 (7172) 00-10-13',
      children: [{ name: t('Байланыс орталығы', 'Контакт-центр', 'Contact Centre') }],
    },
  ],
  accounts: [
    account('telegram', 'demo_kgd', ['kk', 'ru'], 5),
    account('youtube', 'demo_kgd', ['ru', 'kk'], 30),
  ],
  banners: [
    { title: t('Берешекті тексеру', 'Проверить задолженность', 'Check arrears'), url: 'https://egov.kz' },
    { title: t('Кодекс мәтіні', 'Текст кодекса', 'Text of the Code'), url: 'https://adilet.zan.kz' },
  ],
}
export const people: DemoPerson[] = [
  {
    slug: 'chairman',
    name: t('Әлихан Нұрғазыұлы Төлегенов', 'Алихан Нургазыевич Тулегенов', 'Alikhan Tulegenov'),
    post: t('Төраға', 'Председатель', 'Chairman'),
    duties: t('Комитетке басшылық жасайды.', 'Руководит комитетом.', 'Heads the Committee.'),
    biography: t(
      '1979 жылы туған. Экономист.',
      'Родился в 1979 году. Экономист.',
      'Born in 1979. Economist.',
    ),
    reception: t(
      'Айдың төртінші дүйсенбісі, 15:00–17:00',
      'Четвёртый понедельник месяца, 15:00–17:00',
      'Fourth Monday of the month, 15:00–17:00',
    ),
    phone: '+7 (7172) 00-10-02',
    email: 'a.tulegenov@example.gov.kz',
    portrait: 'm3',
  },
  {
    slug: 'deputy',
    name: t('Салтанат Мейрамқызы Жақсыбекова', 'Салтанат Мейрамовна Жаксыбекова', 'Saltanat Zhaxybekova'),
    post: t('Төрағаның орынбасары', 'Заместитель председателя', 'Deputy Chair'),
    duties: t(
      'Салық төлеушілерге қызмет көрсетуге жетекшілік етеді.',
      'Курирует обслуживание налогоплательщиков.',
      'Oversees taxpayer service.',
    ),
    biography: t(
      '1982 жылы туған. Бухгалтер, аудитор.',
      'Родилась в 1982 году. Бухгалтер, аудитор.',
      'Born in 1982. Accountant and auditor.',
    ),
    reception: t(
      'Айдың екінші бейсенбісі, 11:00–13:00',
      'Второй четверг месяца, 11:00–13:00',
      'Second Thursday of the month, 11:00–13:00',
    ),
    phone: '+7 (7172) 00-10-03',
    email: 's.zhaxybekova@example.gov.kz',
    portrait: 'w2',
  },
]
