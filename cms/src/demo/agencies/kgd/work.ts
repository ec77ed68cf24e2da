import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t } from '../../write.ts'

const chairman = t('Ә. Төлегенов, төраға', 'А. Тулегенов, председатель', 'A. Tulegenov, Chairman')
export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-3',
    adopted: ago(450),
    signatory: chairman,
    force: 'in-force',
    file: 'docx',
    title: t('Комитет туралы ереже', 'Положение о комитете', 'Statute of the Committee'),
    summary: t('Комитеттің міндеттері.', 'Задачи комитета.', 'Tasks.'),
    body: [
      p(
        'Комитет салықтық және кедендік әкімшілендіруді жүзеге асырады.',
        'Комитет осуществляет налоговое и таможенное администрирование.',
        'The Committee administers taxes and customs.',
      ),
    ],
  },
  {
    slug: 'form-notice',
    kind: 'form',
    node: 'samples',
    number: 'Д-29',
    adopted: ago(88),
    signatory: chairman,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Хабарлама үлгісі: дара кәсіпкерлік',
      'Образец уведомления: ИП',
      'Sample notice: individual entrepreneur',
    ),
    summary: t('Толтыру түсіндірмесімен.', 'С пояснением по заполнению.', 'With notes.'),
    body: [
      p(
        'Қызмет түрін ЭҚЖЖ коды бойынша таңдаңыз.',
        'Выберите вид деятельности по коду ОКЭД.',
        'Choose activity by OKED code.',
      ),
    ],
  },
  {
    slug: 'collections',
    kind: 'report',
    node: 'statistics',
    number: 'Д-48',
    adopted: ago(13),
    signatory: chairman,
    force: 'in-force',
    file: 'csv',
    title: t(
      'Салық түсімдері, салалар бойынша',
      'Поступления налогов по отраслям',
      'Tax receipts by industry',
    ),
    summary: t(
      'Үлгі сандар, миллиард теңге.',
      'Условные цифры, миллиардов тенге.',
      'Sample figures, billion tenge.',
    ),
    rows: [
      ['industry', 'bln_kzt'],
      ['Сауда', '842'],
      ['Өңдеу өнеркәсібі', '615'],
      ['Көлік', '287'],
    ],
    body: [p('Деректер тоқсан сайын жаңарады.', 'Обновляется ежеквартально.', 'Updated quarterly.')],
  },
]
export const events: DemoEvent[] = [
  {
    slug: 'tax-lesson',
    kind: 'event',
    starts: ahead(2, '18:00'),
    hours: 2,
    title: t('Жаңа кодекс: ашық дәріс', 'Новый кодекс: открытая лекция', 'New code: open lecture'),
    place: t('Онлайн', 'Онлайн', 'Online'),
    summary: t('Жазба кейін жарияланады.', 'Запись опубликуют.', 'A recording follows.'),
    stream: 'https://example.com/live',
  },
  {
    slug: 'council',
    kind: 'meeting',
    starts: ahead(9, '11:00'),
    hours: 2,
    title: t('Сараптама кеңесі', 'Экспертный совет', 'Expert Council'),
    place: t('Мәжіліс залы', 'Зал заседаний', 'Conference hall'),
    summary: t('Даулы сұрақтар.', 'Спорные вопросы.', 'Disputed questions.'),
  },
  {
    slug: 'reception',
    kind: 'reception',
    starts: ago(2, '15:00'),
    hours: 2,
    title: t('Төрағаның қабылдауы', 'Приём председателя', 'Reception by the Chairman'),
    place: t('Қабылдау бөлмесі', 'Приёмная', 'Reception room'),
    summary: t('Тоғыз адам қабылданды.', 'Принято девять человек.', 'Nine people received.'),
  },
]
export const vacancies: DemoVacancy[] = [
  {
    slug: 'tax-consultant',
    title: t('Байланыс орталығының маманы', 'Специалист контакт-центра', 'Contact centre specialist'),
    division: t(
      'Салық төлеушілерге қызмет көрсету басқармасы',
      'Управление обслуживания налогоплательщиков',
      'Taxpayer Service',
    ),
    salary: { from: 262000, to: 341000 },
    duties: [t('Сұрақтарға екі тілде жауап беру', 'Отвечать на двух языках', 'Answer in two languages')],
    requirements: [t('Салық негіздерін білу', 'Основы налогообложения', 'Basics of taxation')],
    closesInDays: 4,
  },
]
export const projects: DemoProject[] = []
export const faq: DemoFaq[] = [
  {
    slug: 'arrears-mistake',
    topics: ['taxes'],
    question: t(
      'Төледім, бірақ берешек көрініп тұр.',
      'Я заплатил, но долг всё ещё виден.',
      'I paid but the debt is still shown.',
    ),
    answer: t(
      'Төлем екі жұмыс күнінде түседі. Одан кейін де өзгермесе, түбіртекпен хабарласыңыз.',
      'Платёж отражается за два рабочих дня. Если позже – обратитесь с квитанцией.',
      'It shows in two working days; otherwise contact us with the receipt.',
    ),
  },
  {
    slug: 'which-regime',
    topics: ['taxes', 'business'],
    question: t(
      'Қай салық режимін таңдаған дұрыс?',
      'Какой налоговый режим выбрать?',
      'Which tax regime should I choose?',
    ),
    answer: t(
      'Табыс пен жұмысшы санына байланысты. Порталдағы калькулятор үш режимді салыстырады.',
      'Зависит от дохода и числа работников. Калькулятор портала сравнит три режима.',
      'It depends on income and staff; the calculator compares three.',
    ),
  },
]
export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Комитет туралы', 'О комитете', 'About the Committee'),
    summary: t('Салық және кеден.', 'Налоги и таможня.', 'Taxes and customs.'),
    body: [
      p(
        'Комитет салық пен кеден төлемдерін әкімшілендіреді және салық төлеушіге түсінікті қызмет көрсетеді.',
        'Комитет администрирует платежи и обслуживает налогоплательщиков понятно.',
        'The Committee administers payments and serves taxpayers plainly.',
      ),
    ],
  },
]
