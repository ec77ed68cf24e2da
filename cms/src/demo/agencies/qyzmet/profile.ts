import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, chancellery, reference, t, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'qyzmet',
  type: 'agency',
  name: t(
    'Қазақстан Республикасының Мемлекеттік қызмет істері агенттігі',
    'Агентство Республики Казахстан по делам государственной службы',
    'Agency of the Republic of Kazakhstan for Civil Service Affairs',
  ),
  shortName: t(
    'Мемлекеттік қызмет істері агенттігі',
    'Агентство по делам государственной службы',
    'Agency for Civil Service Affairs',
  ),
  abbreviation: t('МҚІА', 'АДГС', 'ACSA'),

  palette: 'sky',
  cover: 'ministry',

  address: t(
    'Астана қаласы, Абай даңғылы, 33а',
    'город Астана, проспект Абая, 33а',
    '33a Abai Avenue, Astana',
  ),
  postcode: '010000',
  phones: [reference('+7 (7172) 00-08-00'), chancellery('+7 (7172) 00-08-01')],
  email: 'kense.qyzmet@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 51.1694, longitude: 71.4306 },
  divisions: [
    {
      name: t(
        'Іріктеу және тестілеу департаменті',
        'Департамент отбора и тестирования',
        'Department of Selection and Testing',
      ),
      phone: '+7 (7172) 00-08-11',
    },
    {
      name: t(
        'Қызмет сапасын бақылау департаменті',
        'Департамент контроля качества услуг',
        'Department of Service Quality',
      ),
      phone: '+7 (7172) 00-08-12',
      children: [
        {
          name: t(
            'Қоғамдық мониторинг басқармасы',
            'Управление общественного мониторинга',
            'Public Monitoring Office',
          ),
        },
      ],
    },
    { name: t('Әдеп басқармасы', 'Управление этики', 'Ethics Office'), phone: '+7 (7172) 00-08-13' },
  ],
  accounts: [account('facebook', 'demo.qyzmet', ['kk', 'ru'], 12)],
  banners: [
    {
      title: t('Мемлекеттік қызметтер', 'Государственные услуги', 'Public services'),
      url: 'https://egov.kz',
    },
    { title: t('Шағым беру', 'Подать жалобу', 'File a complaint'), url: 'https://eotinish.kz' },
  ],
}
export const people: DemoPerson[] = [
  {
    slug: 'chairman',
    name: t('Рауан Кенесұлы Байжанов', 'Рауан Кенесович Байжанов', 'Rauan Baizhanov'),
    post: t('Төраға', 'Председатель', 'Chairman'),
    duties: t(
      'Агенттікке жалпы басшылық жасайды.',
      'Осуществляет общее руководство агентством.',
      'Heads the Agency.',
    ),
    biography: t('1980 жылы туған. Заңгер.', 'Родился в 1980 году. Юрист.', 'Born in 1980. Lawyer.'),
    reception: t(
      'Айдың бірінші бейсенбісі, 15:00–17:00',
      'Первый четверг месяца, 15:00–17:00',
      'First Thursday of the month, 15:00–17:00',
    ),
    phone: '+7 (7172) 00-08-02',
    email: 'r.baizhanov@example.gov.kz',
    portrait: 'm0',
  },
  {
    slug: 'deputy',
    name: t('Анар Сейілханқызы Досова', 'Анар Сейлхановна Досова', 'Anar Dossova'),
    post: t('Төрағаның орынбасары', 'Заместитель председателя', 'Deputy Chair'),
    duties: t(
      'Іріктеу мен тестілеуге жетекшілік етеді.',
      'Курирует отбор и тестирование.',
      'Oversees selection and testing.',
    ),
    biography: t(
      '1984 жылы туған. Психолог.',
      'Родилась в 1984 году. Психолог.',
      'Born in 1984. Psychologist.',
    ),
    reception: t(
      'Айдың екінші дүйсенбісі, 10:00–12:00',
      'Второй понедельник месяца, 10:00–12:00',
      'Second Monday of the month, 10:00–12:00',
    ),
    phone: '+7 (7172) 00-08-03',
    email: 'a.dossova@example.gov.kz',
    portrait: 'w3',
  },
]
