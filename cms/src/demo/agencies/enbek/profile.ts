import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, chancellery, reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'enbek',
  type: 'ministry',
  name: t(
    'Қазақстан Республикасының Еңбек және халықты әлеуметтік қорғау министрлігі',
    'Министерство труда и социальной защиты населения Республики Казахстан',
    'Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan',
  ),
  shortName: t(
    'Еңбек және халықты әлеуметтік қорғау министрлігі',
    'Министерство труда и социальной защиты населения',
    'Ministry of Labour and Social Protection',
  ),
  abbreviation: t('ЕХӘҚМ', 'МТСЗН', 'MLSPP'),

  palette: 'ruby',
  cover: 'dialog',

  address: t(
    'Астана қаласы, Мәңгілік Ел даңғылы, 8',
    'город Астана, проспект Мәңгілік Ел, 8',
    '8 Mangilik El Avenue, Astana',
  ),
  postcode: '010000',
  phones: [reference('+7 (7172) 00-04-00'), chancellery('+7 (7172) 00-04-01')],
  email: 'kense.enbek@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 51.1268, longitude: 71.431 },
  divisions: [
    {
      name: t(
        'Әлеуметтік төлемдер департаменті',
        'Департамент социальных выплат',
        'Department of Social Payments',
      ),
      phone: '+7 (7172) 00-04-11',
      children: [
        { name: t('Зейнетақы басқармасы', 'Управление пенсий', 'Pensions Office') },
        {
          name: t(
            'Отбасы жәрдемақылары басқармасы',
            'Управление семейных пособий',
            'Family Allowances Office',
          ),
        },
      ],
    },
    {
      name: t('Жұмыспен қамту департаменті', 'Департамент занятости', 'Department of Employment'),
      phone: '+7 (7172) 00-04-12',
    },
    {
      name: t('Еңбек қауіпсіздігі басқармасы', 'Управление безопасности труда', 'Labour Safety Office'),
      phone: '+7 (7172) 00-04-13',
    },
    {
      name: t(
        'Мүгедектігі бар адамдарды қолдау департаменті',
        'Департамент поддержки людей с инвалидностью',
        'Department for People with Disabilities',
      ),
      phone: '+7 (7172) 00-04-14',
    },
  ],
  accounts: [
    account('telegram', 'demo_enbek', ['kk', 'ru'], 7),
    account('facebook', 'demo.enbek', ['kk', 'ru'], 7),
  ],
  banners: [
    { title: t('Бос орындар порталы', 'Портал вакансий', 'Portal of vacancies'), url: 'https://enbek.kz' },
    { title: t('Өтініш беру', 'Подать обращение', 'Send an appeal'), url: 'https://eotinish.kz' },
    { title: t('Әлеуметтік қызметтер', 'Социальные услуги', 'Social services'), url: 'https://egov.kz' },
  ],
}

export const people: DemoPerson[] = [
  {
    slug: 'ministr',
    name: t('Қайрат Дулатұлы Мусин', 'Кайрат Дулатович Мусин', 'Kairat Mussin'),
    post: t('Министр', 'Министр', 'Minister'),
    duties: t(
      'Министрлікке жалпы басшылық жасайды.',
      'Осуществляет общее руководство министерством.',
      'Heads the Ministry.',
    ),
    biography: t(
      '1975 жылы туған. Экономист, облыс әкімінің орынбасары болған.',
      'Родился в 1975 году. Экономист, работал заместителем акима области.',
      'Born in 1975. Economist, former deputy akim of a region.',
    ),
    reception: t(
      'Айдың бірінші сәрсенбісі, 15:00–17:00',
      'Первая среда месяца, 15:00–17:00',
      'First Wednesday of the month, 15:00–17:00',
    ),
    phone: '+7 (7172) 00-04-02',
    email: 'k.mussin@example.gov.kz',
    portrait: 'm3',
  },
  {
    slug: 'vice-social',
    name: t('Ләззат Нұрболатқызы Абдуллина', 'Ляззат Нурболатовна Абдуллина', 'Lyazzat Abdullina'),
    post: t('Вице-министр', 'Вице-министр', 'Vice-Minister'),
    duties: t(
      'Зейнетақы мен жәрдемақыға жетекшілік етеді.',
      'Курирует пенсии и пособия.',
      'Oversees pensions and allowances.',
    ),
    biography: t(
      '1978 жылы туған. Қаржыгер.',
      'Родилась в 1978 году. Финансист.',
      'Born in 1978. Financier.',
    ),
    reception: t(
      'Айдың үшінші жұмасы, 11:00–13:00',
      'Третья пятница месяца, 11:00–13:00',
      'Third Friday of the month, 11:00–13:00',
    ),
    phone: '+7 (7172) 00-04-03',
    email: 'l.abdullina@example.gov.kz',
    portrait: 'w1',
  },
]
