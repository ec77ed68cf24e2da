import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, chancellery, reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'almaty',
  type: 'akimat_city',
  name: t('Алматы қаласының әкімдігі', 'Акимат города Алматы', 'Akimat of Almaty city'),
  shortName: t('Алматы қаласының әкімдігі', 'Акимат города Алматы', 'Akimat of Almaty city'),
  abbreviation: t('Алматы қ. әкімдігі', 'Акимат Алматы', 'Almaty akimat'),

  palette: 'steppe',
  cover: 'akimat',

  address: t(
    'Алматы қаласы, Республика алаңы, 4',
    'город Алматы, площадь Республики, 4',
    '4 Republic Square, Almaty',
  ),
  postcode: '050001',
  phones: [
    reference('+7 (727) 200-00-00'),
    chancellery('+7 (727) 200-00-01'),
    {
      label: t(
        'Қала қызметтері, тәулік бойы',
        'Городские службы, круглосуточно',
        'City services, round the clock',
      ),
      number: '+7 (727) 200-00-09',
    },
  ],
  email: 'kense.almaty@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 43.2389, longitude: 76.9455 },
  divisions: [
    {
      name: t(
        'Қалалық мобильділік басқармасы',
        'Управление городской мобильности',
        'Directorate of Urban Mobility',
      ),
      phone: '+7 (727) 200-00-21',
      children: [
        { name: t('Қоғамдық көлік бөлімі', 'Отдел общественного транспорта', 'Public Transport Section') },
        {
          name: t('Жол қауіпсіздігі бөлімі', 'Отдел безопасности дорожного движения', 'Road Safety Section'),
        },
      ],
    },
    {
      name: t(
        'Экология және қоршаған орта басқармасы',
        'Управление экологии и окружающей среды',
        'Directorate of Ecology and Environment',
      ),
      phone: '+7 (727) 200-00-22',
    },
    {
      name: t('Білім басқармасы', 'Управление образования', 'Directorate of Education'),
      phone: '+7 (727) 200-00-23',
      children: [
        { name: t('Мектепке дейінгі білім бөлімі', 'Отдел дошкольного образования', 'Pre-school Section') },
      ],
    },
    {
      name: t(
        'Энергетика және сумен жабдықтау басқармасы',
        'Управление энергетики и водоснабжения',
        'Directorate of Energy and Water Supply',
      ),
      phone: '+7 (727) 200-00-24',
    },
    {
      name: t(
        'Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы',
        'Управление занятости и социальных программ',
        'Directorate of Employment and Social Programmes',
      ),
      phone: '+7 (727) 200-00-25',
    },
  ],
  accounts: [
    account('instagram', 'demo_almaty', ['kk', 'ru'], 3),
    account('telegram', 'demo_almaty', ['kk', 'ru'], 3),
    account('tiktok', 'demo_almaty', ['kk'], 15),
  ],
  banners: [
    {
      title: t(
        'Өтініш беру және қадағалау',
        'Подать обращение и следить за ним',
        'Send an appeal and follow it',
      ),
      url: 'https://eotinish.kz',
    },
    {
      title: t(
        'Балабақша кезегі және басқа қызметтер',
        'Очередь в детский сад и другие услуги',
        'Kindergarten queue and other services',
      ),
      url: 'https://egov.kz',
    },
    {
      title: t('Ашық бюджет және деректер', 'Открытый бюджет и данные', 'Open budget and data'),
      url: 'https://data.egov.kz',
    },
  ],
}

export const people: DemoPerson[] = [
  {
    slug: 'akim',
    name: t('Нұржан Бекзатұлы Қасымбеков', 'Нуржан Бекзатович Касымбеков', 'Nurzhan Kassymbekov'),
    post: t('Қала әкімі', 'Аким города', 'Akim of the city'),
    duties: t(
      'Әкімдіктің қызметіне жалпы басшылық жасайды, қаланың даму жоспарына және бюджетіне жауап береді.',
      'Осуществляет общее руководство акиматом, отвечает за план развития и бюджет города.',
      'Heads the akimat; responsible for the city’s development plan and budget.',
    ),
    biography: t(
      '1974 жылы туған. Инженер-құрылысшы. Аудан әкімі, басқарма басшысы болған.',
      'Родился в 1974 году. Инженер-строитель. Работал акимом района, руководителем управления.',
      'Born in 1974. Civil engineer. Former district akim and head of directorate.',
    ),
    reception: t(
      'Айдың үшінші бейсенбісі, 15:00–18:00',
      'Третий четверг месяца, 15:00–18:00',
      'Third Thursday of the month, 15:00–18:00',
    ),
    phone: '+7 (727) 200-00-02',
    email: 'n.kassymbekov@example.gov.kz',
    portrait: 'm4',
  },
  {
    slug: 'deputy-transport',
    name: t('Марат Әлібекұлы Жүнісов', 'Марат Алибекович Жунусов', 'Marat Zhunusov'),
    post: t('Әкімнің орынбасары', 'Заместитель акима', 'Deputy Akim'),
    duties: t(
      'Көлік, жол және энергетика салаларына жетекшілік етеді.',
      'Курирует транспорт, дороги и энергетику.',
      'Oversees transport, roads and energy.',
    ),
    biography: t(
      '1980 жылы туған. Көлік инженері, қалалық қызметте 15 жыл.',
      'Родился в 1980 году. Инженер транспорта, 15 лет в городских службах.',
      'Born in 1980. Transport engineer, 15 years in city services.',
    ),
    reception: t(
      'Айдың бірінші дүйсенбісі, 16:00–18:00',
      'Первый понедельник месяца, 16:00–18:00',
      'First Monday of the month, 16:00–18:00',
    ),
    phone: '+7 (727) 200-00-03',
    email: 'm.zhunusov@example.gov.kz',
    portrait: 'm3',
  },
  {
    slug: 'deputy-social',
    name: t('Айгерім Талғатқызы Бейсенова', 'Айгерим Талгатовна Бейсенова', 'Aigerim Beisenova'),
    post: t('Әкімнің орынбасары', 'Заместитель акима', 'Deputy Akim'),
    duties: t(
      'Білім, денсаулық және әлеуметтік қолдау салаларына жетекшілік етеді.',
      'Курирует образование, здравоохранение и социальную поддержку.',
      'Oversees education, health and social support.',
    ),
    biography: t(
      '1983 жылы туған. Педагог, мектеп директоры болған.',
      'Родилась в 1983 году. Педагог, работала директором школы.',
      'Born in 1983. Teacher, former head of a school.',
    ),
    reception: t(
      'Айдың екінші сәрсенбісі, 10:00–12:00',
      'Вторая среда месяца, 10:00–12:00',
      'Second Wednesday of the month, 10:00–12:00',
    ),
    phone: '+7 (727) 200-00-04',
    email: 'a.beisenova@example.gov.kz',
    portrait: 'w0',
  },
]
