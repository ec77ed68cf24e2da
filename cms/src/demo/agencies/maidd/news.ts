import type { DemoNews } from '../../types.ts'
import { ago, h, p, t, ul } from '../../write.ts'
import { villageInternet } from './villageInternet.ts'

export const news: DemoNews[] = [
  villageInternet,
  {
    slug: 'mobile-documents-one-screen',
    published: ago(2, '10:05'),
    topics: ['digital', 'releases'],
    title: t(
      'Жеке құжаттар енді мобильді қосымшада бір экранда',
      'Личные документы теперь на одном экране мобильного приложения',
      'Personal documents now on one screen of the mobile app',
    ),
    summary: t(
      'Жаңа нұсқада құжат екі рет түртумен ашылады, ал мерзімі бітетін құжат туралы ескерту 30 күн бұрын келеді.',
      'В новой версии документ открывается в два касания, а напоминание об окончании срока приходит за 30 дней.',
      'A document opens in two taps, and a reminder comes 30 days before it expires.',
    ),
    picture: 'phone',

    body: [
      p(
        'Қосымшаны жаңартпас бұрын 1 200 пайдаланушы оны сынап көрді. Ең көп айтылған тілек – құжатты желі жоқ жерде де көрсету мүмкіндігі – орындалды.',
        'До обновления приложение испытали 1 200 пользователей. Самое частое пожелание – показывать документ без сети – выполнено.',
        'Before release 1,200 people tried the app. The most frequent wish, showing a document offline, has been met.',
      ),
      h('Не өзгерді', 'Что изменилось', 'What has changed'),
      ul(
        t(
          'Барлық құжат – бір тізімде, іздеу арқылы табылады.',
          'Все документы – в одном списке с поиском.',
          'All documents are in one searchable list.',
        ),
        t('Қаріп өлшемін үлкейтуге болады.', 'Шрифт можно увеличить.', 'Text can be enlarged.'),
        t(
          'Экран оқығыш бағдарлама барлық түймені атайды.',
          'Программа экранного доступа называет каждую кнопку.',
          'A screen reader names every button.',
        ),
      ),
      p(
        'Қате тапсаңыз, қосымшадағы «Хабарлау» түймесін басыңыз: жауап үш жұмыс күнінде келеді.',
        'Если нашли ошибку, нажмите «Сообщить» в приложении: ответ придёт за три рабочих дня.',
        'Found a mistake? Press “Report” in the app: an answer comes within three working days.',
      ),
    ],
  },
  {
    slug: 'digital-code-week',
    published: ago(5, '09:30'),
    topics: ['law', 'digital'],
    title: t(
      'Цифрлық кодексті түсіндіру апталығы: жеті қалада ашық кездесулер өтеді',
      'Неделя разъяснения Цифрового кодекса: открытые встречи в семи городах',
      'Digital Code week: open meetings in seven cities',
    ),
    summary: t(
      'Кездесулерге кез келген адам қатыса алады. Сұрақты алдын ала жазып қалдыруға болады.',
      'Прийти может любой желающий. Вопрос можно оставить заранее.',
      'Anyone may come, and questions can be left beforehand.',
    ),
    picture: 'meeting',

    body: [
      p(
        'Кодекс «ақпараттық жүйе» ұғымының орнына «цифрлық жүйе» ұғымын енгізді және азаматтың деректеріне қатысты құқықтарын нақтылады. Кездесуде министрлік заңгерлері осы өзгерістерді мысалмен түсіндіреді.',
        'Кодекс ввёл понятие «цифровая система» вместо «информационной системы» и уточнил права граждан на их данные. На встречах юристы министерства объяснят изменения на примерах.',
        'The Code replaced “information system” by “digital system” and specified people’s rights to their data. Lawyers of the Ministry will explain the changes by examples.',
      ),
      ul(
        t(
          'Астана, Ұлттық кітапхана – дүйсенбі, 17:00',
          'Астана, Национальная библиотека – понедельник, 17:00',
          'Astana, National Library – Monday, 17:00',
        ),
        t(
          'Алматы, оқушылар сарайы – сейсенбі, 17:00',
          'Алматы, дворец школьников – вторник, 17:00',
          'Almaty, Palace of Schoolchildren – Tuesday, 17:00',
        ),
        t(
          'Ақтау, жастар орталығы – сәрсенбі, 16:00',
          'Актау, молодёжный центр – среда, 16:00',
          'Aktau, Youth Centre – Wednesday, 16:00',
        ),
      ),
      p(
        'Актінің мәтіні [adilet.zan.kz](https://adilet.zan.kz) сайтында жарияланған.',
        'Текст акта опубликован на сайте [adilet.zan.kz](https://adilet.zan.kz).',
        'The text of the act is published at [adilet.zan.kz](https://adilet.zan.kz).',
      ),
    ],
  },
  {
    slug: 'open-data-twenty-sets',
    published: ago(9, '15:40'),
    topics: ['digital', 'transparency'],
    title: t(
      'Ашық деректерге жаңа жиырма жинақ қосылды',
      'К открытым данным добавлено двадцать новых наборов',
      'Twenty new data sets opened',
    ),
    summary: t(
      'Жинақтарда аялдамалар, емханалар мен кітапханалардың тізімі бар. Оларды тіркеусіз жүктеуге болады.',
      'Среди наборов – перечни остановок, поликлиник и библиотек. Скачать их можно без регистрации.',
      'They include lists of stops, clinics and libraries, and need no registration.',
    ),
    picture: 'server',

    body: [
      p(
        'Әр жинақта паспорт бар: деректің иесі, жаңарту жиілігі және өрістердің түсіндірмесі. Қате табылса, жинақтың бетінен хабарлауға болады.',
        'У каждого набора есть паспорт: владелец, частота обновления и описание полей. Об ошибке можно сообщить со страницы набора.',
        'Each set has a passport: owner, frequency of updates and a description of fields. Errors can be reported on its page.',
      ),
      p(
        'Ең көп сұралған үш жинақ сауалнама арқылы таңдалды. Келесі сауалнама желтоқсанда өтеді.',
        'Три самых востребованных набора выбраны по опросу. Следующий опрос пройдёт в декабре.',
        'The three most wanted sets were chosen by a poll; the next one is in December.',
      ),
    ],
  },
  {
    slug: 'free-ai-course',
    published: ago(16, '12:00'),
    topics: ['education'],
    title: t(
      'Жасанды интеллект негіздері бойынша тегін курсқа тіркелу ашылды',
      'Открыта запись на бесплатный курс по основам искусственного интеллекта',
      'Free course on the basics of AI opens for registration',
    ),
    summary: t(
      'Курс екі тілде, алты сабақтан тұрады, арнайы білім қажет емес.',
      'Курс на двух языках, шесть занятий, специальных знаний не требуется.',
      'Six lessons in two languages; no special knowledge is needed.',
    ),
    picture: 'learning',

    body: [
      p(
        'Сабақтар мектеп мұғалімдеріне, кітапханашыларға және өз бетінше үйренгісі келетін кез келген адамға арналған. Аптасына екі сағат уақыт жеткілікті.',
        'Занятия рассчитаны на учителей, библиотекарей и всех, кто хочет учиться самостоятельно. Достаточно двух часов в неделю.',
        'The lessons are meant for teachers, librarians and anyone who wants to study; two hours a week are enough.',
      ),
      {
        quote: t(
          'Алғашқы сабақтан-ақ өз мысалымызбен жұмыс істедік.',
          'Уже на первом занятии мы работали со своим примером.',
          'From the first lesson we worked on our own example.',
        ),
        author: t(
          'Былтырғы курстың тыңдаушысы',
          'Слушатель прошлогоднего курса',
          'A participant of last year’s course',
        ),
      },
    ],
  },
  {
    slug: 'department-head-appointed',
    published: ago(21, '17:15'),
    topics: ['appointments'],
    title: t(
      'Деректерді басқару департаментіне жаңа директор тағайындалды',
      'Назначен директор Департамента управления данными',
      'New director of the Department of Data Governance',
    ),
    summary: t(
      'Лауазымға Сәуле Исабекова ашық конкурс нәтижесінде тағайындалды.',
      'На должность по итогам открытого конкурса назначена Сауле Исабекова.',
      'Saule Isabekova was appointed after an open competition.',
    ),
    picture: 'ministry',

    body: [
      p(
        'Конкурсқа жеті үміткер қатысты. Сәуле Исабекова бұған дейін статистика саласында он төрт жыл жұмыс істеген.',
        'В конкурсе участвовали семь кандидатов. До этого Сауле Исабекова четырнадцать лет работала в области статистики.',
        'Seven candidates took part. Ms Isabekova has worked in statistics for fourteen years.',
      ),
    ],
  },
  {
    slug: 'minister-interview-ai',
    published: ago(30, '18:00'),
    topics: ['speeches'],
    title: t(
      'Министрдің сұхбаты: «Алгоритм шешім қабылдамайды, шешімге көмектеседі»',
      'Интервью министра: «Алгоритм не решает, он помогает решить»',
      undefined,
    ),
    summary: t(
      'Жасанды интеллектіні мемлекеттік қызметте қолданудың шектері туралы әңгіме.',
      'Разговор о границах применения искусственного интеллекта на государственной службе.',
    ),
    picture: 'dialog',

    body: [
      p('– Азаматқа қатысты шешімді кім қабылдайды?', '– Кто принимает решение, касающееся гражданина?'),
      p(
        '– Әрқашан лауазымды адам. Жүйе құжаттардың толықтығын тексере алады, бірақ бас тарту туралы шешімге адам қол қояды және оның негізін жазады.',
        '– Всегда должностное лицо. Система может проверить полноту документов, но решение об отказе подписывает человек и указывает его основание.',
      ),
      p('– Қателік болса ше?', '– А если ошибка?'),
      p(
        '– Шағымдану тәртібі өзгермейді: шағым шешімді шығарған органға беріледі, жоғары тұрған орган оны жиырма жұмыс күнінде қарайды.',
        '– Порядок обжалования прежний: жалоба подаётся в тот же орган, вышестоящий рассматривает её за двадцать рабочих дней.',
      ),
    ],
  },
  {
    slug: 'maintenance-notice',
    published: ago(44, '16:30'),
    topics: ['digital'],
    title: t(
      'Порталдағы жоспарлы жұмыстар туралы хабарландыру',
      'Объявление о плановых работах на портале',
      'Notice of planned maintenance of the portal',
    ),
    summary: t(
      'Жұмыстар түнгі уақытта жүргізілуге тиіс болатын.',
      'Работы должны были пройти ночью.',
      'The work was to take place at night.',
    ),
    picture: 'night-city',

    withdrawn: {
      reason: t(
        'Жұмыстар басқа күнге ауыстырылды, хабарландыру күшін жойды.',
        'Работы перенесены на другой день, объявление утратило актуальность.',
        'The work was moved to another day and the notice no longer applies.',
      ),
    },
    body: [
      p(
        'Жоспарлы жұмыстар кезінде кейбір қызметтер қолжетімсіз болуы мүмкін еді.',
        'Во время работ часть услуг могла быть недоступна.',
        'Some services could have been unavailable during the work.',
      ),
    ],
  },
]
