import type { DemoEvent, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, h, p, t, ul } from '../../write.ts'

export const events: DemoEvent[] = [
  {
    slug: 'collegium',
    kind: 'meeting',
    starts: ahead(0, '10:00'),
    hours: 2,
    title: t(
      'Коллегия отырысы, тікелей эфир',
      'Заседание коллегии, прямой эфир',
      'Meeting of the Collegium, live',
    ),
    place: t('Мәжіліс залы, 4-қабат', 'Конференц-зал, 4-й этаж', 'Conference hall, 4th floor'),
    summary: t(
      'Жылдың үш тоқсанының қорытындысы және жыл соңына дейінгі міндеттер.',
      'Итоги трёх кварталов и задачи до конца года.',
      'Results of three quarters and tasks to the end of the year.',
    ),
    stream: 'https://example.com/live',
  },
  {
    slug: 'minister-reception',
    kind: 'reception',
    starts: ahead(2, '15:00'),
    hours: 2,
    title: t('Министрдің жеке қабылдауы', 'Личный приём министра', 'Personal reception by the Minister'),
    place: t('Қабылдау бөлмесі, 101-кабинет', 'Приёмная, кабинет 101', 'Reception room, office 101'),
    summary: t(
      'Алдын ала жазылу телефон немесе электрондық пошта арқылы жүргізіледі.',
      'Предварительная запись – по телефону или электронной почте.',
      'Sign up beforehand by phone or e-mail.',
    ),
  },
  {
    slug: 'digital-code-talk',
    kind: 'event',
    starts: ahead(2, '17:00'),
    hours: 2,
    title: t(
      'Цифрлық кодекс туралы ашық кездесу',
      'Открытая встреча о Цифровом кодексе',
      'Open talk on the Digital Code',
    ),
    place: t('Астана, Ұлттық кітапхана', 'Астана, Национальная библиотека', 'National Library, Astana'),
    summary: t(
      'Кіру еркін, ымдау тіліне аударма бар.',
      'Вход свободный, есть перевод на жестовый язык.',
      'Free entry, with sign language interpretation.',
    ),
  },
  {
    slug: 'operators-briefing',
    kind: 'briefing',
    starts: ahead(5, '11:00'),
    hours: 1,
    title: t(
      'Байланыс операторларымен баспасөз конференциясы',
      'Пресс-конференция с операторами связи',
      'Press conference with operators',
    ),
    place: t('Баспасөз орталығы', 'Пресс-центр', 'Press centre'),
    summary: t(
      'Тақырыбы – ауылдағы байланыс сапасы.',
      'Тема – качество связи в сёлах.',
      'On the quality of connection in villages.',
    ),
  },
  {
    slug: 'head-report',
    kind: 'head-report',
    starts: ahead(18, '16:00'),
    hours: 2,
    title: t(
      'Министрдің халық алдындағы есебі',
      'Отчёт министра перед населением',
      'The Minister’s report to the public',
    ),
    place: t('Қоғамдық кеңес залы', 'Зал общественного совета', 'Hall of the Public Council'),
    summary: t(
      'Сұрақтар есептен бір апта бұрын қабылданады.',
      'Вопросы принимаются за неделю до отчёта.',
      'Questions are accepted a week before.',
    ),
    stream: 'https://example.com/live',
  },
  {
    slug: 'hackday',
    kind: 'event',
    starts: ago(4, '09:30'),
    hours: 8,
    title: t(
      'Мектеп оқушыларына арналған ашық есік күні',
      'День открытых дверей для школьников',
      'Open day for schoolchildren',
    ),
    place: t('Министрлік ғимараты', 'Здание министерства', 'The Ministry building'),
    summary: t(
      'Қырық оқушы деректер орталығын аралап көрді.',
      'Сорок школьников осмотрели центр обработки данных.',
      'Forty pupils visited the data centre.',
    ),
  },
]

