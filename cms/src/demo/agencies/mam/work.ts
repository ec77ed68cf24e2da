import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t, ul } from '../../write.ts'

const minister = t('Ж. Темірханова, министр', 'Ж. Темирханова, министр', 'Zh. Temirkhanova, Minister')

export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-5',
    adopted: ago(600),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Мәдениет және ақпарат министрлігі туралы ереже',
      'Положение о Министерстве культуры и информации',
      'Statute of the Ministry of Culture and Information',
    ),
    summary: t(
      'Министрліктің міндеттері мен өкілеттіктері.',
      'Задачи и полномочия министерства.',
      'Tasks and powers of the Ministry.',
    ),
    body: [
      p(
        'Министрлік мәдениет, мұрағат ісі және ақпарат саласындағы басшылықты жүзеге асырады.',
        'Министерство осуществляет руководство в сфере культуры, архивного дела и информации.',
        'The Ministry is in charge of culture, archives and information.',
      ),
    ],
  },
  {
    slug: 'library-rules',
    kind: 'normative-act',
    number: 'Д-28/НҚ',
    adopted: ago(35),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Мемлекеттік кітапханаларды пайдалану қағидалары',
      'Правила пользования государственными библиотеками',
      'Rules for using state libraries',
    ),
    summary: t(
      'Бірыңғай оқырман билеті және жұмыс уақыты.',
      'Единый читательский билет и часы работы.',
      'A single reader’s card and opening hours.',
    ),
    body: [
      p(
        'Қағидалар бірыңғай оқырман билетін енгізеді және кітапханалардың ең аз жұмыс уақытын белгілейді.',
        'Правила вводят единый читательский билет и устанавливают минимальные часы работы.',
        'The Rules introduce a single card and minimum opening hours.',
      ),
    ],
  },
  {
    slug: 'monuments-register',
    kind: 'dataset',
    node: 'registers',
    number: 'Д-30',
    adopted: ago(8),
    signatory: t(
      'О. Дәуренбеков, вице-министр',
      'О. Дауренбеков, вице-министр',
      'O. Daurenbekov, Vice-Minister',
    ),
    force: 'in-force',
    file: 'csv',
    title: t(
      'Ескерткіштер тізілімінен үзінді',
      'Выписка из реестра памятников',
      'Extract from the register of monuments',
    ),
    summary: t('Атауы, өңірі, дәуірі.', 'Название, регион, эпоха.', 'Name, region, period.'),
    rows: [
      ['name', 'region', 'period'],
      ['Қорым «Ақтас» (үлгі)', 'Маңғыстау облысы', 'XIV–XVIII'],
      ['Жерасты мешіті «Тасқұдық» (үлгі)', 'Маңғыстау облысы', 'XII–XIV'],
      ['Керуен сарай «Көктөбе» (үлгі)', 'Түркістан облысы', 'XV'],
    ],
    body: [
      p(
        'Үзіндіде соңғы енгізілген нысандар көрсетілген.',
        'В выписке – последние внесённые объекты.',
        'The extract lists the latest entries.',
      ),
    ],
  },
  {
    slug: 'annual-service-report',
    kind: 'report',
    node: 'service_report',
    number: 'Д-2',
    adopted: ago(250),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Мемлекеттік қызметтер көрсету жөніндегі жылдық есеп',
      'Годовой отчёт по вопросам оказания государственных услуг',
      'Annual report on public services',
    ),
    summary: t(
      'Қызметтер саны, мерзімдер, шағымдар.',
      'Число услуг, сроки, жалобы.',
      'Number of services, terms and complaints.',
    ),
    body: [
      p(
        'Жыл ішінде 14 200 қызмет көрсетілді, оның 97 пайызы онлайн.',
        'За год оказано 14 200 услуг, 97 процентов – онлайн.',
        'In the year 14,200 services were delivered, 97 per cent online.',
      ),
    ],
  },
]

export const events: DemoEvent[] = [
  {
    slug: 'book-fair',
    kind: 'event',
    starts: ahead(4, '11:00'),
    hours: 7,
    title: t('Кітап жәрмеңкесі', 'Книжная ярмарка', 'Book fair'),
    place: t('Астана, көрме орталығы', 'Астана, выставочный центр', 'Exhibition centre, Astana'),
    summary: t(
      'Отыз баспа, балалар алаңы, кіру тегін.',
      'Тридцать издательств, детская площадка, вход свободный.',
      'Thirty publishers, a children’s corner, free entry.',
    ),
  },
  {
    slug: 'heritage-council',
    kind: 'meeting',
    starts: ahead(7, '10:00'),
    hours: 2,
    title: t(
      'Мұра кеңесінің ашық отырысы',
      'Открытое заседание совета по наследию',
      'Open meeting of the Heritage Council',
    ),
    place: t('Мәжіліс залы', 'Зал заседаний', 'Conference hall'),
    summary: t('Қорғау аймақтары қаралады.', 'Рассмотрят охранные зоны.', 'On protection zones.'),
    stream: 'https://example.com/live',
  },
  {
    slug: 'night-of-museums',
    kind: 'event',
    starts: ago(5, '19:00'),
    hours: 4,
    title: t('Музейдегі кеш', 'Вечер в музее', 'An evening at the museum'),
    place: t('Ұлттық музей', 'Национальный музей', 'National Museum'),
    summary: t('Қорларға экскурсия өтті.', 'Прошла экскурсия по фондам.', 'A tour of the stores was held.'),
  },
]

