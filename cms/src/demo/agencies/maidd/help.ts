import type { DemoFaq, DemoPage } from '../../types.ts'
import { h, p, t, ul } from '../../write.ts'

export const faq: DemoFaq[] = [
  {
    slug: 'eds-expired',
    topics: ['digital'],
    question: t(
      'ЭЦҚ мерзімі бітсе, не істеу керек?',
      'Что делать, если срок ЭЦП истёк?',
      'My EDS has expired. What do I do?',
    ),
    answer: t(
      'Мерзімі бітпей тұрып, egov.kz порталында жаңартыңыз. Мерзімі өтіп кетсе, eGov Mobile арқылы немесе ХҚКО-да қайта алыңыз.',
      'Обновите её на портале egov.kz до окончания срока. Если срок прошёл – получите заново через eGov Mobile или в ЦОН.',
      'Renew it at egov.kz before it expires; afterwards obtain a new one in eGov Mobile or at a PSC.',
    ),
  },
  {
    slug: 'village-schedule',
    topics: ['connection'],
    question: t(
      'Ауылымыз қашан интернетке қосылады?',
      'Когда наше село подключат к интернету?',
      'When will our village be connected?',
    ),
    answer: t(
      'Кесте «Келесі жылы тағы 214 ауылға…» жаңалығында. Ауылыңыз тізімде болмаса, облыс әкімдігіне өтініш беріңіз.',
      'График – в новости «В следующем году…». Если села нет в списке, обратитесь в акимат области.',
      'See the schedule in the news item. If your village is not there, apply to the regional akimat.',
    ),
  },
  {
    slug: 'data-error',
    topics: ['transparency'],
    question: t(
      'Ашық деректен қате таптым. Қайда хабарлаймын?',
      'Я нашёл ошибку в открытых данных. Куда сообщить?',
      'I found an error in open data. Whom do I tell?',
    ),
    answer: t(
      'Жинақ бетіндегі «Қате туралы хабарлау» түймесін басыңыз. Қате он жұмыс күні ішінде түзетіледі.',
      'Нажмите «Сообщить об ошибке» на странице набора. Ошибку исправят за десять рабочих дней.',
      'Press “Report an error” on its page; it is corrected within ten working days.',
    ),
  },
  {
    slug: 'answer-language',
    topics: ['appeals'],
    question: t(
      'Өтінішке қай тілде жауап беріледі?',
      'На каком языке отвечают на обращение?',
      'In which language is an appeal answered?',
    ),
    answer: t(
      'Қазақ тілінде немесе өтініш жазылған тілде.',
      'На казахском языке или на языке обращения.',
      'In Kazakh or in the language of the appeal.',
    ),
  },
]

export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Министрлік туралы', 'О министерстве', 'About the Ministry'),
    summary: t(
      'Не істейміз және кімге жауап береміз.',
      'Что мы делаем и перед кем отвечаем.',
      'What we do and to whom we answer.',
    ),
    body: [
      p(
        'Министрлік цифрлық қызметтерді ыңғайлы етуге, байланысты әр ауылға жеткізуге, деректерді ашуға және жасанды интеллектіні адамға пайдалы етіп қолдануға жауап береді.',
        'Министерство отвечает за удобство цифровых услуг, связь в каждом селе, открытость данных и применение искусственного интеллекта на пользу людям.',
        'The Ministry is responsible for convenient digital services, connection in every village, open data and artificial intelligence that serves people.',
      ),
      h('Міндеттері', 'Задачи', 'Tasks'),
      ul(
        t(
          'мемлекеттік қызметтерді қайта жобалау',
          'перепроектирование государственных услуг',
          'redesign of public services',
        ),
        t('байланыс инфрақұрылымын дамыту', 'развитие инфраструктуры связи', 'development of communications'),
        t('деректер сапасын қамтамасыз ету', 'обеспечение качества данных', 'quality of data'),
        t('ақпараттық қауіпсіздік', 'информационная безопасность', 'information security'),
      ),
      {
        picture: 'ministry',
      },
    ],
  },
  {
    node: 'public_relations',
    title: t('Халықпен жұмыс', 'Работа с населением', 'Work with citizens'),
    summary: t(
      'Басшының қабылдауына қалай жазыласыз және өзіңізбен не аласыз.',
      'Как записаться на приём к руководителю и что взять с собой.',
      'How to sign up for a reception with a head and what to bring.',
    ),
    body: [
      h('Жеке қабылдау', 'Личный приём', 'Personal reception'),
      p(
        'Министр, вице-министрлер және аппарат басшысы азаматтарды «Жеке қабылдау кестесі» бөліміндегі кесте бойынша қабылдайды. Алдын ала жазылыңыз: мәселеңіз белгілі болса, басшы дайындалып, жауапты қызметкерді шақырады.',
        'Министр, вице-министры и руководитель аппарата лично принимают граждан: время – в разделе «График личного приёма». Запишитесь заранее: зная ваш вопрос, руководитель подготовится и пригласит ответственного сотрудника.',
        'The Minister, the vice-ministers and the Head of the Office receive citizens in person: see “Reception schedule” for the time. Please sign up beforehand: knowing your question, they can prepare and invite the officer in charge.',
      ),
      { form: 'reception' },
      h('Қабылдауға келгенде', 'Когда придёте на приём', 'When you come'),
      ul(
        t('жеке куәлігіңізді ала келіңіз', 'возьмите удостоверение личности', 'bring your identity card'),
        t(
          'мәселеге қатысты құжаттардың және бұрын алған жауаптардың көшірмелерін әзірлеңіз',
          'подготовьте копии документов по вопросу и ответов, которые вы уже получали',
          'prepare copies of the papers on the matter and of the answers you have had',
        ),
        t(
          'келе алмасаңыз, хабарлаңыз: уақытыңызды басқа адамға береміз',
          'если прийти не сможете, предупредите: время отдадим другому',
          'if you cannot come, tell us: somebody else will have your time',
        ),
      ),
    ],
  },
  {
    node: 'civil_budget',
    title: t('Азаматтық бюджет', 'Гражданский бюджет', 'Civil budget'),
    summary: t(
      'Министрліктің шығыстары қарапайым тілмен.',
      'Расходы министерства простыми словами.',
      'The spending of the Ministry in plain words.',
    ),
    body: [
      p(
        'Әр 100 теңгенің 52 теңгесі байланыс желілеріне, 28 теңгесі цифрлық қызметтерге, 16 теңгесі қауіпсіздікке, 4 теңгесі оқытуға жұмсалады.',
        'Из каждых 100 тенге 52 идут на сети связи, 28 – на цифровые услуги, 16 – на безопасность и 4 – на обучение.',
        'Of every 100 tenge, 52 go to networks, 28 to digital services, 16 to security and 4 to training.',
      ),
      {
        picture: 'money',
      },
    ],
  },
  {
    node: 'councils',
    title: t('Консультативтік-кеңесші органдар', 'Консультативно-совещательные органы', 'Advisory bodies'),
    summary: t(
      'Қоғамдық кеңес және ашық деректер жөніндегі жұмыс тобы.',
      'Общественный совет и рабочая группа по открытым данным.',
      'The Public Council and the working group on open data.',
    ),
    body: [
      p(
        'Қоғамдық кеңес тоқсанына кемінде бір рет жиналады; отырыстардың хаттамалары үш жұмыс күні ішінде жарияланады.',
        'Общественный совет собирается не реже раза в квартал; протоколы публикуются в течение трёх рабочих дней.',
        'The Public Council meets at least quarterly; minutes are published within three working days.',
      ),
    ],
  },
]
