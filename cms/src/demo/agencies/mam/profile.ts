import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, chancellery, reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'mam',
  type: 'ministry',
  name: t(
    'Қазақстан Республикасының Мәдениет және ақпарат министрлігі',
    'Министерство культуры и информации Республики Казахстан',
    'Ministry of Culture and Information of the Republic of Kazakhstan',
  ),
  shortName: t(
    'Мәдениет және ақпарат министрлігі',
    'Министерство культуры и информации',
    'Ministry of Culture and Information',
  ),
  abbreviation: t('МАМ', 'МКИ', 'MCI'),

  palette: 'violet',
  cover: 'stage',

  address: t(
    'Астана қаласы, Мәңгілік Ел даңғылы, 8',
    'город Астана, проспект Мәңгілік Ел, 8',
    '8 Mangilik El Avenue, Astana',
  ),
  postcode: '010000',
  phones: [reference('+7 (7172) 00-02-00'), chancellery('+7 (7172) 00-02-01')],
  email: 'kense.mam@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 51.1265, longitude: 71.4306 },
  divisions: [
    {
      name: t(
        'Мәдени мұра департаменті',
        'Департамент культурного наследия',
        'Department of Cultural Heritage',
      ),
      phone: '+7 (7172) 00-02-11',
      children: [
        { name: t('Ескерткіштерді қорғау басқармасы', 'Управление охраны памятников', 'Monuments Office') },
        { name: t('Музейлер басқармасы', 'Управление музеев', 'Museums Office') },
      ],
    },
    {
      name: t(
        'Өнер және театр департаменті',
        'Департамент искусства и театра',
        'Department of Arts and Theatre',
      ),
      phone: '+7 (7172) 00-02-12',
    },
    {
      name: t(
        'Кітап және кітапханалар басқармасы',
        'Управление книги и библиотек',
        'Books and Libraries Office',
      ),
      phone: '+7 (7172) 00-02-13',
    },
    {
      name: t(
        'Ақпарат саясаты департаменті',
        'Департамент информационной политики',
        'Department of Information Policy',
      ),
      phone: '+7 (7172) 00-02-14',
    },
  ],
  accounts: [
    account('instagram', 'demo_mam', ['kk', 'ru'], 5),
    account('youtube', 'demo_mam', ['kk'], 25),
    account('telegram', 'demo_mam', ['kk', 'ru'], 5),
  ],
  banners: [
    {
      title: t('Актілерді талқылау', 'Обсуждение актов', 'Discussion of acts'),
      url: 'https://legalacts.egov.kz',
    },
    { title: t('Заңнама мәтіндері', 'Тексты законов', 'Texts of laws'), url: 'https://adilet.zan.kz' },
  ],
}

export const people: DemoPerson[] = [
  {
    slug: 'ministr',
    name: t('Жанар Әділқызы Темірханова', 'Жанар Адиловна Темирханова', 'Zhanar Temirkhanova'),
    post: t('Министр', 'Министр', 'Minister'),
    duties: t(
      'Министрліктің жұмысына жалпы басшылық жасайды.',
      'Осуществляет общее руководство министерством.',
      'Heads the Ministry.',
    ),
    biography: t(
      '1977 жылы туған. Филология кандидаты. Ұлттық музейде және баспасөзде жұмыс істеген.',
      'Родилась в 1977 году. Кандидат филологических наук. Работала в национальном музее и в печати.',
      'Born in 1977. Candidate of philology. Worked at the national museum and in the press.',
    ),
    reception: t(
      'Айдың екінші бейсенбісі, 15:00–17:00',
      'Второй четверг месяца, 15:00–17:00',
      'Second Thursday of the month, 15:00–17:00',
    ),
    phone: '+7 (7172) 00-02-02',
    email: 'zh.temirkhanova@example.gov.kz',
    portrait: 'w3',
  },
  {
    slug: 'vice-culture',
    name: t('Олжас Мұратұлы Дәуренбеков', 'Олжас Муратович Дауренбеков', 'Olzhas Daurenbekov'),
    post: t('Вице-министр', 'Вице-министр', 'Vice-Minister'),
    duties: t(
      'Музейлерге, театрларға және ескерткіштерді қорғауға жетекшілік етеді.',
      'Курирует музеи, театры и охрану памятников.',
      'Oversees museums, theatres and monuments.',
    ),
    biography: t(
      '1982 жылы туған. Сәулетші-қалпына келтіруші.',
      'Родился в 1982 году. Архитектор-реставратор.',
      'Born in 1982. Restoration architect.',
    ),
    reception: t(
      'Айдың үшінші сейсенбісі, 16:00–18:00',
      'Третий вторник месяца, 16:00–18:00',
      'Third Tuesday of the month, 16:00–18:00',
    ),
    phone: '+7 (7172) 00-02-03',
    email: 'o.daurenbekov@example.gov.kz',
    portrait: 'm2',
  },
  {
    slug: 'vice-information',
    name: t('Сәния Ерболқызы Қаратаева', 'Сания Ерболовна Каратаева', 'Saniya Karatayeva'),
    post: t('Вице-министр', 'Вице-министр', 'Vice-Minister'),
    duties: t(
      'Ақпарат саясатына және кітапханаларға жетекшілік етеді.',
      'Курирует информационную политику и библиотеки.',
      'Oversees information policy and libraries.',
    ),
    biography: t(
      '1985 жылы туған. Журналист, өңірлік телеарнаны басқарған.',
      'Родилась в 1985 году. Журналист, возглавляла региональный телеканал.',
      'Born in 1985. Journalist, former head of a regional channel.',
    ),
    reception: t(
      'Айдың бірінші жұмасы, 10:00–12:00',
      'Первая пятница месяца, 10:00–12:00',
      'First Friday of the month, 10:00–12:00',
    ),
    phone: '+7 (7172) 00-02-04',
    email: 's.karatayeva@example.gov.kz',
    portrait: 'w5',
  },
]
