import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t } from '../../write.ts'

const minister = t('Е. Абдрахманов, министр', 'Е. Абдрахманов, министр', 'Y. Abdrakhmanov, Minister')

export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-7',
    adopted: ago(510),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Ұлттық экономика министрлігі туралы ереже',
      'Положение о Министерстве национальной экономики',
      'Statute of the Ministry of National Economy',
    ),
    summary: t('Міндеттер мен өкілеттіктер.', 'Задачи и полномочия.', 'Tasks and powers.'),
    body: [
      p(
        'Министрлік стратегиялық жоспарлау және экономикалық саясат саласындағы басшылықты жүзеге асырады.',
        'Министерство осуществляет руководство в сфере стратегического планирования и экономической политики.',
        'The Ministry is in charge of strategic planning and economic policy.',
      ),
    ],
  },
  {
    slug: 'ria-method',
    kind: 'regulation',
    node: 'ria',
    number: 'Д-19',
    adopted: ago(120),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Реттеушілік әсерді талдау нұсқаулығы',
      'Руководство по анализу регуляторного воздействия',
      'Guide to regulatory impact analysis',
    ),
    summary: t('Алты қадам және үлгілер.', 'Шесть шагов и образцы.', 'Six steps and samples.'),
    body: [
      p(
        'Талдау мәселені сипаттаудан басталады: оны кім, қанша рет бастан кешірді және бұл неге тұрады.',
        'Анализ начинается с описания проблемы: кто с ней столкнулся, как часто и чего она стоит.',
        'It begins with the problem: who met it, how often and at what cost.',
      ),
    ],
  },
  {
    slug: 'forecast',
    kind: 'plan',
    node: 'programmes',
    number: 'Д-23',
    adopted: ago(75),
    signatory: minister,
    force: 'in-force',
    file: 'csv',
    title: t(
      'Әлеуметтік-экономикалық даму болжамы',
      'Прогноз социально-экономического развития',
      'Socio-economic forecast',
    ),
    summary: t(
      'Негізгі сценарий, үлгі сандар.',
      'Базовый сценарий, условные цифры.',
      'Base scenario, sample figures.',
    ),
    rows: [
      ['indicator', '2026', '2027', '2028'],
      ['ЖІӨ өсімі, %', '4.6', '4.9', '5.1'],
      ['Инфляция, %', '8.4', '7.0', '6.1'],
    ],
    body: [
      p(
        'Болжам үш сценарий бойынша жасалған.',
        'Прогноз построен по трём сценариям.',
        'Built for three scenarios.',
      ),
    ],
  },
]
export const events: DemoEvent[] = [
  {
    slug: 'business-council',
    kind: 'meeting',
    starts: ahead(4, '11:00'),
    hours: 2,
    title: t('Кәсіпкерлік жөніндегі кеңес', 'Совет по предпринимательству', 'Enterprise Council'),
    place: t('Мәжіліс залы', 'Зал заседаний', 'Conference hall'),
    summary: t('Тексерулер туралы ұсыныстар қаралады.', 'О проверках.', 'On inspections.'),
  },
  {
    slug: 'ria-lesson',
    kind: 'event',
    starts: ahead(11, '14:00'),
    hours: 2,
    title: t(
      'Реттеушілік талдау бойынша сабақ',
      'Занятие по регуляторному анализу',
      'Lesson on impact analysis',
    ),
    place: t('Онлайн', 'Онлайн', 'Online'),
    summary: t('Кез келген адам қатыса алады.', 'Открыто для всех.', 'Open to all.'),
  },
  {
    slug: 'statistics-brief',
    kind: 'briefing',
    starts: ago(2, '12:00'),
    hours: 1,
    title: t('Баспасөз брифингі', 'Брифинг для прессы', 'Press briefing'),
    place: t('Баспасөз орталығы', 'Пресс-центр', 'Press centre'),
    summary: t('Он айдың қорытындысы.', 'Итоги десяти месяцев.', 'Ten months.'),
  },
]
export const vacancies: DemoVacancy[] = [
  {
    slug: 'analyst',
    title: t(
      'Макроэкономикалық талдау департаментінің сарапшысы',
      'Эксперт департамента макроэкономического анализа',
      'Expert, Macroeconomic Analysis',
    ),
    division: t(
      'Макроэкономикалық талдау департаменті',
      'Департамент макроэкономического анализа',
      'Department of Macroeconomic Analysis',
    ),
    salary: { from: 377000, to: 489000 },
    duties: [t('Шолулар дайындау', 'Готовить обзоры', 'Prepare reviews')],
    requirements: [t('Экономика, эконометрика', 'Экономика, эконометрика', 'Economics, econometrics')],
    closesInDays: 13,
  },
]
export const projects: DemoProject[] = [
  {
    slug: 'clean-slate',
    title: t(
      '«Таза парақ»: реттеуді қайта құру',
      '«Чистый лист»: пересмотр регулирования',
      'Clean Slate regulation',
    ),
    summary: t(
      'Әр талап дәлелін көрсетуге тиіс.',
      'Каждое требование должно доказать свою пользу.',
      'Each requirement must prove its use.',
    ),
    picture: 'documents',

    years: { from: 2024, to: 2026 },
    body: [
      p(
        'Үш жылда он саланың талаптары қайта қаралады.',
        'За три года пересмотрят требования десяти отраслей.',
        'Requirements of ten industries are reviewed in three years.',
      ),
    ],
  },
]
export const faq: DemoFaq[] = [
  {
    slug: 'which-support',
    topics: ['business'],
    question: t(
      'Маған қандай қолдау тиесілі?',
      'Какая поддержка мне положена?',
      'Which support am I entitled to?',
    ),
    answer: t(
      'Қолдау шараларының картасында өңіріңіз бен салаңызды таңдаңыз.',
      'Выберите регион и отрасль на карте мер поддержки.',
      'Choose your region and industry on the map.',
    ),
  },
  {
    slug: 'inspection-plan',
    topics: ['business', 'law'],
    question: t(
      'Тексеру жоспарын қайдан көремін?',
      'Где увидеть план проверок?',
      'Where is the inspection plan?',
    ),
    answer: t(
      'Жоспар жарты жылда бір рет жарияланады, бизнесіңізді БСН бойынша табуға болады.',
      'План публикуется раз в полгода, найти себя можно по БИН.',
      'It is published twice a year and can be searched by BIN.',
    ),
  },
]
export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Министрлік туралы', 'О министерстве', 'About the Ministry'),
    summary: t(
      'Экономикалық саясатты қалай жасаймыз.',
      'Как мы готовим экономическую политику.',
      'How economic policy is made.',
    ),
    body: [
      p(
        'Министрлік болжам жасайды, реттеуді жеңілдетеді, өңірлердің дамуын үйлестіреді.',
        'Министерство составляет прогнозы, упрощает регулирование, координирует развитие регионов.',
        'The Ministry forecasts, simplifies regulation and coordinates regions.',
      ),
    ],
  },
  {
    node: 'business_support',
    title: t('Кәсіпкерлікті қолдау', 'Поддержка предпринимательства', 'Business support'),
    summary: t(
      'Жүзден астам шара бір жерде.',
      'Более ста мер в одном месте.',
      'More than a hundred measures.',
    ),
    body: [
      {
        accordion: [
          {
            title: t('Грант', 'Грант', 'Grant'),
            text: t(
              'Жаңа идеяларға қайтарымсыз қаражат беріледі, жоба ашық конкурста таңдалады.',
              'Безвозвратные средства на новые идеи по открытому конкурсу.',
              'Non-returnable funds for new ideas by open competition.',
            ),
          },
          {
            title: t('Жеңілдетілген несие', 'Льготный кредит', 'Soft loan'),
            text: t(
              'Пайыздың бір бөлігін мемлекет төлейді.',
              'Часть процентов платит государство.',
              'The state pays part of the interest.',
            ),
          },
        ],
      },
    ],
  },
]