export const vacancies: DemoVacancy[] = [
  {
    slug: 'heritage-expert',
    title: t(
      'Ескерткіштерді қорғау басқармасының сарапшысы',
      'Эксперт управления охраны памятников',
      'Expert, Monuments Office',
    ),
    division: t(
      'Мәдени мұра департаменті',
      'Департамент культурного наследия',
      'Department of Cultural Heritage',
    ),
    salary: { from: 350000, to: 455000 },
    duties: [
      t(
        'Қорғау аймақтарының жобаларын дайындау',
        'Готовить проекты охранных зон',
        'Prepare protection zones',
      ),
      t('Нысандарды аралау', 'Выезжать на объекты', 'Visit sites'),
    ],
    requirements: [
      t(
        'Тарих, археология немесе сәулет мамандығы',
        'История, археология или архитектура',
        'Degree in history, archaeology or architecture',
      ),
    ],
    closesInDays: 11,
  },
]

export const projects: DemoProject[] = [
  {
    slug: 'open-museum',
    title: t('«Ашық музей»', '«Открытый музей»', 'Open Museum'),
    summary: t(
      'Он музейдің каталогы үш тілде ашылады.',
      'Каталоги десяти музеев на трёх языках.',
      'Catalogues of ten museums in three languages.',
    ),
    picture: 'archive',

    years: { from: 2026, to: 2028 },
    body: [
      p(
        'Әр затқа сурет, сипаттама және шыққан жері жазылады. Мектептер материалды сабақта еркін пайдалана алады.',
        'У каждой вещи будет снимок, описание и происхождение. Школы смогут свободно пользоваться материалами.',
        'Every item gets a picture, description and origin; schools may use the material freely.',
      ),
    ],
  },
]

export const faq: DemoFaq[] = [
  {
    slug: 'reader-card',
    topics: ['culture'],
    question: t(
      'Оқырман билетін қалай аламын?',
      'Как получить читательский билет?',
      'How do I get a reader’s card?',
    ),
    answer: t(
      'Кез келген мемлекеттік кітапханаға жеке куәлікпен келіңіз, билет бірден беріледі.',
      'Придите с удостоверением в любую государственную библиотеку, билет выдадут сразу.',
      'Come with an identity card to any state library; it is issued at once.',
    ),
  },
  {
    slug: 'accreditation',
    topics: ['law'],
    question: t(
      'Аккредиттеу қанша күн алады?',
      'Сколько дней занимает аккредитация?',
      'How long does accreditation take?',
    ),
    answer: t('Екі жұмыс күні.', 'Два рабочих дня.', 'Two working days.'),
  },
]

export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Министрлік туралы', 'О министерстве', 'About the Ministry'),
    summary: t(
      'Мәдениет пен ақпарат саласындағы жұмысымыз.',
      'Наша работа в сфере культуры и информации.',
      'Our work in culture and information.',
    ),
    body: [
      p(
        'Министрлік мәдени мұраны сақтауға, өнерді қолдауға және сапалы ақпарат кеңістігін дамытуға жауап береді.',
        'Министерство отвечает за сохранение наследия, поддержку искусства и развитие информационного пространства.',
        'The Ministry protects heritage, supports the arts and develops the information space.',
      ),
      ul(
        t('36 музей', '36 музеев', '36 museums'),
        t('28 театр', '28 театров', '28 theatres'),
        t('3 900 кітапхана', '3 900 библиотек', '3,900 libraries'),
      ),
    ],
  },
  {
    node: 'media',
    title: t('Фото, видео, инфографика', 'Фото, видео, инфографика', 'Photo, video, infographics'),
    summary: t('Іс-шаралардан суреттер.', 'Снимки с мероприятий.', 'Pictures of events.'),
    body: [
      {
        picture: 'stage',

        caption: t('Ұлттық мереке', 'Национальный праздник', 'National holiday'),
      },
      {
        picture: 'library',

        caption: t('Жаңа оқу залы', 'Новый читальный зал', 'New reading room'),
      },
    ],
  },
]
