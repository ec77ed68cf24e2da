import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t } from '../../write.ts'

const chairman = t('Т. Сағымбаев, төраға', 'Т. Сагымбаев, председатель', 'T. Sagymbayev, Chairman')
export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-2',
    adopted: ago(470),
    signatory: chairman,
    force: 'in-force',
    file: 'docx',
    title: t('Комитет туралы ереже', 'Положение о комитете', 'Statute of the Committee'),
    summary: t('Комитеттің міндеттері.', 'Задачи комитета.', 'Tasks.'),
    body: [
      p(
        'Комитет министрліктің ведомствосы болып табылады.',
        'Комитет является ведомством министерства.',
        'The Committee is part of the Ministry.',
      ),
    ],
  },
  {
    slug: 'planting-data',
    kind: 'dataset',
    node: 'open_data',
    number: 'Д-21',
    adopted: ago(4),
    signatory: chairman,
    force: 'in-force',
    file: 'csv',
    title: t(
      'Отырғызылған көшеттер (ашық деректер)',
      'Посаженные саженцы (открытые данные)',
      'Saplings planted (open data)',
    ),
    summary: t('Облыс және түр бойынша.', 'По областям и породам.', 'By region and species.'),
    rows: [
      ['region', 'species', 'thousand'],
      ['Қостанай облысы', 'қарағай', '9800'],
      ['Түркістан облысы', 'сексеуіл', '8700'],
      ['Ақмола облысы', 'қайың', '5400'],
    ],
    body: [p('Жылына екі рет жаңарады.', 'Обновляется дважды в год.', 'Updated twice a year.')],
  },
  {
    slug: 'fire-plan',
    kind: 'plan',
    number: 'Д-18',
    adopted: ago(210),
    signatory: chairman,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Орман өртіне қарсы іс-қимыл жоспары',
      'План действий против лесных пожаров',
      'Forest fire plan',
    ),
    summary: t('Күштер, техника, байланыс.', 'Силы, техника, связь.', 'Forces, vehicles, contacts.'),
    body: [
      p(
        'Жоспар жыл сайын сәуірге дейін жаңартылады.',
        'План обновляется до апреля каждого года.',
        'Renewed by April each year.',
      ),
    ],
  },
]
export const events: DemoEvent[] = [
  {
    slug: 'winter-count',
    kind: 'event',
    starts: ahead(15, '08:00'),
    hours: 9,
    title: t('Қысқы аң санағы', 'Зимний учёт животных', 'Winter wildlife count'),
    place: t('Алтай, Көкшетау', 'Алтай, Кокшетау', 'Altai, Kokshetau'),
    summary: t('Еріктілер қатыса алады.', 'Можно участвовать добровольцем.', 'Volunteers welcome.'),
  },
  {
    slug: 'forest-council',
    kind: 'meeting',
    starts: ahead(6, '10:00'),
    hours: 2,
    title: t('Орман кеңесі', 'Лесной совет', 'Forest Council'),
    place: t('Мәжіліс залы', 'Зал заседаний', 'Conference hall'),
    summary: t('Көктемгі жоспар.', 'План на весну.', 'Spring plan.'),
  },
  {
    slug: 'school-forest',
    kind: 'event',
    starts: ago(3, '12:00'),
    hours: 2,
    title: t('Мектеп орманшылары кездесуі', 'Слёт школьных лесничеств', 'School foresters meet'),
    place: t('Бурабай', 'Бурабай', 'Burabay'),
    summary: t('Алпыс оқушы келді.', 'Приехали шестьдесят школьников.', 'Sixty pupils came.'),
  },
]
export const vacancies: DemoVacancy[] = [
  {
    slug: 'ranger-inspector',
    title: t(
      'Орман қорғау басқармасының инспекторы',
      'Инспектор управления охраны лесов',
      'Inspector, Forest Protection',
    ),
    division: t('Орман қорғау басқармасы', 'Управление охраны лесов', 'Forest Protection Office'),
    salary: { from: 295000, to: 381000 },
    duties: [t('Аумақты аралау', 'Обходить участок', 'Patrol the area')],
    requirements: [t('Орман шаруашылығы мамандығы', 'Лесное образование', 'Degree in forestry')],
    closesInDays: 16,
  },
]
export const projects: DemoProject[] = [
  {
    slug: 'aral-saxaul',
    title: t('Аралдың құрғаған табанына сексеуіл', 'Саксаул на дне Арала', 'Saxaul on the Aral seabed'),
    summary: t('Тұзды шаңды тоқтататын орман.', 'Лес против соляной пыли.', 'A wood against salt dust.'),
    picture: 'canyon',

    years: { from: 2021, to: 2027 },
    body: [
      p(
        'Алты жылда бір миллион гектарға жуық алқап қамтылады.',
        'За шесть лет охватят около миллиона гектаров.',
        'About a million hectares in six years.',
      ),
    ],
  },
]
export const faq: DemoFaq[] = [
  {
    slug: 'found-animal',
    topics: ['ecology'],
    question: t(
      'Жаралы жабайы аң таптым. Не істеймін?',
      'Нашёл раненое дикое животное. Что делать?',
      'I found a wounded wild animal. What do I do?',
    ),
    answer: t(
      'Қол тигізбеңіз, орнын есте сақтап, сенім телефонына хабарлаңыз.',
      'Не трогайте, запомните место и позвоните по телефону доверия.',
      'Do not touch it; note the place and call the trust line.',
    ),
  },
  {
    slug: 'christmas-tree',
    topics: ['ecology'],
    question: t('Жаңа жылға шыршаны қайдан аламын?', 'Где купить ёлку?', 'Where can I buy a fir tree?'),
    answer: t(
      'Орман мекемелерінің арнайы орындарынан, түбіртегімен.',
      'В пунктах лесных учреждений, с чеком.',
      'At points of forestry offices, with a receipt.',
    ),
  },
]
export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Комитет туралы', 'О комитете', 'About the Committee'),
    summary: t('Орман және жануарлар дүниесі.', 'Леса и животный мир.', 'Forests and wildlife.'),
    body: [
      p(
        'Комитет мемлекеттік орман қорын қорғайды, көбейтеді және жануарлар дүниесін пайдалануды бақылайды.',
        'Комитет охраняет и умножает лесной фонд, контролирует использование животного мира.',
        'The Committee guards and renews forests and controls use of wildlife.',
      ),
    ],
  },
]
