import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, chancellery, reference, t, trustLine, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'ecogeo',
  type: 'ministry',
  name: t(
    'Қазақстан Республикасының Экология және табиғи ресурстар министрлігі',
    'Министерство экологии и природных ресурсов Республики Казахстан',
    'Ministry of Ecology and Natural Resources of the Republic of Kazakhstan',
  ),
  shortName: t(
    'Экология және табиғи ресурстар министрлігі',
    'Министерство экологии и природных ресурсов',
    'Ministry of Ecology and Natural Resources',
  ),
  abbreviation: t('ЭТРМ', 'МЭПР', 'MENR'),

  palette: 'steppe',
  cover: 'wood',

  address: t(
    'Астана қаласы, Мәңгілік Ел даңғылы, 8',
    'город Астана, проспект Мәңгілік Ел, 8',
    '8 Mangilik El Avenue, Astana',
  ),
  postcode: '010000',
  phones: [
    reference('+7 (7172) 00-07-00'),
    chancellery('+7 (7172) 00-07-01'),
    trustLine('+7 (7172) 00-07-02'),
  ],
  email: 'kense.ecogeo@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 51.1273, longitude: 71.432 },
  divisions: [
    {
      name: t(
        'Экологиялық саясат департаменті',
        'Департамент экологической политики',
        'Department of Environmental Policy',
      ),
      phone: '+7 (7172) 00-07-11',
      children: [
        { name: t('Қалдықтарды басқару басқармасы', 'Управление обращения с отходами', 'Waste Office') },
        { name: t('Ауа сапасы басқармасы', 'Управление качества воздуха', 'Air Quality Office') },
      ],
    },
    {
      name: t('Климат департаменті', 'Департамент климата', 'Department of Climate'),
      phone: '+7 (7172) 00-07-12',
    },
    {
      name: t('Биоалуандық департаменті', 'Департамент биоразнообразия', 'Department of Biodiversity'),
      phone: '+7 (7172) 00-07-13',
    },
  ],
  accounts: [
    account('instagram', 'demo_ecogeo', ['kk', 'ru'], 4),
    account('telegram', 'demo_ecogeo', ['kk', 'ru'], 4),
  ],
  banners: [
    {
      title: t('Экологиялық деректер', 'Экологические данные', 'Environmental data'),
      url: 'https://data.egov.kz',
    },
    {
      title: t('Жобаларды талқылау', 'Обсуждение проектов', 'Discussion of drafts'),
      url: 'https://legalacts.egov.kz',
    },
  ],
}
export const people: DemoPerson[] = [
  {
    slug: 'ministr',
    name: t('Дәурен Сабырұлы Мұқанов', 'Даурен Сабырович Муканов', 'Dauren Mukanov'),
    post: t('Министр', 'Министр', 'Minister'),
    duties: t(
      'Министрлікке жалпы басшылық жасайды.',
      'Осуществляет общее руководство министерством.',
      'Heads the Ministry.',
    ),
    biography: t(
      '1977 жылы туған. Биолог, ұлттық парк директоры болған.',
      'Родился в 1977 году. Биолог, был директором национального парка.',
      'Born in 1977. Biologist, former head of a national park.',
    ),
    reception: t(
      'Айдың үшінші сәрсенбісі, 15:00–17:00',
      'Третья среда месяца, 15:00–17:00',
      'Third Wednesday of the month, 15:00–17:00',
    ),
    phone: '+7 (7172) 00-07-02',
    email: 'd.mukanov@example.gov.kz',
    portrait: 'm1',
  },
  {
    slug: 'vice-climate',
    name: t('Камила Айдарқызы Сүлейменова', 'Камила Айдаровна Сулейменова', 'Kamila Suleimenova'),
    post: t('Вице-министр', 'Вице-министр', 'Vice-Minister'),
    duties: t(
      'Климат пен ауа сапасына жетекшілік етеді.',
      'Курирует климат и качество воздуха.',
      'Oversees climate and air quality.',
    ),
    biography: t('1985 жылы туған. Эколог.', 'Родилась в 1985 году. Эколог.', 'Born in 1985. Ecologist.'),
    reception: t(
      'Айдың бірінші дүйсенбісі, 16:00–18:00',
      'Первый понедельник месяца, 16:00–18:00',
      'First Monday of the month, 16:00–18:00',
    ),
    phone: '+7 (7172) 00-07-03',
    email: 'k.suleimenova@example.gov.kz',
    portrait: 'w5',
  },
]
