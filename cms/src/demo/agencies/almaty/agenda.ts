import type { DemoEvent, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t, ul } from '../../write.ts'

export const events: DemoEvent[] = [
  {
    slug: 'akimat-session',
    kind: 'meeting',
    starts: ahead(1, '09:00'),
    hours: 2,
    title: t('Әкімдіктің ашық отырысы', 'Открытое заседание акимата', 'Open session of the akimat'),
    place: t('Үлкен зал', 'Большой зал', 'Great Hall'),
    summary: t(
      'Күн тәртібінде – қысқы жол күтімі.',
      'В повестке – зимнее содержание дорог.',
      'On winter road maintenance.',
    ),
    stream: 'https://example.com/live',
  },
  {
    slug: 'district-meeting',
    kind: 'event',
    starts: ahead(3, '18:30'),
    hours: 2,
    title: t(
      'Алатау ауданының тұрғындарымен кездесу',
      'Встреча с жителями Алатауского района',
      'Meeting with residents of Alatau district',
    ),
    place: t('№169 мектеп', 'Школа № 169', 'School No. 169'),
    summary: t(
      'Жаңа мектептің орны талқыланады.',
      'Обсуждается место новой школы.',
      'On the site of a new school.',
    ),
  },
  {
    slug: 'akim-reception',
    kind: 'reception',
    starts: ahead(10, '15:00'),
    hours: 3,
    title: t('Әкімнің жеке қабылдауы', 'Личный приём акима', 'Personal reception by the Akim'),
    place: t('Қабылдау бөлмесі', 'Приёмная', 'Reception room'),
    summary: t(
      'Жазылу қабылдауға үш жұмыс күні қалғанда аяқталады.',
      'Запись закрывается за три рабочих дня.',
      'Sign-up closes three working days before.',
    ),
  },
  {
    slug: 'tree-day',
    kind: 'event',
    starts: ago(3, '10:00'),
    hours: 4,
    title: t('Қалалық ағаш отырғызу күні', 'Городской день посадки деревьев', 'City tree planting day'),
    place: t('Баум тоғайы', 'Роща Баума', 'Baum Grove'),
    summary: t(
      'Екі мың көшет отырғызылды.',
      'Высажено две тысячи саженцев.',
      'Two thousand saplings were planted.',
    ),
  },
]

export const vacancies: DemoVacancy[] = [
  {
    slug: 'transport-specialist',
    title: t(
      'Қоғамдық көлік бөлімінің бас маманы',
      'Главный специалист отдела общественного транспорта',
      'Chief specialist, Public Transport Section',
    ),
    division: t(
      'Қалалық мобильділік басқармасы',
      'Управление городской мобильности',
      'Directorate of Urban Mobility',
    ),
    salary: { from: 285000, to: 372000 },
    duties: [
      t(
        'Бағыттардың орындалуын бақылау',
        'Контролировать выполнение маршрутов',
        'Monitor the running of routes',
      ),
      t(
        'Тұрғындардың ұсыныстарын қарау',
        'Рассматривать предложения жителей',
        'Consider residents’ proposals',
      ),
    ],
    requirements: [
      t(
        'Жоғары техникалық немесе экономикалық білім',
        'Высшее техническое или экономическое образование',
        'Degree in engineering or economics',
      ),
    ],
    closesInDays: 7,
  },
  {
    slug: 'social-worker',
    title: t(
      'Әлеуметтік бағдарламалар бөлімінің бас маманы',
      'Главный специалист отдела социальных программ',
      'Chief specialist, Social Programmes Section',
    ),
    division: t(
      'Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы',
      'Управление занятости и социальных программ',
      'Directorate of Employment and Social Programmes',
    ),
    salary: { from: 270000, to: 355000 },
    duties: [
      t('Өтініш берушілерді қабылдау', 'Вести приём заявителей', 'Receive applicants'),
      t('Құжаттарды тексеру', 'Проверять документы', 'Check documents'),
    ],
    requirements: [
      t('Қазақ және орыс тілдерін меңгеру', 'Владение казахским и русским языками', 'Kazakh and Russian'),
    ],
    closesInDays: 14,
  },
]

export const projects: DemoProject[] = [
  {
    slug: 'walkable-city',
    title: t('«Жаяу жүретін қала»', '«Пешеходный город»', 'Walkable City'),
    summary: t(
      'Он сегіз көшеде кең тротуар, көлеңке және жарық.',
      'Широкие тротуары, тень и свет на восемнадцати улицах.',
      'Wide pavements, shade and light on eighteen streets.',
    ),
    picture: 'city',

    years: { from: 2025, to: 2028 },
    body: [
      p(
        'Жоба жаяу адамға басымдық береді: өткелдер жер бетінде, бағдаршам уақыты ұзағырақ, жиектастар төмен.',
        'Проект отдаёт приоритет пешеходу: наземные переходы, более долгий зелёный свет, низкие бордюры.',
        'The project gives priority to people on foot: level crossings, longer green lights, low kerbs.',
      ),
      ul(
        t('Көшелер – 18', 'Улиц – 18', 'Streets: 18'),
        t('Жаңа ағаштар – 6 200', 'Новых деревьев – 6 200', 'New trees: 6,200'),
      ),
    ],
  },
]