export const vacancies: DemoVacancy[] = [
  {
    slug: 'service-designer',
    title: t(
      'Қызметтерді қайта жобалау басқармасының бас сарапшысы',
      'Главный эксперт управления перепроектирования услуг',
      'Chief expert, Service Redesign Office',
    ),
    division: t(
      'Цифрлық қызметтер департаменті',
      'Департамент цифровых услуг',
      'Department of Digital Services',
    ),
    salary: { from: 412000, to: 536000 },
    duties: [
      t(
        'Қызметтің қазіргі жолын сипаттау және оны қысқарту',
        'Описывать текущий путь услуги и сокращать его',
        'Describe the present path of a service and shorten it',
      ),
      t('Пайдаланушылармен сұхбат жүргізу', 'Проводить интервью с пользователями', 'Interview users'),
      t(
        'Қызмет паспорттарын үш тілде жүргізу',
        'Вести паспорта услуг на трёх языках',
        'Keep service passports in three languages',
      ),
    ],
    requirements: [
      t(
        'Жоғары білім: құқық, экономика немесе ақпараттық технологиялар',
        'Высшее образование: право, экономика или информационные технологии',
        'Degree in law, economics or information technology',
      ),
      t('Екі жыл жұмыс өтілі', 'Стаж работы два года', 'Two years of experience'),
    ],
    closesInDays: 9,
  },
  {
    slug: 'data-analyst',
    title: t(
      'Деректер сапасы басқармасының сарапшысы',
      'Эксперт управления качества данных',
      'Expert, Data Quality Office',
    ),
    division: t(
      'Деректерді басқару департаменті',
      'Департамент управления данными',
      'Department of Data Governance',
    ),
    salary: { from: 368000, to: 470000 },
    duties: [
      t('Жинақтардың толықтығын тексеру', 'Проверять полноту наборов', 'Check data sets for completeness'),
      t(
        'Қате туралы хабарламаларға жауап беру',
        'Отвечать на сообщения об ошибках',
        'Answer reports of errors',
      ),
    ],
    requirements: [
      t('Статистика негіздерін білу', 'Знание основ статистики', 'Basics of statistics'),
      t('Қазақ тілін еркін меңгеру', 'Свободное владение казахским языком', 'Fluent Kazakh'),
    ],
    closesInDays: 12,
  },
]

export const projects: DemoProject[] = [
  {
    slug: 'accessible-village',
    title: t(
      '«Қолжетімді ауыл интернеті» жобасы',
      'Проект «Доступный сельский интернет»',
      'Accessible Rural Internet',
    ),
    summary: t(
      'Халқы 250 адамнан асатын әр ауылға талшықты желі жеткізу.',
      'Оптика – в каждое село с населением более 250 человек.',
      'Fibre for every village of more than 250 people.',
    ),
    picture: 'village',

    years: { from: 2025, to: 2027 },
    body: [
      h('Мақсаты', 'Цель', 'Aim'),
      p(
        '2027 жылдың соңына дейін ауыл тұрғындарының 95 пайызы кемінде 100 Мбит/с жылдамдықпен қосыла алады.',
        'К концу 2027 года 95 процентов сельских жителей смогут подключиться на скорости не ниже 100 Мбит/с.',
        'By the end of 2027, 95 per cent of villagers will be able to connect at 100 Mbit/s or more.',
      ),
      ul(
        t('Ұзындығы – 6 800 км', 'Протяжённость – 6 800 км', 'Length: 6,800 km'),
        t('Елді мекендер – 512', 'Населённых пунктов – 512', 'Settlements: 512'),
      ),
    ],
  },
  {
    slug: 'plain-language',
    title: t(
      'Түсінікті тіл: қызмет паспорттарын қайта жазу',
      'Понятный язык: переписываем паспорта услуг',
      'Plain language: rewriting service passports',
    ),
    summary: t(
      'Әр қызметтің мәтінін азаматтар тексереді.',
      'Текст каждой услуги проверяют сами граждане.',
      'Citizens themselves test the text of each service.',
    ),
    picture: 'documents',

    years: { from: 2026, to: 2027 },
    body: [
      p(
        'Мәтін екі тілде қатар жазылады, содан кейін бес адам оқып, өз сөзімен айтып береді. Түсінбеген жері қайта жазылады.',
        'Текст пишется сразу на двух языках, затем пять человек читают его и пересказывают. Непонятное переписывается.',
        'A text is written in two languages at once; five people read and retell it, and what was unclear is rewritten.',
      ),
    ],
  },
]
