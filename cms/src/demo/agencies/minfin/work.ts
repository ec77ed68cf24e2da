import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t } from '../../write.ts'

const minister = t('С. Қожахметов, министр', 'С. Кожахметов, министр', 'S. Kozhakhmetov, Minister')

export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-6',
    adopted: ago(560),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Қаржы министрлігі туралы ереже',
      'Положение о Министерстве финансов',
      'Statute of the Ministry of Finance',
    ),
    summary: t('Міндеттер мен өкілеттіктер.', 'Задачи и полномочия.', 'Tasks and powers.'),
    body: [
      p(
        'Министрлік бюджетті атқару, қазынашылық және мемлекеттік сатып алу саласындағы басшылықты жүзеге асырады.',
        'Министерство осуществляет руководство в сфере исполнения бюджета, казначейства и закупок.',
        'The Ministry is in charge of the budget, treasury and procurement.',
      ),
    ],
  },
  {
    slug: 'budget-plan',
    kind: 'plan',
    node: 'budget_plan',
    number: 'Д-40',
    adopted: ago(60),
    signatory: minister,
    force: 'not-yet',
    file: 'csv',
    title: t(
      'Бекітілген бюджет: бағдарламалар бойынша',
      'Утверждённый бюджет по программам',
      'Approved budget by programme',
    ),
    summary: t(
      'Келесі қаржы жылы, үлгі сандар.',
      'Следующий финансовый год, условные цифры.',
      'Next financial year, sample figures.',
    ),
    rows: [
      ['programme', 'mln_kzt'],
      ['Қазынашылық', '5120'],
      ['Сатып алу порталы', '1840'],
      ['Оқыту', '210'],
    ],
    body: [
      p(
        'Бюджет келесі жылдың 1 қаңтарынан бастап қолданысқа енгізіледі.',
        'Бюджет вводится в действие с 1 января следующего года.',
        'In effect from 1 January next year.',
      ),
    ],
  },
  {
    slug: 'procurement-order',
    kind: 'order',
    number: 'Д-44',
    adopted: ago(9),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Сатып алудың жылдық жоспарын нақтылау туралы бұйрық',
      'Приказ об уточнении годового плана закупок',
      'Order on the procurement plan',
    ),
    summary: t(
      'Төртінші тоқсан бойынша өзгерістер.',
      'Изменения по четвёртому кварталу.',
      'Changes in the fourth quarter.',
    ),
    body: [
      p(
        'Жоспарға үш тармақ қосылды, бір тармақ алынып тасталды.',
        'Добавлены три позиции, одна исключена.',
        'Three items added, one removed.',
      ),
    ],
  },
]
export const events: DemoEvent[] = [
  {
    slug: 'budget-hearing',
    kind: 'hearing',
    starts: ahead(6, '10:00'),
    hours: 2,
    title: t('Бюджет жөніндегі ашық тыңдау', 'Открытые слушания по бюджету', 'Open budget hearing'),
    place: t('Мәжіліс залы', 'Зал заседаний', 'Conference hall'),
    summary: t('Қоғамдық кеңес қатысады.', 'С участием общественного совета.', 'With the Public Council.'),
    stream: 'https://example.com/live',
  },
  {
    slug: 'minister-reception',
    kind: 'reception',
    starts: ahead(17, '16:00'),
    hours: 2,
    title: t('Министрдің қабылдауы', 'Приём министра', 'Reception by the Minister'),
    place: t('Қабылдау бөлмесі', 'Приёмная', 'Reception room'),
    summary: t('Алдын ала жазылу.', 'По записи.', 'By appointment.'),
  },
  {
    slug: 'suppliers-lesson',
    kind: 'event',
    starts: ago(1, '15:00'),
    hours: 1,
    title: t('Жеткізушілерге сабақ', 'Занятие для поставщиков', 'Lesson for suppliers'),
    place: t('Онлайн', 'Онлайн', 'Online'),
    summary: t('Өтінімдегі жиі қателер.', 'Частые ошибки заявок.', 'Frequent errors in bids.'),
  },
]
export const vacancies: DemoVacancy[] = [
  {
    slug: 'budget-expert',
    title: t(
      'Бюджетті жоспарлау департаментінің сарапшысы',
      'Эксперт департамента бюджетного планирования',
      'Expert, Budget Planning',
    ),
    division: t(
      'Бюджетті жоспарлау департаменті',
      'Департамент бюджетного планирования',
      'Budget Planning Department',
    ),
    salary: { from: 371000, to: 480000 },
    duties: [t('Бюджет өтінімдерін қарау', 'Рассматривать бюджетные заявки', 'Review budget requests')],
    requirements: [t('Қаржы мамандығы', 'Финансовое образование', 'Degree in finance')],
    closesInDays: 6,
  },
]
export const projects: DemoProject[] = [
  {
    slug: 'open-budget',
    title: t('«Ашық бюджет»', '«Открытый бюджет»', 'Open Budget'),
    summary: t(
      'Кез келген мекеменің шығысы бір іздеуде.',
      'Расходы любого учреждения – в одном поиске.',
      'Spending of any body in one search.',
    ),
    picture: 'money',

    years: { from: 2025, to: 2027 },
    body: [
      p(
        'Деректер қазынашылықтан күн сайын түседі, қателерді хабарлауға болады.',
        'Данные поступают из казначейства ежедневно, об ошибках можно сообщить.',
        'Data come daily from the treasury; errors can be reported.',
      ),
    ],
  },
]
export const faq: DemoFaq[] = [
  {
    slug: 'payment-term',
    topics: ['taxes'],
    question: t(
      'Тапсырыс беруші төлемді кешіктірсе ше?',
      'Заказчик задерживает оплату. Что делать?',
      'The customer delays payment. What do I do?',
    ),
    answer: t(
      'Порталда шағым беріңіз: ол он жұмыс күнінде қаралады.',
      'Подайте жалобу на портале: её рассмотрят за десять рабочих дней.',
      'Complain on the portal; it takes ten working days.',
    ),
  },
  {
    slug: 'where-budget',
    topics: ['taxes', 'transparency'],
    question: t(
      'Мектебіме қанша қаражат бөлінгенін қайдан көремін?',
      'Где увидеть, сколько выделено моей школе?',
      'Where can I see my school’s funds?',
    ),
    answer: t(
      'Ашық бюджеттерде мекеменің БСН-і бойынша іздеңіз.',
      'Ищите в открытых бюджетах по БИН учреждения.',
      'Search open budgets by its BIN.',
    ),
  },
]
export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Министрлік туралы', 'О министерстве', 'About the Ministry'),
    summary: t(
      'Бюджет, қазынашылық, сатып алу.',
      'Бюджет, казначейство, закупки.',
      'Budget, treasury, procurement.',
    ),
    body: [
      p(
        'Министрлік мемлекеттің қаржысын жоспарлап, оның ашық жұмсалуын қамтамасыз етеді.',
        'Министерство планирует финансы государства и обеспечивает открытость расходов.',
        'The Ministry plans state finance and keeps spending open.',
      ),
    ],
  },
  {
    node: 'civil_budget',
    title: t('Азаматтық бюджет', 'Гражданский бюджет', 'Civil budget'),
    summary: t('Бюджет қарапайым тілмен.', 'Бюджет простыми словами.', 'The budget in plain words.'),
    body: [
      { picture: 'money' },
      p(
        'Толық кесте «Жаңалықтар» бөліміндегі азаматтық бюджет туралы материалда.',
        'Полная таблица – в материале о гражданском бюджете в разделе «Новости».',
        'The full table is in the news item on the civil budget.',
      ),
    ],
  },
]
