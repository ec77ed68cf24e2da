import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t } from '../../write.ts'

const head = t('М. Қалиев, басқарма басшысы', 'М. Калиев, руководитель управления', 'M. Kaliyev, Head')
export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-5',
    adopted: ago(380),
    signatory: head,
    force: 'in-force',
    file: 'docx',
    title: t('Басқарма туралы ереже', 'Положение об управлении', 'Statute of the Directorate'),
    summary: t('Басқарманың міндеттері.', 'Задачи управления.', 'Tasks.'),
    body: [
      p(
        'Басқарма қалада қоршаған ортаны қорғау функцияларын жүзеге асырады.',
        'Управление осуществляет функции охраны окружающей среды в городе.',
        'The Directorate protects the environment in the city.',
      ),
    ],
  },
  {
    slug: 'air-data',
    kind: 'dataset',
    node: 'open_data',
    number: 'Д-12',
    adopted: ago(1),
    signatory: head,
    force: 'in-force',
    file: 'csv',
    title: t(
      'Ауа сапасының өлшемдері (ашық деректер)',
      'Измерения качества воздуха (открытые данные)',
      'Air quality readings (open data)',
    ),
    summary: t(
      'Бекет пен сағат бойынша, үлгі.',
      'По постам и часам, условно.',
      'By station and hour, sample.',
    ),
    rows: [
      ['station', 'pm25', 'pm10'],
      ['Орбита', '31', '54'],
      ['Алатау', '22', '41'],
      ['Медеу', '14', '26'],
    ],
    body: [p('Он минут сайын жаңарады.', 'Обновляется каждые десять минут.', 'Updated every ten minutes.')],
  },
  {
    slug: 'greenery-order',
    kind: 'order',
    number: 'Д-16',
    adopted: ago(90),
    signatory: head,
    force: 'in-force',
    file: 'docx',
    title: t('Ағаш кесуге рұқсат беру тәртібі', 'Порядок разрешения на вырубку', 'Order on tree felling'),
    summary: t(
      'Рұқсат, орнын толтыру, бақылау.',
      'Разрешение, восполнение, контроль.',
      'Permit, replacement, control.',
    ),
    body: [
      p(
        'Кесілген бір ағаштың орнына он ағаш отырғызылады.',
        'За одно вырубленное сажают десять деревьев.',
        'Ten trees are planted for one felled.',
      ),
    ],
  },
]
export const events: DemoEvent[] = [
  {
    slug: 'air-council',
    kind: 'meeting',
    starts: ahead(7, '16:00'),
    hours: 2,
    title: t('Ауа жөніндегі қоғамдық кеңес', 'Общественный совет по воздуху', 'Public Council on Air'),
    place: t('Әкімдік, 3-зал', 'Акимат, зал 3', 'Akimat, hall 3'),
    summary: t('Қыс маусымы.', 'Зимний сезон.', 'Winter season.'),
  },
  {
    slug: 'planting-day',
    kind: 'event',
    starts: ahead(13, '10:00'),
    hours: 3,
    title: t('Ағаш отырғызу', 'Посадка деревьев', 'Tree planting'),
    place: t('Наурызбай ауданы', 'Наурызбайский район', 'Nauryzbay district'),
    summary: t('Көшет пен құрал беріледі.', 'Саженцы и инструмент дают.', 'Saplings and tools provided.'),
  },
  {
    slug: 'open-lab',
    kind: 'event',
    starts: ago(3, '15:00'),
    hours: 2,
    title: t('Зертханаға экскурсия', 'Экскурсия в лабораторию', 'Lab tour'),
    place: t('Ауа зертханасы', 'Лаборатория воздуха', 'Air laboratory'),
    summary: t('Жиырма адам келді.', 'Пришли двадцать человек.', 'Twenty people came.'),
  },
]
export const vacancies: DemoVacancy[] = [
  {
    slug: 'lab-engineer',
    title: t('Ауа зертханасының инженері', 'Инженер лаборатории воздуха', 'Engineer, air laboratory'),
    division: t('Ауаны бақылау бөлімі', 'Отдел наблюдения за воздухом', 'Air Monitoring Section'),
    salary: { from: 288000, to: 366000 },
    duties: [t('Бекеттерге қызмет көрсету', 'Обслуживать посты', 'Maintain stations')],
    requirements: [t('Химия немесе физика', 'Химия или физика', 'Chemistry or physics')],
    closesInDays: 12,
  },
]
export const projects: DemoProject[] = []
export const faq: DemoFaq[] = [
  {
    slug: 'boiler-help',
    topics: ['ecology'],
    question: t(
      'Көмір пешін ауыстыруға көмек ала аламын ба?',
      'Можно ли получить помощь на замену печи?',
      'Can I get help to replace a stove?',
    ),
    answer: t(
      'Иә, егер үйіңіз таза жылыту аймағында болса. Өтінімді аудан әкімдігіне беріңіз.',
      'Да, если дом в зоне чистого отопления. Подайте заявку в акимат района.',
      'Yes, if your house is in the zone. Apply to the district akimat.',
    ),
  },
  {
    slug: 'tree-felling',
    topics: ['ecology'],
    question: t(
      'Ауламдағы ағашты кесуге бола ма?',
      'Можно ли срубить дерево во дворе?',
      'May I fell a tree in my yard?',
    ),
    answer: t(
      'Рұқсатсыз болмайды. Қауіпті болса, бізге хабарлаңыз: маман тексереді.',
      'Нельзя без разрешения. Если дерево опасно – сообщите, специалист проверит.',
      'Not without a permit. If it is dangerous, tell us.',
    ),
  },
]
export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Басқарма туралы', 'Об управлении', 'About the Directorate'),
    summary: t('Қаланың табиғаты.', 'Природа города.', 'Nature of the city.'),
    body: [
      p(
        'Басқарма қала ауасын өлшейді, өзендер мен көгалдарды күтеді, тұрғындармен бірге ағаш отырғызады.',
        'Управление измеряет воздух, ухаживает за реками и зеленью, сажает деревья вместе с жителями.',
        'The Directorate measures the air, tends rivers and greenery and plants trees with residents.',
      ),
    ],
  },
]
