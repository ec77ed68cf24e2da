import type { DemoPage } from '../types.ts'
import { h, info, ol, p, t, ul } from '../write.ts'

/** Pages on rights and procedures: the law is the same for every agency, so is the text. */
export const citizenPages: DemoPage[] = [
  {
    node: 'rights',
    title: t('Құқықтар мен міндеттер', 'Права и обязанности', 'Rights and duties'),
    summary: t(
      'Ақпарат алуға және өтініш беруге қатысты құқықтарыңыз.',
      'Ваши права на информацию и обращение.',
      'Your rights to information and to appeal.',
    ),
    body: [
      h('Сіз құқылысыз', 'Вы вправе', 'You have the right'),
      ul(
        t(
          'ақпаратты себебін түсіндірмей, тегін сұрауға',
          'запросить информацию бесплатно и без объяснения причин',
          'to ask for information free of charge and without giving reasons',
        ),
        t(
          'өтінішке қазақ тілінде немесе өтініш тілінде жауап алуға',
          'получить ответ на казахском языке или языке обращения',
          'to be answered in Kazakh or in the language of the appeal',
        ),
        t(
          'шешімге жоғары тұрған органда және сотта шағымдануға',
          'обжаловать решение в вышестоящем органе и суде',
          'to appeal to the higher body and to court',
        ),
        t('ашық отырыстарға қатысуға', 'присутствовать на открытых заседаниях', 'to attend open meetings'),
      ),
      h('Сіз міндеттісіз', 'Вы обязаны', 'You must'),
      ul(
        t('шын мәлімет беруге', 'сообщать достоверные сведения', 'give true information'),
        t('балағат сөз қолданбауға', 'не использовать оскорбления', 'avoid insulting words'),
      ),
      p(
        'Негізі: «Ақпаратқа қол жеткізу туралы» заң, 16.11.2015 № 401-V.',
        'Основание: Закон «О доступе к информации», 16.11.2015 № 401-V.',
        'Basis: Law “On access to information”, 16.11.2015 No. 401-V.',
      ),
    ],
  },
  {
    node: 'complaint_order',
    title: t('Шешімдерге шағымдану тәртібі', 'Порядок обжалования решений', 'How to appeal a decision'),
    summary: t(
      'Шағым қайда беріледі және қанша күнде қаралады.',
      'Куда подать жалобу и сколько её рассматривают.',
      'Where to complain and how long it takes.',
    ),
    body: [
      ol(
        t(
          'Шағымды шешімі даулы органға үш ай ішінде беріңіз (ӘРПК 92-бап).',
          'Подайте жалобу в орган, чьё решение оспариваете, в течение трёх месяцев (статья 92 АППК).',
          'File the complaint with the body itself within three months (art. 92 APPC).',
        ),
        t(
          'Орган оны үш жұмыс күні ішінде жоғары тұрған органға жібереді немесе толық қанағаттандырады (91-бап).',
          'Орган в течение трёх рабочих дней направит её в вышестоящий орган либо полностью удовлетворит (статья 91).',
          'In three working days it passes the complaint up or fully grants it (art. 91).',
        ),
        t(
          'Жоғары тұрған орган шағымды тіркелген күннен бастап жиырма жұмыс күні ішінде қарайды (99-бап).',
          'Вышестоящий орган рассматривает жалобу двадцать рабочих дней со дня регистрации (статья 99).',
          'The higher body decides in twenty working days of registration (art. 99).',
        ),
        t(
          'Шешіммен келіспесеңіз, сотқа жүгініңіз.',
          'При несогласии обратитесь в суд.',
          'If you disagree, apply to court.',
        ),
      ),
      info(
        t(
          'Мерзімінде жауап берілмесе, ол бас тарту деп есептеледі: шағымдана беруге болады.',
          'Отсутствие ответа в срок считается отказом: его тоже можно обжаловать.',
          'No answer in time counts as a refusal and may be appealed.',
        ),
      ),
    ],
  },
  {
    node: 'service_appeal',
    title: t(
      'Қызмет нәтижесіне шағымдану',
      'Обжалование результата услуги',
      'Appealing the result of a service',
    ),
    summary: t(
      'Қызметтен бас тартылса немесе мерзімі бұзылса.',
      'Если в услуге отказали или нарушили срок.',
      'When a service is refused or late.',
    ),
    body: [
      p(
        'Шағымды қызмет берушінің басшысына, ХҚКО-ға немесе [eotinish.kz](https://eotinish.kz) арқылы беруге болады. Ол **бес жұмыс күні** ішінде қаралады.',
        'Жалобу можно подать руководителю услугодателя, в ЦОН или через [eotinish.kz](https://eotinish.kz). Её рассматривают **пять рабочих дней**.',
        'Complain to the head of the provider, to a PSC or through [eotinish.kz](https://eotinish.kz). It is considered in **five working days**.',
      ),
      ul(
        t('өтінімнің нөмірін көрсетіңіз', 'укажите номер заявки', 'give the number of your request'),
        t('бас тарту хатын қоса беріңіз', 'приложите письмо об отказе', 'attach the refusal'),
      ),
    ],
  },
  {
    node: 'hr_acts',
    title: t(
      'Мемлекеттік қызметке кіру тәртібі',
      'Порядок поступления на государственную службу',
      'How to enter the civil service',
    ),
    summary: t('Тест, конкурс, сұхбат.', 'Тест, конкурс, собеседование.', 'Test, competition, interview.'),
    body: [
      ol(
        t(
          'Заңнаманы білуге арналған тестілеуден өтіңіз.',
          'Пройдите тестирование на знание законодательства.',
          'Pass the test on legislation.',
        ),
        t(
          'Хабарландыру шыққаннан кейін өтінім беріңіз.',
          'Подайте заявку после объявления.',
          'Apply after the announcement.',
        ),
        t(
          'Жіберілген үміткерлер сұхбатқа шақырылады; сұхбатқа байқаушы қатыса алады.',
          'Допущенных приглашают на собеседование; на нём может присутствовать наблюдатель.',
          'Those admitted are invited to an interview, where an observer may be present.',
        ),
        t(
          'Нәтиже осы сайтта жарияланады.',
          'Результат публикуется на этом сайте.',
          'The result is published on this site.',
        ),
      ),
    ],
  },
  {
    node: 'info_costs',
    title: t(
      'Көшіру мен басып шығару шығындары',
      'Затраты на копирование и печать',
      'Copying and printing costs',
    ),
    summary: t(
      'Ақпарат тегін, тек көшіру шығыны өтелуі мүмкін.',
      'Информация бесплатна, возмещаются лишь копии.',
      'Information is free; only copying may be charged.',
    ),
    body: [
      p(
        'Сұралған ақпарат электрондық түрде тегін жіберіледі. Қағаз көшірме он беттен асса, оның нақты шығыны өтеледі.',
        'Запрошенная информация отправляется электронно бесплатно. Если бумажная копия превышает десять страниц, возмещаются фактические затраты.',
        'Information is sent electronically free of charge. Paper copies of more than ten pages are charged at cost.',
      ),
    ],
  },
]
