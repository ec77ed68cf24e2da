import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t } from '../../write.ts'

const akim = t('Б. Шонбасов, облыс әкімі', 'Б. Шонбасов, аким области', 'B. Shonbassov, Akim')
export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-2',
    adopted: ago(690),
    signatory: akim,
    force: 'in-force',
    file: 'docx',
    title: t('Әкімдік туралы ереже', 'Положение об акимате', 'Statute of the akimat'),
    summary: t('Әкімдіктің өкілеттігі.', 'Полномочия акимата.', 'Powers.'),
    body: [
      p(
        'Әкімдік облыстың жергілікті атқарушы органы болып табылады.',
        'Акимат является местным исполнительным органом области.',
        'The akimat is the local executive body of the region.',
      ),
    ],
  },
  {
    slug: 'territory-programme',
    kind: 'plan',
    node: 'territory',
    number: 'Д-31',
    adopted: ago(160),
    signatory: akim,
    force: 'in-force',
    file: 'docx',
    title: t('Облыстың даму жоспары', 'План развития области', 'Development plan'),
    summary: t('Су, энергия, туризм.', 'Вода, энергия, туризм.', 'Water, energy, tourism.'),
    body: [
      p(
        'Жоспардың негізі – сумен қамту, ауыл жолдары және жел энергиясы.',
        'В основе – водоснабжение, сельские дороги, ветровая энергия.',
        'Based on water, rural roads and wind energy.',
      ),
    ],
  },
  {
    slug: 'water-quality',
    kind: 'report',
    node: 'statistics',
    number: 'Д-49',
    adopted: ago(2),
    signatory: t('Басқарма басшысы', 'Руководитель управления', 'Head of Directorate'),
    force: 'in-force',
    file: 'csv',
    title: t('Судың сапасы: апталық нәтиже', 'Качество воды: недельные данные', 'Water quality: weekly'),
    summary: t('Үлгі деректер.', 'Условные данные.', 'Sample data.'),
    rows: [
      ['village', 'salt_mg_l', 'norm'],
      ['Баянды', '310', '1000'],
      ['Дәулет', '295', '1000'],
    ],
    body: [p('Апта сайын жаңарады.', 'Обновляется еженедельно.', 'Updated weekly.')],
  },
]
export const events: DemoEvent[] = [
  {
    slug: 'akim-reception',
    kind: 'reception',
    starts: ahead(8, '15:00'),
    hours: 3,
    title: t('Әкімнің қабылдауы', 'Приём акима', 'Reception by the Akim'),
    place: t('Ақтау, әкімдік', 'Актау, акимат', 'Akimat, Aktau'),
    summary: t('Алдын ала жазылу.', 'По записи.', 'By appointment.'),
  },
  {
    slug: 'water-council',
    kind: 'meeting',
    starts: ahead(5, '10:00'),
    hours: 2,
    title: t('Су жөніндегі кеңес', 'Совет по водоснабжению', 'Water Council'),
    place: t('Мәжіліс залы', 'Зал заседаний', 'Conference hall'),
    summary: t('Келесі бес ауыл.', 'Следующие пять сёл.', 'The next five villages.'),
    stream: 'https://example.com/live',
  },
  {
    slug: 'clean-beach',
    kind: 'event',
    starts: ago(2, '10:00'),
    hours: 3,
    title: t('Жағажайды тазалау', 'Уборка пляжа', 'Beach cleaning'),
    place: t('Ақтау', 'Актау', 'Aktau'),
    summary: t('Екі жүз адам келді.', 'Пришли двести человек.', 'Two hundred people came.'),
  },
]
export const vacancies: DemoVacancy[] = [
  {
    slug: 'social-specialist',
    title: t(
      'Атаулы көмек бөлімінің маманы',
      'Специалист отдела адресной помощи',
      'Specialist, Targeted Assistance',
    ),
    division: t(
      'Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы',
      'Управление занятости и социальных программ',
      'Directorate of Employment and Social Programmes',
    ),
    salary: { from: 255000, to: 333000 },
    duties: [t('Отбасыларға кеңес беру', 'Консультировать семьи', 'Advise families')],
    requirements: [
      t('Әлеуметтік жұмыс немесе экономика', 'Социальная работа или экономика', 'Social work or economics'),
    ],
    closesInDays: 11,
  },
]
export const projects: DemoProject[] = [
  {
    slug: 'blue-coast',
    title: t('«Көк жаға»', '«Голубой берег»', 'Blue Coast'),
    summary: t('Тұщы су және таза жаға.', 'Пресная вода и чистый берег.', 'Fresh water and a clean shore.'),
    picture: 'caspian',

    years: { from: 2025, to: 2029 },
    body: [
      p(
        'Үш тұщыландыру кешені мен 140 шақырым су құбыры салынады.',
        'Построят три опреснительных комплекса и 140 км водопровода.',
        'Three plants and 140 km of pipes.',
      ),
    ],
  },
]
export const faq: DemoFaq[] = [
  {
    slug: 'water-delivery',
    topics: ['housing'],
    question: t(
      'Су тасымалын қалай тапсырыс беремін?',
      'Как заказать подвоз воды?',
      'How do I order water delivery?',
    ),
    answer: t(
      'Ауыл әкімдігіне хабарласыңыз, жеткізу екі күн ішінде.',
      'Обратитесь в сельский акимат, доставка – за два дня.',
      'Ask the village akimat; delivery within two days.',
    ),
  },
  {
    slug: 'tsa-check',
    topics: ['social'],
    question: t(
      'Атаулы көмекке құқығым бар ма?',
      'Есть ли у меня право на помощь?',
      'Am I entitled to assistance?',
    ),
    answer: t(
      'Отбасының жан басына шаққандағы табысын кедейлік шегімен салыстырыңыз, содан кейін өтініш беріңіз.',
      'Сравните среднедушевой доход с чертой бедности и подайте заявление.',
      'Compare income per person with the poverty line and apply.',
    ),
  },
]
export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Әкімдік туралы', 'Об акимате', 'About the akimat'),
    summary: t('Каспий жағасындағы облыс.', 'Область у Каспия.', 'The region on the Caspian.'),
    body: [
      p(
        'Облыс Каспий теңізінің жағасында орналасқан, орталығы – Ақтау қаласы. Әкімдік бес ауданның және екі қаланың жұмысын үйлестіреді.',
        'Область расположена у Каспийского моря, центр – город Актау. Акимат координирует работу пяти районов и двух городов.',
        'The region lies on the Caspian with its centre in Aktau; the akimat coordinates five districts and two towns.',
      ),
      { picture: 'canyon' },
    ],
  },
]
