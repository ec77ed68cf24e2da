import type { DemoNews } from '../../types.ts'
import { ago, info, p, t, ul } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'clean-heating-zones',
    published: ago(2, '14:50'),
    topics: ['ecology', 'housing'],
    picture: 'air',
    title: t(
      'Таза жылыту аймағына тағы екі ауданның 1 600 үйі қосылды',
      'К зоне чистого отопления присоединились 1 600 домов',
      '1,600 houses join the clean heating zone',
    ),
    summary: t(
      'Көмір пешін газға ауыстыруға көмек беріледі.',
      'Помогают заменить угольную печь на газ.',
      'Help is given to replace coal with gas.',
    ),

    body: [
      p(
        'Өтінімді аудан әкімдігіне бересіз, маман үйді көреді, қазандықтың құнының 70 пайызына дейін өтеледі.',
        'Заявка – в акимат района; специалист осмотрит дом, возместят до 70 процентов котла.',
        'Apply to the district akimat; up to 70 per cent of the boiler is paid.',
      ),
      info(
        t(
          'Табысы аз отбасыларға құны толық өтеледі.',
          'Семьям с низким доходом – полностью.',
          'For families with low income, in full.',
        ),
      ),
    ],
  },
  {
    slug: 'rivers-cleaned',
    published: ago(9, '11:10'),
    topics: ['ecology'],
    picture: 'alatau',
    title: t('Есентай арнасы тазартылды', 'Очищено русло Есентая', 'The Yesentai riverbed cleaned'),
    summary: t(
      'Он сегіз шақырым арнадан 240 тонна қоқыс шығарылды.',
      'С восемнадцати километров вывезено 240 тонн мусора.',
      'From 18 km 240 tonnes were taken.',
    ),

    body: [
      ul(
        t('келесі кезек – Үлкен Алматы өзені', 'следующая – Большая Алматинка', 'next: the Big Almatinka'),
        t('еріктілер жазыла алады', 'можно записаться добровольцем', 'volunteers may sign up'),
      ),
    ],
  },
  {
    slug: 'tree-passport',
    published: ago(17, '16:30'),
    topics: ['ecology', 'transparency'],
    picture: 'planting',
    title: t(
      'Әр ағаштың паспорты: көгалдандыру картасы ашылды',
      'Паспорт каждого дерева: открыта карта озеленения',
      'A passport for every tree',
    ),
    summary: t(
      'Картадан ағаштың түрін, жасын және күтім күнін көруге болады.',
      'На карте видны порода, возраст и дата ухода.',
      'The map shows species, age and care.',
    ),

    body: [
      p(
        'Қураған ағаш туралы картадан хабарлауға болады, жауап бес жұмыс күнінде.',
        'О сухом дереве можно сообщить с карты, ответ – за пять рабочих дней.',
        'Report a dead tree from the map; an answer comes in five working days.',
      ),
    ],
  },
  {
    slug: 'air-day-school',
    published: ago(26, '10:00'),
    topics: ['education', 'ecology'],
    picture: 'school',
    title: t('Мектептерде ауа сабағы өтті', 'В школах прошёл урок о воздухе', 'Schools hold an air lesson'),
    summary: t(
      'Оқушылар өлшеу құралдарын өздері жинады.',
      'Школьники сами собрали датчики.',
      'Pupils built their own sensors.',
    ),

    body: [
      p(
        'Он екі мектеп өз бекетін қойды, деректері ортақ картада.',
        'Двенадцать школ поставили свои посты, данные – на общей карте.',
        'Twelve schools set up stations; data are on a common map.',
      ),
    ],
  },
  {
    slug: 'eco-head-named',
    published: ago(44, '15:15'),
    topics: ['appointments'],
    picture: 'akimat',
    title: t(
      'Басқарма басшысы тағайындалды',
      'Назначен руководитель управления',
      'Head of the Directorate appointed',
    ),
    summary: t(
      'Басшы болып Мейірлан Қалиев тағайындалды.',
      'Руководителем назначен Мейрлан Калиев.',
      'Meirlan Kaliyev takes the post.',
    ),

    body: [
      p(
        'Ол қалалық ауа зертханасын басқарған.',
        'Он руководил городской лабораторией воздуха.',
        'He led the city’s air laboratory.',
      ),
    ],
  },
]
