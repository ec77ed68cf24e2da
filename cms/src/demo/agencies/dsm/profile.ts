import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, chancellery, reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'dsm',
  type: 'ministry',
  name: t(
    'Қазақстан Республикасының Денсаулық сақтау министрлігі',
    'Министерство здравоохранения Республики Казахстан',
    'Ministry of Healthcare of the Republic of Kazakhstan',
  ),
  shortName: t('Денсаулық сақтау министрлігі', 'Министерство здравоохранения', 'Ministry of Healthcare'),
  abbreviation: t('ДСМ', 'МЗ', 'MH'),

  palette: 'teal',
  cover: 'hospital',

  address: t(
    'Астана қаласы, Мәңгілік Ел даңғылы, 8',
    'город Астана, проспект Мәңгілік Ел, 8',
    '8 Mangilik El Avenue, Astana',
  ),
  postcode: '010000',
  phones: [
    reference('+7 (7172) 00-03-00'),
    chancellery('+7 (7172) 00-03-01'),
    {
      label: t('Пациенттерге кеңес', 'Консультации пациентам', 'Advice to patients'),
      number: '+7 (7172) 00-03-09',
    },
  ],
  email: 'kense.dsm@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 51.1262, longitude: 71.4302 },
  divisions: [
    {
      name: t(
        'Медициналық көмекті ұйымдастыру департаменті',
        'Департамент организации медицинской помощи',
        'Department of Medical Care',
      ),
      phone: '+7 (7172) 00-03-11',
      children: [
        { name: t('Алғашқы көмек басқармасы', 'Управление первичной помощи', 'Primary Care Office') },
        {
          name: t(
            'Ана мен бала денсаулығы басқармасы',
            'Управление здоровья матери и ребёнка',
            'Maternal and Child Health Office',
          ),
        },
      ],
    },
    {
      name: t(
        'Дәрі-дәрмек саясаты департаменті',
        'Департамент лекарственной политики',
        'Department of Medicines Policy',
      ),
      phone: '+7 (7172) 00-03-12',
    },
    {
      name: t(
        'Қоғамдық денсаулық департаменті',
        'Департамент общественного здоровья',
        'Department of Public Health',
      ),
      phone: '+7 (7172) 00-03-13',
    },
    {
      name: t(
        'Цифрлық денсаулық басқармасы',
        'Управление цифрового здравоохранения',
        'Digital Health Office',
      ),
      phone: '+7 (7172) 00-03-14',
    },
  ],
  accounts: [
    account('instagram', 'demo_dsm', ['kk', 'ru'], 2),
    account('facebook', 'demo.dsm', ['kk', 'ru'], 9),
    account('telegram', 'demo_dsm', ['kk', 'ru'], 2),
  ],
  banners: [
    { title: t('Дәрігерге жазылу', 'Запись к врачу', 'Book a doctor'), url: 'https://egov.kz' },
    { title: t('Өтініш беру', 'Подать обращение', 'Send an appeal'), url: 'https://eotinish.kz' },
    { title: t('Денсаулық деректері', 'Данные о здоровье', 'Health data'), url: 'https://data.egov.kz' },
  ],
}

export const people: DemoPerson[] = [
  {
    slug: 'ministr',
    name: t('Бауыржан Қанатұлы Есенғалиев', 'Бауыржан Канатович Есенгалиев', 'Bauyrzhan Yessengaliyev'),
    post: t('Министр', 'Министр', 'Minister'),
    duties: t(
      'Министрлікке жалпы басшылық жасайды.',
      'Осуществляет общее руководство министерством.',
      'Heads the Ministry.',
    ),
    biography: t(
      '1973 жылы туған. Хирург, медицина ғылымдарының докторы. Облыстық аурухананың бас дәрігері болған.',
      'Родился в 1973 году. Хирург, доктор медицинских наук. Был главным врачом областной больницы.',
      'Born in 1973. Surgeon, doctor of medicine, former chief physician of a regional hospital.',
    ),
    reception: t(
      'Айдың үшінші дүйсенбісі, 15:00–17:00',
      'Третий понедельник месяца, 15:00–17:00',
      'Third Monday of the month, 15:00–17:00',
    ),
    phone: '+7 (7172) 00-03-02',
    email: 'b.yessengaliyev@example.gov.kz',
    portrait: 'm4',
  },
  {
    slug: 'vice-care',
    name: t('Мәдина Сейітқызы Ыбыраева', 'Мадина Сеитовна Ибраева', 'Madina Ibrayeva'),
    post: t('Вице-министр', 'Вице-министр', 'Vice-Minister'),
    duties: t(
      'Алғашқы көмекке, ана мен бала денсаулығына жетекшілік етеді.',
      'Курирует первичную помощь, здоровье матери и ребёнка.',
      'Oversees primary care, maternal and child health.',
    ),
    biography: t(
      '1981 жылы туған. Педиатр.',
      'Родилась в 1981 году. Педиатр.',
      'Born in 1981. Paediatrician.',
    ),
    reception: t(
      'Айдың екінші жұмасы, 10:00–12:00',
      'Вторая пятница месяца, 10:00–12:00',
      'Second Friday of the month, 10:00–12:00',
    ),
    phone: '+7 (7172) 00-03-03',
    email: 'm.ibrayeva@example.gov.kz',
    portrait: 'w4',
  },
  {
    slug: 'chief-sanitary',
    name: t('Асқар Жомартұлы Нұрпейісов', 'Аскар Жомартович Нурпеисов', 'Askar Nurpeissov'),
    post: t('Вице-министр', 'Вице-министр', 'Vice-Minister'),
    duties: t(
      'Қоғамдық денсаулық пен дәрі-дәрмекке жетекшілік етеді.',
      'Курирует общественное здоровье и лекарства.',
      'Oversees public health and medicines.',
    ),
    biography: t(
      '1979 жылы туған. Эпидемиолог.',
      'Родился в 1979 году. Эпидемиолог.',
      'Born in 1979. Epidemiologist.',
    ),
    reception: t(
      'Айдың төртінші сейсенбісі, 16:00–18:00',
      'Четвёртый вторник месяца, 16:00–18:00',
      'Fourth Tuesday of the month, 16:00–18:00',
    ),
    phone: '+7 (7172) 00-03-04',
    email: 'a.nurpeissov@example.gov.kz',
    portrait: 'm5',
  },
]
