import type { DemoNews } from '../../types.ts'
import { ago, info, ol, p, t, ul } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'proactive-payments',
    published: ago(1, '12:30'),
    topics: ['social', 'digital', 'releases'],
    pinned: true,
    picture: 'phone',
    title: t(
      'Бес төлем енді өтінішсіз, SMS-келісіммен тағайындалады',
      'Пять выплат теперь назначают без заявления, по согласию в SMS',
      'Five payments now need no application, only an SMS',
    ),
    summary: t(
      'Жүйе құқық туындағанын өзі көреді және адамға хабарлама жібереді: жауап беру жеткілікті.',
      'Система сама видит возникновение права и присылает сообщение: достаточно ответить.',
      'The system sees that the right has arisen and sends a message: an answer is enough.',
    ),

    body: [
      ol(
        t(
          'Хабарлама 1414 нөмірінен келеді.',
          'Сообщение приходит с номера 1414.',
          'The message comes from 1414.',
        ),
        t(
          '«1» деп жауап беріңіз және шот нөмірін растаңыз.',
          'Ответьте «1» и подтвердите счёт.',
          'Answer “1” and confirm the account.',
        ),
        t(
          'Шешім туралы екінші хабарлама келеді.',
          'Придёт второе сообщение – о решении.',
          'A second message tells the decision.',
        ),
      ),
      info(
        t(
          'Хабарлама келмесе, құқықтан айырылмайсыз: қызметті порталда өзіңіз рәсімдей аласыз.',
          'Если сообщение не пришло, право не теряется: оформите услугу на портале.',
          'If no message comes, the right remains: apply on the portal.',
        ),
      ),
    ],
  },
  {
    slug: 'job-fair-regions',
    published: ago(4, '10:10'),
    topics: ['social', 'regions'],
    picture: 'meeting',
    title: t(
      'Он екі облыста жұмыс жәрмеңкесі өтеді',
      'Ярмарки вакансий пройдут в двенадцати областях',
      'Job fairs in twelve regions',
    ),
    summary: t(
      'Жұмыс берушілер бес мыңнан астам бос орын ұсынады, сол жерде түйіндеме жазуға көмектеседі.',
      'Работодатели предложат более пяти тысяч вакансий, на месте помогут составить резюме.',
      'More than five thousand vacancies, with help in writing a CV on the spot.',
    ),

    body: [
      p(
        'Жәрмеңкеге кіру тегін. Ымдау тілінің аудармашысы және көлік кіретін орын бар.',
        'Вход свободный. Есть переводчик жестового языка и заезд для колясок.',
        'Free entry, a sign language interpreter and step-free access.',
      ),
      ul(t('Тізім – enbek.kz порталында', 'Список – на портале enbek.kz', 'The list is at enbek.kz')),
    ],
  },
  {
    slug: 'minimum-wage-explained',
    published: ago(11, '15:20'),
    topics: ['social', 'law'],
    picture: 'money',
    title: t(
      'Еңбек шартында міндетті түрде не жазылуға тиіс',
      'Что обязательно должно быть в трудовом договоре',
      'What an employment contract must contain',
    ),
    summary: t(
      'Түсіндірме: еңбекақы, жұмыс уақыты, демалыс, шарттың мерзімі.',
      'Разъяснение: оплата, рабочее время, отпуск, срок.',
      'Explained: pay, hours, leave and term.',
    ),

    body: [
      p(
        'Шарт екі данада жасалады, бір данасы жұмыскерде қалады. Шарт болмаса, еңбек инспекциясына хабарлаңыз: тексеру жасырын өтініш бойынша да жүргізіледі.',
        'Договор составляют в двух экземплярах, один остаётся у работника. Если договора нет, сообщите в инспекцию труда: проверка возможна и без раскрытия имени.',
        'It is made in two copies, one for the worker. Without one, tell the labour inspectorate; your name need not be disclosed.',
      ),
    ],
  },
  {
    slug: 'accessible-workplaces',
    published: ago(18, '11:15'),
    topics: ['social'],
    picture: 'city',
    title: t(
      'Мүгедектігі бар адамдарға арналған 640 жұмыс орны ашылды',
      'Открыто 640 рабочих мест для людей с инвалидностью',
      '640 jobs opened for people with disabilities',
    ),
    summary: t(
      'Жұмыс берушіге орынды жабдықтау шығыны өтеледі.',
      'Работодателю возмещают оборудование места.',
      'Employers are reimbursed for equipping the place.',
    ),

    body: [
      p(
        'Өтінімді жұмыс беруші порталда береді, шешім он жұмыс күнінде қабылданады.',
        'Заявку подаёт работодатель на портале, решение – за десять рабочих дней.',
        'The employer applies on the portal; a decision takes ten working days.',
      ),
    ],
  },
  {
    slug: 'labour-mobility-director',
    published: ago(29, '17:00'),
    topics: ['appointments'],
    picture: 'ministry',
    title: t(
      'Жұмыспен қамту департаментінің директоры тағайындалды',
      'Назначен директор Департамента занятости',
      'Director of the Department of Employment appointed',
    ),
    summary: t(
      'Қызметке Арман Тоқтарұлы Сейфуллин кірісті.',
      'К работе приступил Арман Токтарович Сейфуллин.',
      'Arman Seifullin has taken office.',
    ),

    body: [
      p(
        'Ол бұған дейін еңбек мобильділігі орталығын басқарған.',
        'Ранее он возглавлял центр трудовой мобильности.',
        'He formerly led a labour mobility centre.',
      ),
    ],
  },
  {
    slug: 'minister-on-pensions',
    published: ago(41, '19:10'),
    topics: ['speeches'],
    picture: 'dialog',
    title: t(
      'Министрдің сұхбаты: зейнетақы қалай есептеледі',
      'Интервью министра: как рассчитывается пенсия',
      'Interview: how a pension is calculated',
    ),
    summary: t(
      'Базалық, жасына байланысты және жинақтаушы бөліктер туралы.',
      'О базовой, возрастной и накопительной частях.',
      'On its basic, age and funded parts.',
    ),

    body: [
      p(
        '«Зейнетақының үш бөлігі бар, әрқайсысы өз ережесімен есептеледі. Жеке кабинетте үшеуін де көруге болады», – деді министр.',
        '«У пенсии три части, у каждой свои правила. В личном кабинете видны все три», – сказал министр.',
        '“A pension has three parts, each with its own rules; all three are visible in your account,” the Minister said.',
      ),
    ],
  },
]
