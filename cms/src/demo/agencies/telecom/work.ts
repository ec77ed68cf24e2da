import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t } from '../../write.ts'

const chairman = t('Р. Иманғалиев, төраға', 'Р. Имангалиев, председатель', 'R. Imangaliyev, Chairman')
export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-4',
    adopted: ago(400),
    signatory: chairman,
    force: 'in-force',
    file: 'docx',
    title: t('Комитет туралы ереже', 'Положение о комитете', 'Statute of the Committee'),
    summary: t('Комитеттің міндеттері.', 'Задачи комитета.', 'Tasks.'),
    body: [
      p(
        'Комитет – министрліктің байланыс саласындағы ведомствосы.',
        'Комитет – ведомство министерства в сфере связи.',
        'The Committee is the Ministry’s body for communications.',
      ),
    ],
  },
  {
    slug: 'quality-norms',
    kind: 'normative-act',
    number: 'Д-9/НҚ',
    adopted: ago(65),
    signatory: chairman,
    force: 'in-force',
    file: 'docx',
    title: t('Байланыс сапасының көрсеткіштері', 'Показатели качества связи', 'Quality indicators'),
    summary: t(
      'Ең төменгі жылдамдық және жауап уақыты.',
      'Минимальная скорость и время ответа.',
      'Minimum speed and response.',
    ),
    body: [
      p(
        'Мобильді интернеттің ең төменгі жылдамдығы – 5 Мбит/с.',
        'Минимальная скорость мобильного интернета – 5 Мбит/с.',
        'Minimum mobile speed: 5 Mbit/s.',
      ),
    ],
  },
  {
    slug: 'stations',
    kind: 'dataset',
    node: 'registers',
    number: 'Д-13',
    adopted: ago(16),
    signatory: chairman,
    force: 'in-force',
    file: 'csv',
    title: t(
      'Базалық станциялар тізілімі (үзінді)',
      'Реестр базовых станций (выписка)',
      'Register of stations (extract)',
    ),
    summary: t('Облыс және технология бойынша.', 'По областям и технологиям.', 'By region and technology.'),
    rows: [
      ['region', '4G', '5G'],
      ['Алматы қаласы', '2140', '890'],
      ['Маңғыстау облысы', '610', '74'],
    ],
    body: [p('Ай сайын жаңарады.', 'Обновляется ежемесячно.', 'Updated monthly.')],
  },
]
export const events: DemoEvent[] = [
  {
    slug: 'operators-meeting',
    kind: 'meeting',
    starts: ahead(3, '11:00'),
    hours: 2,
    title: t('Операторлармен ашық кеңес', 'Открытое совещание с операторами', 'Open meeting with operators'),
    place: t('Мәжіліс залы', 'Зал заседаний', 'Conference hall'),
    summary: t('Қысқы дайындық.', 'Подготовка к зиме.', 'Winter readiness.'),
  },
  {
    slug: 'village-visit',
    kind: 'event',
    starts: ahead(10, '10:00'),
    hours: 5,
    title: t('Ауылға көшпелі қабылдау', 'Выездной приём в селе', 'Reception in a village'),
    place: t('Ақмола облысы', 'Акмолинская область', 'Akmola region'),
    summary: t('Байланыс өлшемі сол жерде жасалады.', 'Связь измерят на месте.', 'Measurements on the spot.'),
  },
  {
    slug: 'school-radio',
    kind: 'event',
    starts: ago(4, '14:00'),
    hours: 2,
    title: t('Мектептегі радиосабақ', 'Радиоурок в школе', 'Radio lesson'),
    place: t('Астана', 'Астана', 'Astana'),
    summary: t('Отыз оқушы қатысты.', 'Участвовали тридцать школьников.', 'Thirty pupils took part.'),
  },
]
export const vacancies: DemoVacancy[] = []
export const projects: DemoProject[] = [
  {
    slug: 'highway-signal',
    title: t('«Үзіліссіз жол»', '«Дорога без пауз»', 'Road Without Gaps'),
    summary: t(
      'Республикалық трассалардағы байланыс.',
      'Связь на республиканских трассах.',
      'Signal on highways.',
    ),
    picture: 'wind-road',

    years: { from: 2024, to: 2027 },
    body: [
      p(
        'Он төрт бағытта 460 мұнара салынады.',
        'На четырнадцати направлениях построят 460 вышек.',
        'Four hundred and sixty masts on fourteen routes.',
      ),
    ],
  },
]
export const faq: DemoFaq[] = [
  {
    slug: 'slow-internet',
    topics: ['connection'],
    question: t(
      'Интернет баяу. Қалай шағымданамын?',
      'Интернет медленный. Как пожаловаться?',
      'The internet is slow. How do I complain?',
    ),
    answer: t(
      'Алдымен жылдамдықты өлшеп, операторға жазыңыз. Он күнде шешілмесе, нәтижені бізге жіберіңіз.',
      'Измерьте скорость и напишите оператору. Если за десять дней не решено – отправьте результат нам.',
      'Measure the speed and write to the operator; after ten days send us the result.',
    ),
  },
  {
    slug: 'keep-number',
    topics: ['connection'],
    question: t(
      'Операторды ауыстырсам, нөмірім сақтала ма?',
      'Сохранится ли номер при смене оператора?',
      'Can I keep my number?',
    ),
    answer: t(
      'Иә, нөмір сақталады, ауысу үш жұмыс күнінен аспайды.',
      'Да, номер сохраняется, перенос – не дольше трёх рабочих дней.',
      'Yes; it takes no more than three working days.',
    ),
  },
]
export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Комитет туралы', 'О комитете', 'About the Committee'),
    summary: t('Байланыс баршаға.', 'Связь для всех.', 'Connection for all.'),
    body: [
      p(
        'Комитет байланыс саласын реттейді, сапаны тексереді, ауылға интернет жеткізуді үйлестіреді.',
        'Комитет регулирует связь, проверяет качество, координирует сельский интернет.',
        'The Committee regulates communications, checks quality and coordinates rural internet.',
      ),
    ],
  },
]
