import type { DemoNews } from '../../types.ts'
import { ago, ol, p, t } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'test-centres',
    published: ago(3, '11:10'),
    topics: ['regions', 'releases'],
    picture: 'learning',
    title: t(
      'Мемлекеттік қызметке тест тапсыру орталықтары сенбіде де ашық',
      'Центры тестирования на госслужбу открыты и в субботу',
      'Testing centres open on Saturdays',
    ),
    summary: t(
      'Жазылу онлайн, нәтиже сол күні белгілі болады.',
      'Запись онлайн, результат – в тот же день.',
      'Booking is online and results come the same day.',
    ),

    body: [
      ol(
        t('Порталда күні мен қаланы таңдаңыз.', 'Выберите день и город на портале.', 'Choose day and city.'),
        t('Жеке куәлікпен келіңіз.', 'Приходите с удостоверением.', 'Bring your identity card.'),
        t(
          'Сертификат жеке кабинетке түседі.',
          'Сертификат появится в кабинете.',
          'The certificate appears in your account.',
        ),
      ),
    ],
  },
  {
    slug: 'service-quality-rating',
    published: ago(10, '15:35'),
    topics: ['transparency', 'appeals'],
    picture: 'documents',
    title: t(
      'Қызмет сапасы: тұрғындар ең жиі нені сынайды',
      'Качество услуг: что критикуют чаще всего',
      'What people criticise most in services',
    ),
    summary: t(
      'Кезек, артық құжат және түсініксіз хабарлама – үш негізгі себеп.',
      'Очереди, лишние документы и непонятные сообщения – три главные причины.',
      'Queues, needless papers and unclear messages.',
    ),

    body: [
      p(
        'Қоғамдық мониторингке 3 200 адам қатысты. Әр органға нақты ұсыныс жіберілді, орындалуы тоқсан сайын жарияланады.',
        'В мониторинге участвовали 3 200 человек. Органам направлены рекомендации, исполнение публикуется ежеквартально.',
        'Some 3,200 people took part; recommendations were sent and progress is published quarterly.',
      ),
    ],
  },
  {
    slug: 'ethics-hotline',
    published: ago(18, '10:50'),
    topics: ['law'],
    picture: 'dialog',
    title: t(
      'Әдеп бойынша уәкілдермен қалай хабарласуға болады',
      'Как связаться с уполномоченным по этике',
      'How to reach an ethics officer',
    ),
    summary: t(
      'Әр органда уәкіл бар, байланысы сайтта көрсетілген.',
      'В каждом органе есть уполномоченный, контакты – на сайте.',
      'Each body has one, with contacts on its site.',
    ),

    body: [
      p(
        'Уәкіл дөрекілік, мүдделер қақтығысы және қысым туралы хабарламаларды қарайды. Хабарлаушының аты жария етілмейді.',
        'Он рассматривает сообщения о грубости, конфликте интересов и давлении. Имя не раскрывается.',
        'The officer considers reports of rudeness, conflicts of interest and pressure; names are not disclosed.',
      ),
    ],
  },
  {
    slug: 'reserve-programme',
    published: ago(32, '16:00'),
    topics: ['education'],
    picture: 'meeting',
    title: t(
      'Жас мамандарға арналған тағылымдама басталды',
      'Началась стажировка для молодых специалистов',
      'Traineeship for young specialists begins',
    ),
    summary: t(
      'Алты ай бойы тәлімгермен жұмыс істейді.',
      'Полгода работы с наставником.',
      'Six months with a mentor.',
    ),

    body: [
      p(
        'Тағылымдамаға 120 түлек іріктелді, олардың жартысы өңірлерге барады.',
        'Отобраны 120 выпускников, половина едет в регионы.',
        'Of 120 graduates half go to the regions.',
      ),
    ],
  },
  {
    slug: 'chairman-interview',
    published: ago(49, '12:00'),
    topics: ['speeches'],
    picture: 'dialog',
    title: t(
      'Төраға: «Сынақ емес, сұхбат шешеді»',
      'Председатель: «Решает не тест, а собеседование»',
      'The Chairman: “The interview decides”',
    ),
    summary: t('Іріктеудің ашықтығы туралы сұхбат.', 'Интервью об открытости отбора.', 'On open selection.'),

    body: [
      p(
        '«Байқаушы отырған сұхбатта әділдік артады. Сондықтан біз оларды көбейтеміз», – деді төраға.',
        '«Когда на собеседовании есть наблюдатель, справедливости больше. Поэтому их станет больше», – сказал председатель.',
        '“With an observer in the room there is more fairness, so there will be more of them.”',
      ),
    ],
  },
]
