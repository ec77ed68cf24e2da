import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t } from '../../write.ts'

const minister = t('Қ. Мусин, министр', 'К. Мусин, министр', 'K. Mussin, Minister')

export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-4',
    adopted: ago(480),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Еңбек және халықты әлеуметтік қорғау министрлігі туралы ереже',
      'Положение о Министерстве труда и социальной защиты населения',
      'Statute of the Ministry of Labour and Social Protection',
    ),
    summary: t('Міндеттер мен өкілеттіктер.', 'Задачи и полномочия.', 'Tasks and powers.'),
    body: [
      p(
        'Министрлік еңбек, жұмыспен қамту және халықты әлеуметтік қорғау саласындағы басшылықты жүзеге асырады.',
        'Министерство осуществляет руководство в сфере труда, занятости и социальной защиты населения.',
        'The Ministry is in charge of labour, employment and social protection.',
      ),
    ],
  },
  {
    slug: 'proactive-rules',
    kind: 'normative-act',
    node: 'service_acts',
    number: 'Д-55/НҚ',
    adopted: ago(24),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Төлемдерді проактивті тағайындау қағидалары',
      'Правила проактивного назначения выплат',
      'Rules of proactive payments',
    ),
    summary: t('Келісім алу тәртібі мен мерзімдері.', 'Порядок согласия и сроки.', 'Consent and terms.'),
    body: [
      p(
        'Келісім хабарлама келген күннен бастап отыз күнтізбелік күн ішінде беріледі.',
        'Согласие даётся в течение тридцати календарных дней со дня сообщения.',
        'Consent is given within thirty calendar days of the message.',
      ),
    ],
  },
  {
    slug: 'employment-stats',
    kind: 'report',
    node: 'statistics',
    number: 'Д-61',
    adopted: ago(14),
    signatory: t(
      'А. Сейфуллин, департамент директоры',
      'А. Сейфуллин, директор департамента',
      'A. Seifullin, Director',
    ),
    force: 'in-force',
    file: 'csv',
    title: t('Жұмыспен қамту көрсеткіштері', 'Показатели занятости', 'Employment indicators'),
    summary: t(
      'Айлар бойынша тіркелгендер мен орналасқандар.',
      'Зарегистрированные и трудоустроенные по месяцам.',
      'Registered and placed by month.',
    ),
    rows: [
      ['month', 'registered', 'placed'],
      ['08', '31200', '21800'],
      ['09', '30450', '22900'],
      ['10', '29980', '23710'],
    ],
    body: [
      p(
        'Үш айда жұмысқа орналасқандардың үлесі тоғыз пайыздық тармаққа өсті.',
        'За три месяца доля трудоустроенных выросла на девять процентных пунктов.',
        'In three months the share of those placed rose by nine points.',
      ),
    ],
  },
]

export const events: DemoEvent[] = [
  {
    slug: 'job-fair',
    kind: 'event',
    starts: ahead(3, '10:00'),
    hours: 6,
    title: t('Жұмыс жәрмеңкесі', 'Ярмарка вакансий', 'Job fair'),
    place: t('Астана, спорт кешені', 'Астана, спортивный комплекс', 'Sports complex, Astana'),
    summary: t(
      'Жүз жиырма жұмыс беруші қатысады.',
      'Участвуют сто двадцать работодателей.',
      'With 120 employers.',
    ),
  },
  {
    slug: 'pension-webinar',
    kind: 'event',
    starts: ahead(9, '15:00'),
    hours: 1,
    title: t('Зейнетақы туралы онлайн дәріс', 'Онлайн-лекция о пенсии', 'Online talk on pensions'),
    place: t('Тікелей эфир', 'Прямой эфир', 'Live'),
    summary: t('Сұрақтар чатта қабылданады.', 'Вопросы – в чате.', 'Questions in the chat.'),
    stream: 'https://example.com/live',
  },
  {
    slug: 'minister-reception',
    kind: 'reception',
    starts: ahead(16, '15:00'),
    hours: 2,
    title: t('Министрдің жеке қабылдауы', 'Личный приём министра', 'Reception by the Minister'),
    place: t('Қабылдау бөлмесі', 'Приёмная', 'Reception room'),
    summary: t('Алдын ала жазылу қажет.', 'По записи.', 'By appointment.'),
  },
]

export const vacancies: DemoVacancy[] = [
  {
    slug: 'pension-expert',
    title: t('Зейнетақы басқармасының сарапшысы', 'Эксперт управления пенсий', 'Expert, Pensions Office'),
    division: t(
      'Әлеуметтік төлемдер департаменті',
      'Департамент социальных выплат',
      'Department of Social Payments',
    ),
    salary: { from: 362000, to: 468000 },
    duties: [t('Өтініштерге жауап дайындау', 'Готовить ответы на обращения', 'Prepare answers')],
    requirements: [t('Құқық немесе экономика', 'Право или экономика', 'Law or economics')],
    closesInDays: 10,
  },
]

export const projects: DemoProject[] = [
  {
    slug: 'family-card',
    title: t('«Отбасының цифрлық картасы»', '«Цифровая карта семьи»', 'Digital Family Card'),
    summary: t(
      'Отбасына тиесілі қолдау бір жерден көрінеді.',
      'Вся положенная семье поддержка – в одном месте.',
      'All support due to a family in one place.',
    ),
    picture: 'phone',

    years: { from: 2024, to: 2027 },
    body: [
      p(
        'Карта табысты, отбасы құрамын және тұрғын үйді ескеріп, қандай көмек тиесілі екенін көрсетеді. Шешімді маман қабылдайды.',
        'Карта учитывает доход, состав и жильё и показывает положенную помощь. Решение принимает специалист.',
        'It considers income, family and housing and shows the help due; a specialist decides.',
      ),
    ],
  },
]

export const faq: DemoFaq[] = [
  {
    slug: 'no-sms',
    topics: ['social'],
    question: t(
      'SMS келмеді. Жәрдемақыны қалай аламын?',
      'SMS не пришло. Как получить пособие?',
      'No SMS came. How do I get the allowance?',
    ),
    answer: t(
      'Мобильді азаматтар базасында нөміріңіз бар-жоғын тексеріңіз, содан кейін порталда өтініш беріңіз.',
      'Проверьте номер в базе мобильных граждан и подайте заявление на портале.',
      'Check your number in the mobile citizens base and apply on the portal.',
    ),
  },
  {
    slug: 'contract-missing',
    topics: ['social', 'law'],
    question: t(
      'Жұмыс беруші шарт жасамайды. Не істеймін?',
      'Работодатель не заключает договор. Что делать?',
      'My employer gives no contract. What do I do?',
    ),
    answer: t(
      'Еңбек инспекциясына өтініш беріңіз. Атыңызды ашпауды сұрауға болады.',
      'Обратитесь в инспекцию труда. Можно просить не раскрывать имя.',
      'Apply to the labour inspectorate; you may ask not to be named.',
    ),
  },
]

export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Министрлік туралы', 'О министерстве', 'About the Ministry'),
    summary: t('Еңбек және әлеуметтік қолдау.', 'Труд и социальная поддержка.', 'Labour and social support.'),
    body: [
      p(
        'Министрлік еңбек құқықтарын қорғайды, зейнетақы мен жәрдемақыны уақытында тағайындайды және жұмыс табуға көмектеседі.',
        'Министерство защищает трудовые права, вовремя назначает выплаты и помогает найти работу.',
        'The Ministry protects labour rights, assigns payments on time and helps to find work.',
      ),
    ],
  },
]
