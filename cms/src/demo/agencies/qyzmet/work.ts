import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t } from '../../write.ts'

const chairman = t('Р. Байжанов, төраға', 'Р. Байжанов, председатель', 'R. Baizhanov, Chairman')
export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-1',
    adopted: ago(640),
    signatory: chairman,
    force: 'in-force',
    file: 'docx',
    title: t('Агенттік туралы ереже', 'Положение об Агентстве', 'Statute of the Agency'),
    summary: t('Міндеттер мен өкілеттіктер.', 'Задачи и полномочия.', 'Tasks and powers.'),
    body: [
      p(
        'Агенттік мемлекеттік қызмет саласындағы бірыңғай саясатты іске асырады.',
        'Агентство проводит единую политику в сфере государственной службы.',
        'The Agency carries out a single policy on the civil service.',
      ),
    ],
  },
  {
    slug: 'monitoring',
    kind: 'report',
    node: 'service_monitoring',
    number: 'Д-15',
    adopted: ago(10),
    signatory: chairman,
    force: 'in-force',
    file: 'csv',
    title: t(
      'Қоғамдық мониторинг нәтижелері',
      'Результаты общественного мониторинга',
      'Public monitoring results',
    ),
    summary: t('Қызметтер бойынша баға.', 'Оценки по услугам.', 'Marks by service.'),
    rows: [
      ['service', 'score'],
      ['Тұрғылықты жерге тіркеу', '4.6'],
      ['Балабақша кезегі', '3.9'],
      ['Дәрігерге жазылу', '4.1'],
    ],
    body: [
      p(
        'Бес балдық шкала бойынша орташа баға.',
        'Средняя оценка по пятибалльной шкале.',
        'Average marks out of five.',
      ),
    ],
  },
  {
    slug: 'ethics-code',
    kind: 'regulation',
    number: 'Д-11',
    adopted: ago(330),
    signatory: chairman,
    force: 'in-force',
    file: 'docx',
    title: t('Қызметтік әдеп жадынамасы', 'Памятка по служебной этике', 'Guide to official ethics'),
    summary: t('Қабылдау, жауап беру, сыйлық.', 'Приём, ответы, подарки.', 'Reception, answers, gifts.'),
    body: [
      p(
        'Қызметші азаматпен сыпайы сөйлеседі және жауапты оған түсінікті тілмен береді.',
        'Служащий вежлив и отвечает понятным языком.',
        'A servant is polite and answers in plain language.',
      ),
    ],
  },
]
export const events: DemoEvent[] = [
  {
    slug: 'open-interview',
    kind: 'event',
    starts: ahead(4, '10:00'),
    hours: 3,
    title: t('Ашық сұхбат күні', 'День открытых собеседований', 'Open interviews'),
    place: t('Іріктеу орталығы', 'Центр отбора', 'Selection centre'),
    summary: t('Байқаушы бола аласыз.', 'Можно быть наблюдателем.', 'You may observe.'),
  },
  {
    slug: 'council',
    kind: 'meeting',
    starts: ahead(13, '11:00'),
    hours: 2,
    title: t('Сапа жөніндегі кеңес', 'Совет по качеству', 'Quality Council'),
    place: t('Мәжіліс залы', 'Зал заседаний', 'Conference hall'),
    summary: t(
      'Үш қызметтің паспорты қаралады.',
      'Рассмотрят паспорта трёх услуг.',
      'Three service passports.',
    ),
  },
  {
    slug: 'reception',
    kind: 'reception',
    starts: ago(1, '15:00'),
    hours: 2,
    title: t('Төрағаның қабылдауы', 'Приём председателя', 'Reception by the Chairman'),
    place: t('Қабылдау бөлмесі', 'Приёмная', 'Reception room'),
    summary: t('Он екі адам қабылданды.', 'Принято двенадцать человек.', 'Twelve people received.'),
  },
]
export const vacancies: DemoVacancy[] = [
  {
    slug: 'quality-expert',
    title: t(
      'Қоғамдық мониторинг басқармасының сарапшысы',
      'Эксперт управления общественного мониторинга',
      'Expert, Public Monitoring Office',
    ),
    division: t(
      'Қызмет сапасын бақылау департаменті',
      'Департамент контроля качества услуг',
      'Department of Service Quality',
    ),
    salary: { from: 358000, to: 463000 },
    duties: [t('Сауалнамалар жүргізу', 'Проводить опросы', 'Run surveys')],
    requirements: [t('Әлеуметтану немесе құқық', 'Социология или право', 'Sociology or law')],
    closesInDays: 5,
  },
]
export const projects: DemoProject[] = [
  {
    slug: 'secret-customer',
    title: t('«Құпия клиент»', '«Тайный клиент»', 'Mystery Customer'),
    summary: t(
      'Қызметті тұрғындардың өзі тексереді.',
      'Услуги проверяют сами жители.',
      'Residents test services themselves.',
    ),
    picture: 'dialog',

    years: { from: 2025, to: 2026 },
    body: [
      p(
        'Жетпіс ерікті жылына екі рет отыз қызметті алып көреді және жазады.',
        'Семьдесят добровольцев дважды в год получают тридцать услуг и описывают опыт.',
        'Seventy volunteers try thirty services twice a year.',
      ),
    ],
  },
]
export const faq: DemoFaq[] = [
  {
    slug: 'test-retake',
    topics: ['law'],
    question: t(
      'Тесттен өтпесем, қашан қайта тапсырамын?',
      'Когда можно пересдать тест?',
      'When may I retake the test?',
    ),
    answer: t('Бір айдан кейін.', 'Через месяц.', 'After a month.'),
  },
  {
    slug: 'observer',
    topics: ['transparency'],
    question: t(
      'Сұхбатта байқаушы қалай боламын?',
      'Как стать наблюдателем?',
      'How do I become an observer?',
    ),
    answer: t(
      'Сұхбатқа бір жұмыс күні қалғанда органның кадр қызметіне жазыңыз.',
      'Напишите в кадровую службу за один рабочий день.',
      'Write to the personnel service one working day before.',
    ),
  },
]
export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Агенттік туралы', 'Об Агентстве', 'About the Agency'),
    summary: t(
      'Кәсіби мемлекеттік қызмет үшін.',
      'За профессиональную службу.',
      'For a professional service.',
    ),
    body: [
      p(
        'Агенттік мемлекеттік қызметке іріктеуді ұйымдастырады, әдеп нормаларын және қызметтердің сапасын бақылайды.',
        'Агентство организует отбор, следит за этикой и качеством услуг.',
        'The Agency runs selection and watches ethics and quality.',
      ),
    ],
  },
]
