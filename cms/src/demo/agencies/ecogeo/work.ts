import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t } from '../../write.ts'

const minister = t('Д. Мұқанов, министр', 'Д. Муканов, министр', 'D. Mukanov, Minister')
export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-10',
    adopted: ago(495),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Экология және табиғи ресурстар министрлігі туралы ереже',
      'Положение о Министерстве экологии и природных ресурсов',
      'Statute of the Ministry of Ecology and Natural Resources',
    ),
    summary: t('Міндеттер мен өкілеттіктер.', 'Задачи и полномочия.', 'Tasks and powers.'),
    body: [
      p(
        'Министрлік қоршаған ортаны қорғау және табиғи ресурстар саласындағы басшылықты жүзеге асырады.',
        'Министерство осуществляет руководство в сфере охраны окружающей среды и природных ресурсов.',
        'The Ministry is in charge of the environment and natural resources.',
      ),
    ],
  },
  {
    slug: 'waste-rules',
    kind: 'normative-act',
    number: 'Д-37/НҚ',
    adopted: ago(50),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Қалдықты бөлек жинау қағидалары',
      'Правила раздельного сбора отходов',
      'Rules of separate waste collection',
    ),
    summary: t('Контейнерлер, түсі, белгілері.', 'Контейнеры, цвет, обозначения.', 'Bins, colours, marks.'),
    body: [
      p(
        'Контейнерлердегі жазу қазақ және орыс тілдерінде беріледі.',
        'Надписи на контейнерах – на казахском и русском языках.',
        'Bins are marked in Kazakh and Russian.',
      ),
    ],
  },
  {
    slug: 'inspections',
    kind: 'report',
    node: 'inspections',
    number: 'Д-52',
    adopted: ago(19),
    signatory: t('Департамент директоры', 'Директор департамента', 'Director'),
    force: 'in-force',
    file: 'csv',
    title: t(
      'Тексерулердің нәтижелері, III тоқсан',
      'Результаты проверок, III квартал',
      'Inspection results, Q3',
    ),
    summary: t(
      'Тексерілген, анықталған, жойылған.',
      'Проверено, выявлено, устранено.',
      'Checked, found, fixed.',
    ),
    rows: [
      ['area', 'checked', 'found', 'fixed'],
      ['Ауа', '84', '31', '24'],
      ['Қалдық', '112', '57', '49'],
      ['Су', '46', '12', '12'],
    ],
    body: [
      p(
        'Жойылмаған бұзушылықтардың мерзімі жыл соңына дейін.',
        'Срок по неустранённым – до конца года.',
        'The rest are due by the year’s end.',
      ),
    ],
  },
]
export const events: DemoEvent[] = [
  {
    slug: 'public-hearing',
    kind: 'hearing',
    starts: ahead(5, '15:00'),
    hours: 2,
    title: t(
      'Ауа сапасы бойынша ашық тыңдау',
      'Открытые слушания о качестве воздуха',
      'Hearing on air quality',
    ),
    place: t('Мәжіліс залы', 'Зал заседаний', 'Conference hall'),
    summary: t('Тіркелу міндетті емес.', 'Без регистрации.', 'No registration.'),
    stream: 'https://example.com/live',
  },
  {
    slug: 'clean-shore',
    kind: 'event',
    starts: ahead(12, '10:00'),
    hours: 3,
    title: t('Таза жаға: сенбілік', 'Чистый берег: субботник', 'Clean shore day'),
    place: t('Ақтау', 'Актау', 'Aktau'),
    summary: t('Қолғап пен қап беріледі.', 'Перчатки и мешки выдают.', 'Gloves and bags provided.'),
  },
  {
    slug: 'school-eco',
    kind: 'event',
    starts: ago(4, '11:00'),
    hours: 2,
    title: t('Мектептегі эко-сабақ', 'Экоурок в школе', 'Eco lesson'),
    place: t('№17 мектеп', 'Школа № 17', 'School No. 17'),
    summary: t('Қалдықты бөлу үйретілді.', 'Учили разделять отходы.', 'On sorting waste.'),
  },
]
export const vacancies: DemoVacancy[] = [
  {
    slug: 'air-expert',
    title: t(
      'Ауа сапасы басқармасының сарапшысы',
      'Эксперт управления качества воздуха',
      'Expert, Air Quality Office',
    ),
    division: t(
      'Экологиялық саясат департаменті',
      'Департамент экологической политики',
      'Department of Environmental Policy',
    ),
    salary: { from: 348000, to: 452000 },
    duties: [t('Өлшеу деректерін талдау', 'Анализировать измерения', 'Analyse readings')],
    requirements: [t('Экология немесе химия', 'Экология или химия', 'Ecology or chemistry')],
    closesInDays: 9,
  },
]
export const projects: DemoProject[] = [
  {
    slug: 'two-billion-trees',
    title: t('«Жасыл белдеу»', '«Зелёный пояс»', 'Green Belt'),
    summary: t('Қалалар айналасында орман белдеуі.', 'Лесной пояс вокруг городов.', 'Woods around cities.'),
    picture: 'planting',

    years: { from: 2023, to: 2028 },
    body: [
      p(
        'Көшеттердің тамырлануы екі жыл бақыланады, қурағаны қайта отырғызылады.',
        'Приживаемость наблюдают два года, погибшие пересаживают.',
        'Survival is watched for two years and dead saplings are replaced.',
      ),
    ],
  },
]
export const faq: DemoFaq[] = [
  {
    slug: 'report-dump',
    topics: ['ecology'],
    question: t(
      'Рұқсатсыз қоқыс туралы қайда хабарлаймын?',
      'Куда сообщить о свалке?',
      'Where do I report illegal dumping?',
    ),
    answer: t(
      'Суреті мен орнын көрсетіп, сенім телефонына немесе eotinish.kz-ке хабарлаңыз.',
      'Сообщите по телефону доверия или через eotinish.kz, приложив снимок и место.',
      'Use the trust line or eotinish.kz with a picture and place.',
    ),
  },
]
export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Министрлік туралы', 'О министерстве', 'About the Ministry'),
    summary: t('Табиғатты қорғау.', 'Охрана природы.', 'Protecting nature.'),
    body: [
      p(
        'Министрлік ауа, су, орман және жануарлар дүниесін қорғайды, деректерді ашық жариялайды.',
        'Министерство охраняет воздух, воду, леса и животный мир, открыто публикует данные.',
        'The Ministry protects air, water, forests and wildlife and publishes data.',
      ),
      { picture: 'wood' },
    ],
  },
]
