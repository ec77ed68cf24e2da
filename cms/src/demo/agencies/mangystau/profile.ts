import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, chancellery, reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'mangystau',
  type: 'akimat_region',
  name: t('Маңғыстау облысының әкімдігі', 'Акимат Мангистауской области', 'Akimat of Mangystau region'),
  shortName: t('Маңғыстау облысының әкімдігі', 'Акимат Мангистауской области', 'Akimat of Mangystau region'),
  abbreviation: t('Маңғыстау обл. әкімдігі', 'Акимат Мангистау', 'Mangystau akimat'),

  palette: 'teal',
  cover: 'caspian-dusk',

  address: t(
    'Ақтау қаласы, 14-шағын аудан, 1',
    'город Актау, 14-й микрорайон, 1',
    '1, 14th microdistrict, Aktau',
  ),
  postcode: '130000',
  phones: [reference('+7 (7292) 00-00-00'), chancellery('+7 (7292) 00-00-01')],
  email: 'kense.mangystau@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 43.65, longitude: 51.1667 },
  divisions: [
    {
      name: t(
        'Энергетика және тұрғын үй-коммуналдық шаруашылық басқармасы',
        'Управление энергетики и ЖКХ',
        'Directorate of Energy and Utilities',
      ),
      phone: '+7 (7292) 00-00-11',
    },
    {
      name: t(
        'Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы',
        'Управление занятости и социальных программ',
        'Directorate of Employment and Social Programmes',
      ),
      phone: '+7 (7292) 00-00-12',
      children: [{ name: t('Атаулы көмек бөлімі', 'Отдел адресной помощи', 'Targeted Assistance Section') }],
    },
    {
      name: t('Туризм басқармасы', 'Управление туризма', 'Directorate of Tourism'),
      phone: '+7 (7292) 00-00-13',
    },
  ],
  accounts: [
    account('instagram', 'demo_mangystau', ['kk'], 9),
    account('telegram', 'demo_mangystau', ['kk', 'ru'], 9),
  ],
  banners: [
    { title: t('Әлеуметтік көмек', 'Социальная помощь', 'Social help'), url: 'https://egov.kz' },
    { title: t('Өтініш беру', 'Подать обращение', 'Send an appeal'), url: 'https://eotinish.kz' },
    { title: t('Бос орындар', 'Вакансии', 'Vacancies'), url: 'https://enbek.kz' },
  ],
}
export const people: DemoPerson[] = [
  {
    slug: 'akim',
    name: t('Берік Аманжолұлы Шонбасов', 'Берик Аманжолович Шонбасов', 'Berik Shonbassov'),
    post: t('Облыс әкімі', 'Аким области', 'Akim of the region'),
    duties: t(
      'Әкімдікке жалпы басшылық жасайды.',
      'Осуществляет общее руководство акиматом.',
      'Heads the akimat.',
    ),
    biography: t(
      '1972 жылы туған. Гидротехник.',
      'Родился в 1972 году. Гидротехник.',
      'Born in 1972. Hydraulic engineer.',
    ),
    reception: t(
      'Айдың бірінші бейсенбісі, 15:00–18:00',
      'Первый четверг месяца, 15:00–18:00',
      'First Thursday of the month, 15:00–18:00',
    ),
    phone: '+7 (7292) 00-00-02',
    email: 'b.shonbassov@example.gov.kz',
    portrait: 'm4',
  },
  {
    slug: 'deputy',
    name: t('Гүлназ Оразбайқызы Сатыбалдиева', 'Гульназ Оразбаевна Сатыбалдиева', 'Gulnaz Satybaldiyeva'),
    post: t('Әкімнің орынбасары', 'Заместитель акима', 'Deputy Akim'),
    duties: t('Әлеуметтік салаға жетекшілік етеді.', 'Курирует социальную сферу.', 'Oversees social care.'),
    biography: t('1981 жылы туған. Дәрігер.', 'Родилась в 1981 году. Врач.', 'Born in 1981. Doctor.'),
    reception: t(
      'Айдың үшінші сәрсенбісі, 10:00–12:00',
      'Третья среда месяца, 10:00–12:00',
      'Third Wednesday of the month, 10:00–12:00',
    ),
    phone: '+7 (7292) 00-00-03',
    email: 'g.satybaldiyeva@example.gov.kz',
    portrait: 'w0',
  },
]
