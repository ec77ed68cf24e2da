import type { DemoSituation, DemoStep, Tri } from './types.ts'
import { t } from './write.ts'

export const step = (title: Tri, text: Tri, ...services: string[]): DemoStep => ({ title, text, services })

export const situationsPeople: DemoSituation[] = [
  {
    slug: 'birth',
    icon: 'baby',
    title: t('Баланың дүниеге келуі', 'Рождение ребёнка', 'Birth of a child'),
    summary: t(
      'Куәлік, жәрдемақы және балабақша кезегі.',
      'Свидетельство, пособия и очередь в детский сад.',
      'Certificate, allowances and the kindergarten queue.',
    ),
    steps: [
      step(
        t('Тууды тіркеңіз', 'Зарегистрируйте рождение', 'Register the birth'),
        t(
          'Перзентхана мәлімет жібергеннен кейін телефонға SMS келеді. Баланың атын жазып, жауап беріңіз.',
          'После сведений из роддома придёт SMS. Ответьте, указав имя ребёнка.',
          'After the hospital sends data you get an SMS. Answer with the child’s name.',
        ),
        'birth',
      ),
      step(
        t('Жәрдемақыға келісім беріңіз', 'Дайте согласие на пособие', 'Agree to the allowance'),
        t(
          'Сол SMS арқылы немесе порталда шот нөмірін көрсетіңіз.',
          'Укажите номер счёта в том же SMS или на портале.',
          'Give an account number in the same SMS or on the portal.',
        ),
        'birth-allowance',
      ),
      step(
        t('Емханаға тіркеңіз', 'Прикрепите к поликлинике', 'Join a clinic'),
        t(
          'Бала анасының емханасына бекітіледі; басқасын таңдауға болады.',
          'Ребёнка прикрепляют к поликлинике матери; можно выбрать другую.',
          'The child joins the mother’s clinic; you may choose another.',
        ),
        'clinic',
      ),
      step(
        t('Балабақша кезегіне қойыңыз', 'Встаньте в очередь в детский сад', 'Join the kindergarten queue'),
        t(
          'Кезекке туған күнінен бастап тұруға болады.',
          'Встать в очередь можно с рождения.',
          'A child may be queued from birth.',
        ),
        'kindergarten',
      ),
    ],
  },
  {
    slug: 'marriage',
    icon: 'heart',
    title: t('Отбасын құру', 'Создание семьи', 'Starting a family'),
    summary: t(
      'Неке қию, құжаттарды ауыстыру, бірге тіркелу.',
      'Регистрация брака, замена документов, общий адрес.',
      'Marriage, new documents, a common address.',
    ),
    steps: [
      step(
        t('Өтінім беріңіз', 'Подайте заявку', 'Apply'),
        t(
          'Екеуіңіз де порталда растайсыздар.',
          'Оба подтверждают заявку на портале.',
          'Both confirm on the portal.',
        ),
        'marriage',
      ),
      step(
        t(
          'Тегіңіз өзгерсе, жеке куәлікті ауыстырыңыз',
          'Сменили фамилию – замените удостоверение',
          'Changed your surname? Replace the card',
        ),
        t(
          'Жаңа куәлікке бір ай ішінде өтінім беріңіз.',
          'Подайте заявку в течение месяца.',
          'Apply within a month.',
        ),
        'id-card',
      ),
      step(
        t('Бір мекенжайға тіркеліңіз', 'Зарегистрируйтесь по одному адресу', 'Register at one address'),
        t(
          'Үй иесі телефонынан келісім береді.',
          'Собственник подтверждает со своего телефона.',
          'The owner confirms by phone.',
        ),
        'residence',
      ),
    ],
  },
  {
    slug: 'school',
    icon: 'graduation-cap',
    title: t('Мектеп және балабақша', 'Школа и детский сад', 'School and kindergarten'),
    summary: t('Кезек, қабылдау, құжаттар.', 'Очередь, приём, документы.', 'Queue, enrolment, papers.'),
    steps: [
      step(
        t('Балабақша кезегін тексеріңіз', 'Проверьте очередь в детский сад', 'Check the queue'),
        t(
          'Орын босағанда жолдама үш күн сақталады.',
          'Когда место освободится, направление хранится три дня.',
          'When a place is free, the referral is kept for three days.',
        ),
        'kindergarten',
      ),
      step(
        t('Медициналық қорытынды алыңыз', 'Получите медицинское заключение', 'Get a medical form'),
        t('Емхананың педиатрына жазылыңыз.', 'Запишитесь к педиатру.', 'Book the paediatrician.'),
        'doctor',
      ),
      step(
        t('Мектепке өтінім беріңіз', 'Подайте заявку в школу', 'Apply to the school'),
        t(
          'Бірінші сыныпқа өтінім 1 сәуірден қабылданады.',
          'В первый класс заявки принимают с 1 апреля.',
          'First-grade applications open on 1 April.',
        ),
        'school',
      ),
    ],
  },
  {
    slug: 'health',
    icon: 'heart-pulse',
    title: t('Денсаулық', 'Здоровье', 'Health'),
    summary: t(
      'Емхана таңдау және дәрігерге жазылу.',
      'Выбор поликлиники и запись к врачу.',
      'Choose a clinic and book a doctor.',
    ),
    steps: [
      step(
        t('Емхана таңдаңыз', 'Выберите поликлинику', 'Choose a clinic'),
        t(
          'Тұрғылықты жеріңізге жақынын таңдаған дұрыс.',
          'Лучше ближайшую к дому.',
          'Best the one near your home.',
        ),
        'clinic',
      ),
      step(
        t('Дәрігерге жазылыңыз', 'Запишитесь к врачу', 'Book a doctor'),
        t(
          'Алдымен жалпы практика дәрігеріне.',
          'Сначала к врачу общей практики.',
          'First the general practitioner.',
        ),
        'doctor',
      ),
      step(
        t(
          'Қажет болса, мүгедектікті рәсімдеңіз',
          'При необходимости оформите инвалидность',
          'If needed, establish disability',
        ),
        t(
          'Құжаттарды емхана дайындап жібереді.',
          'Документы готовит и отправляет поликлиника.',
          'The clinic prepares and sends the papers.',
        ),
        'disability',
      ),
    ],
  },
  {
    slug: 'disability',
    icon: 'accessibility',
    title: t('Мүгедектік', 'Инвалидность', 'Disability'),
    summary: t(
      'Куәландыру, жәрдемақы, оңалту құралдары.',
      'Освидетельствование, пособие, средства реабилитации.',
      'Examination, allowance, aids.',
    ),
    steps: [
      step(
        t('Емханада тексеруден өтіңіз', 'Пройдите обследование', 'Be examined at the clinic'),
        t(
          'Дәрігер 031/у нысанын толтырады.',
          'Врач заполнит форму 031/у.',
          'The doctor fills in form 031/у.',
        ),
        'doctor',
      ),
      step(
        t('Куәландыру нәтижесін күтіңіз', 'Дождитесь освидетельствования', 'Wait for the result'),
        t(
          'Көбіне сырттай өтеді, нәтижесі SMS арқылы келеді.',
          'Чаще проходит заочно, результат придёт по SMS.',
          'Mostly without a visit; the result comes by SMS.',
        ),
        'disability',
      ),
      step(
        t('Әлеуметтік көмек алыңыз', 'Оформите помощь', 'Get help'),
        t(
          'Жәрдемақы проактивті тағайындалады: келісім беру жеткілікті.',
          'Пособие назначают проактивно: достаточно согласия.',
          'The allowance is proactive: consent is enough.',
        ),
        'tsa',
      ),
    ],
  },
  {
    slug: 'low-income',
    icon: 'hand-heart',
    title: t('Әлеуметтік көмек', 'Социальная помощь', 'Social help'),
    summary: t(
      'Табысы аз отбасыларға қолдау.',
      'Поддержка семей с низким доходом.',
      'Support for families with low income.',
    ),
    steps: [
      step(
        t('Құқығыңызды тексеріңіз', 'Проверьте право на помощь', 'Check your right'),
        t(
          'Отбасы табысын жан санына бөліп, кедейлік шегімен салыстырыңыз.',
          'Разделите доход семьи на число человек и сравните с чертой бедности.',
          'Divide income by the number of people and compare with the poverty line.',
        ),
      ),
      step(
        t('Өтініш беріңіз', 'Подайте заявление', 'Apply'),
        t(
          'Порталда, ХҚКО-да немесе ауыл әкімдігінде.',
          'На портале, в ЦОН или сельском акимате.',
          'On the portal, at a PSC or village akimat.',
        ),
        'tsa',
      ),
      step(
        t(
          'Жұмыс іздеп жүрсеңіз, тіркеліңіз',
          'Ищете работу – зарегистрируйтесь',
          'Looking for work? Register',
        ),
        t(
          'Тіркелу көмекке құқықты сақтайды.',
          'Регистрация сохраняет право на помощь.',
          'It keeps your right to help.',
        ),
        'unemployed',
      ),
      step(
        t('Тұрғын үй кезегіне тұрыңыз', 'Встаньте в очередь на жильё', 'Join the housing queue'),
        t(
          'Санатыңызға қарай кезек бөлек жүреді.',
          'Очередь зависит от категории.',
          'Queues depend on category.',
        ),
        'housing-queue',
      ),
    ],
  },
  {
    slug: 'retirement',
    icon: 'armchair',
    title: t('Зейнетке шығу', 'Выход на пенсию', 'Retirement'),
    summary: t('Зейнетақы қалай тағайындалады.', 'Как назначают пенсию.', 'How a pension is assigned.'),
    steps: [
      step(
        t('Өтілді тексеріңіз', 'Проверьте стаж', 'Check your record'),
        t(
          '1998 жылға дейінгі жұмыс туралы құжаттарды дайындаңыз.',
          'Подготовьте документы о работе до 1998 года.',
          'Prepare papers on work before 1998.',
        ),
      ),
      step(
        t('SMS-ке жауап беріңіз', 'Ответьте на SMS', 'Answer the SMS'),
        t(
          'Хабарлама зейнет жасына он күн қалғанда келеді.',
          'Сообщение придёт за десять дней до пенсионного возраста.',
          'It comes ten days before pension age.',
        ),
        'pension-base',
      ),
      step(
        t('Салық берешегін жабыңыз', 'Закройте налоговый долг', 'Settle taxes'),
        t(
          'Кәсіпкер болсаңыз, берешектің жоғын тексеріңіз.',
          'Если были предпринимателем, проверьте задолженность.',
          'If you were an entrepreneur, check for arrears.',
        ),
        'tax-debt',
      ),
    ],
  },
]
