import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, reference, t, trustLine, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'forest',
  type: 'committee',
  parent: 'ecogeo',
  name: t(
    'Қазақстан Республикасының Экология және табиғи ресурстар министрлігі Орман шаруашылығы және жануарлар дүниесі комитеті',
    'Комитет лесного хозяйства и животного мира Министерства экологии и природных ресурсов Республики Казахстан',
    'Forestry and Wildlife Committee of the Ministry of Ecology and Natural Resources of the Republic of Kazakhstan',
  ),
  shortName: t(
    'Орман шаруашылығы және жануарлар дүниесі комитеті',
    'Комитет лесного хозяйства и животного мира',
    'Forestry and Wildlife Committee',
  ),
  abbreviation: t('ОШЖДК', 'КЛХЖМ', 'FWC'),

  palette: 'steppe',
  cover: 'winter-wood',

  address: t(
    'Астана қаласы, Мәңгілік Ел даңғылы, 8',
    'город Астана, проспект Мәңгілік Ел, 8',
    '8 Mangilik El Avenue, Astana',
  ),
  postcode: '010000',
  phones: [reference('+7 (7172) 00-09-00'), trustLine('+7 (7172) 00-09-02')],
  email: 'kense.forest@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 51.1278, longitude: 71.4331 },
  divisions: [
    {
      name: t('Орман қорғау басқармасы', 'Управление охраны лесов', 'Forest Protection Office'),
      phone: '+7 (7172) 00-09-11',
    },
    {
      name: t('Орман өсіру басқармасы', 'Управление воспроизводства лесов', 'Reforestation Office'),
      phone: '+7 (7172) 00-09-12',
    },
    {
      name: t('Жануарлар дүниесі басқармасы', 'Управление животного мира', 'Wildlife Office'),
      phone: '+7 (7172) 00-09-13',
      children: [{ name: t('Қызыл кітап бөлімі', 'Отдел Красной книги', 'Red Book Section') }],
    },
  ],
  accounts: [account('instagram', 'demo_forest', ['kk', 'ru'], 11)],
  banners: [
    { title: t('Өтініш беру', 'Подать обращение', 'Send an appeal'), url: 'https://eotinish.kz' },
    { title: t('Ашық деректер', 'Открытые данные', 'Open data'), url: 'https://data.egov.kz' },
  ],
}
export const people: DemoPerson[] = [
  {
    slug: 'chairman',
    name: t('Талғат Ермекұлы Сағымбаев', 'Талгат Ермекович Сагымбаев', 'Talgat Sagymbayev'),
    post: t('Төраға', 'Председатель', 'Chairman'),
    duties: t('Комитетке басшылық жасайды.', 'Руководит комитетом.', 'Heads the Committee.'),
    biography: t(
      '1974 жылы туған. Орманшы-инженер.',
      'Родился в 1974 году. Инженер лесного хозяйства.',
      'Born in 1974. Forestry engineer.',
    ),
    reception: t(
      'Айдың бірінші жұмасы, 15:00–17:00',
      'Первая пятница месяца, 15:00–17:00',
      'First Friday of the month, 15:00–17:00',
    ),
    phone: '+7 (7172) 00-09-03',
    email: 't.sagymbayev@example.gov.kz',
    portrait: 'm4',
  },
  {
    slug: 'deputy',
    name: t('Жұлдыз Қанатқызы Ахметова', 'Жулдыз Канатовна Ахметова', 'Zhuldyz Akhmetova'),
    post: t('Төрағаның орынбасары', 'Заместитель председателя', 'Deputy Chair'),
    duties: t('Жануарлар дүниесіне жетекшілік етеді.', 'Курирует животный мир.', 'Oversees wildlife.'),
    biography: t('1986 жылы туған. Зоолог.', 'Родилась в 1986 году. Зоолог.', 'Born in 1986. Zoologist.'),
    reception: t(
      'Айдың үшінші дүйсенбісі, 11:00–13:00',
      'Третий понедельник месяца, 11:00–13:00',
      'Third Monday of the month, 11:00–13:00',
    ),
    phone: '+7 (7172) 00-09-04',
    email: 'zh.akhmetova@example.gov.kz',
    portrait: 'w4',
  },
]
