import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'almaty-eco',
  type: 'directorate',
  parent: 'almaty',
  name: t(
    'Алматы қаласы Экология және қоршаған орта басқармасы',
    'Управление экологии и окружающей среды города Алматы',
    'Directorate of Ecology and Environment of Almaty city',
  ),
  shortName: t(
    'Экология және қоршаған орта басқармасы',
    'Управление экологии и окружающей среды',
    'Directorate of Ecology and Environment',
  ),
  abbreviation: t('ЭҚОБ', 'УЭОС', 'DEE'),

  palette: 'steppe',
  cover: 'air',

  address: t(
    'Алматы қаласы, Республика алаңы, 4',
    'город Алматы, площадь Республики, 4',
    '4 Republic Square, Almaty',
  ),
  postcode: '050001',
  phones: [reference('+7 (727) 200-00-22')],
  email: 'kense.almaty-eco@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 43.2391, longitude: 76.9461 },
  divisions: [
    {
      name: t('Ауаны бақылау бөлімі', 'Отдел наблюдения за воздухом', 'Air Monitoring Section'),
      phone: '+7 (727) 200-00-26',
    },
    { name: t('Көгалдандыру бөлімі', 'Отдел озеленения', 'Greenery Section'), phone: '+7 (727) 200-00-27' },
    { name: t('Өзендер бөлімі', 'Отдел рек', 'Rivers Section'), phone: '+7 (727) 200-00-28' },
  ],
  accounts: [account('instagram', 'demo_almaty_eco', ['kk', 'ru'], 18)],
  banners: [
    { title: t('Ауа деректері', 'Данные о воздухе', 'Air data'), url: 'https://data.egov.kz' },
    { title: t('Өтініш беру', 'Подать обращение', 'Send an appeal'), url: 'https://eotinish.kz' },
  ],
}
export const people: DemoPerson[] = [
  {
    slug: 'head',
    name: t('Мейірлан Досанұлы Қалиев', 'Мейрлан Досанович Калиев', 'Meirlan Kaliyev'),
    post: t('Басқарма басшысы', 'Руководитель управления', 'Head of the Directorate'),
    duties: t('Басқармаға басшылық жасайды.', 'Руководит управлением.', 'Heads the Directorate.'),
    biography: t('1987 жылы туған. Эколог.', 'Родился в 1987 году. Эколог.', 'Born in 1987. Ecologist.'),
    reception: t(
      'Әр бірінші және үшінші сейсенбі, 16:00–18:00',
      'Каждый первый и третий вторник, 16:00–18:00',
      'First and third Tuesday, 16:00–18:00',
    ),
    phone: '+7 (727) 200-00-29',
    email: 'm.kaliyev@example.gov.kz',
    portrait: 'm1',
  },
  {
    slug: 'deputy',
    name: t('Инара Ғалымқызы Төлеуова', 'Инара Галымовна Тулеуова', 'Inara Tuleuova'),
    post: t('Басшының орынбасары', 'Заместитель руководителя', 'Deputy Head'),
    duties: t('Көгалдандыруға жетекшілік етеді.', 'Курирует озеленение.', 'Oversees greenery.'),
    biography: t(
      '1990 жылы туған. Ландшафт сәулетшісі.',
      'Родилась в 1990 году. Ландшафтный архитектор.',
      'Born in 1990. Landscape architect.',
    ),
    reception: t(
      'Әр екінші жұма, 11:00–12:30',
      'Каждая вторая пятница, 11:00–12:30',
      'Second Friday, 11:00–12:30',
    ),
    phone: '+7 (727) 200-00-30',
    email: 'i.tuleuova@example.gov.kz',
    portrait: 'w5',
  },
]
