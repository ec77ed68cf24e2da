import type { DemoPerson, DemoProfile } from '../../types.ts'
import { reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'forest-demo',
  type: 'department',
  parent: 'forest',
  name: t(
    'Орман шаруашылығы және жануарлар дүниесі аумақтық инспекциясы (көрсетілім)',
    'Территориальная инспекция лесного хозяйства и животного мира (демонстрационная)',
    'Territorial Inspectorate of Forestry and Wildlife (demonstration)',
  ),
  shortName: t(
    'Орман шаруашылығы аумақтық инспекциясы (көрсетілім)',
    'Территориальная инспекция лесного хозяйства (демонстрационная)',
    'Territorial Forestry Inspectorate (demonstration)',
  ),
  abbreviation: t('ОШАИ', 'ТИЛХ', 'TFI'),

  palette: 'teal',
  cover: 'winter-wood',

  address: t(
    'Көкшетау қаласы, Орман көшесі, 1',
    'город Кокшетау, улица Лесная, 1',
    '1 Lesnaya Street, Kokshetau',
  ),
  postcode: '020000',
  phones: [reference('+7 (7162) 00-00-00')],
  email: 'kense.forest-demo@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 53.2833, longitude: 69.3833 },
  divisions: [{ name: t('Бақылау бөлімі', 'Отдел контроля', 'Control Section') }],
  accounts: [],
  banners: [],
}
export const people: DemoPerson[] = [
  {
    slug: 'head',
    name: t('Серік Байболұлы Қойшыбаев', 'Серик Байболович Койшыбаев', 'Serik Koishybayev'),
    post: t('Инспекция басшысы', 'Руководитель инспекции', 'Head of the Inspectorate'),
    duties: t('Инспекцияға басшылық жасайды.', 'Руководит инспекцией.', 'Heads the Inspectorate.'),
    biography: t('1970 жылы туған. Орманшы.', 'Родился в 1970 году. Лесник.', 'Born in 1970. Forester.'),
    reception: t('Әр бейсенбі, 15:00–17:00', 'Каждый четверг, 15:00–17:00', 'Every Thursday, 15:00–17:00'),
    phone: '+7 (7162) 00-00-01',
    email: 's.koishybayev@example.gov.kz',
    portrait: 'm4',
  },
]
