import type { DemoNews } from '../../types.ts'
import { ago, p, same, t, ul } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'ten-months-results',
    published: ago(2, '10:00'),
    topics: ['business', 'releases'],
    picture: 'money',
    title: t(
      'Он айдың қорытындысы: өңдеу өнеркәсібі мен сауда өсті',
      'Итоги десяти месяцев: растут обработка и торговля',
      'Ten months: manufacturing and trade grow',
    ),
    summary: t(
      'Көрсетілім көрсеткіштері салалар бойынша кестеде берілген.',
      'Демонстрационные показатели по отраслям – в таблице.',
      'Sample indicators by industry are in the table.',
    ),

    body: [
      p(
        'Есептеу әдістемесі мен бастапқы деректер ашық деректерде. Бағалауға баға өзгерісі енгізілмеген.',
        'Методика и исходные данные – в открытых данных. Оценка без учёта изменения цен.',
        'The method and source data are open; price changes are excluded.',
      ),
      {
        table: {
          caption: t('Нақты көлем индексі, %', 'Индекс физического объёма, %', 'Volume index, %'),
          head: [
            t('Сала', 'Отрасль', 'Industry'),
            t('Былтыр', 'Прошлый год', 'Last year'),
            t('Биыл', 'Этот год', 'This year'),
          ],
          rows: [
            [t('Өңдеу өнеркәсібі', 'Обработка', 'Manufacturing'), same('103,8'), same('105,1')],
            [t('Сауда', 'Торговля', 'Trade'), same('106,2'), same('107,4')],
            [t('Көлік', 'Транспорт', 'Transport'), same('108,1'), same('109,0')],
          ],
        },
      },
    ],
  },
  {
    slug: 'regulation-from-scratch',
    published: ago(7, '15:15'),
    topics: ['business', 'law'],
    picture: 'scales',
    title: t(
      'Бизнеске қойылатын 340 талап қайта қаралды, 112-сі алынып тасталды',
      'Пересмотрено 340 требований к бизнесу, 112 отменено',
      '340 requirements reviewed, 112 removed',
    ),
    summary: t(
      'Әр талап үшін пайдасы мен шығыны салыстырылды.',
      'По каждому сравнили пользу и издержки.',
      'Benefit and cost of each were compared.',
    ),

    body: [
      p(
        'Алынып тасталған талаптар тізімі мен себептері жарияланды. Кәсіпкерлер өз ұсынысын жыл бойы жібере алады.',
        'Список отменённых требований и причины опубликованы. Предложения принимают круглый год.',
        'The list with reasons is published; proposals are welcome all year.',
      ),
    ],
  },
  {
    slug: 'support-measures-map',
    published: ago(14, '11:40'),
    topics: ['business', 'regions'],
    picture: 'shop',
    title: t(
      'Қолдау шараларының картасы: кәсібіңізге не сай келеді',
      'Карта мер поддержки: что подойдёт вашему делу',
      'Map of support measures',
    ),
    summary: t(
      'Өңір мен саланы таңдасаңыз, қолжетімді грант, несие және кеңестер көрсетіледі.',
      'Выберите регион и отрасль – увидите гранты, кредиты и консультации.',
      'Choose region and industry to see grants, loans and advice.',
    ),

    body: [
      p(
        'Картада жүзден астам шара бар, әрқайсысының шарты мен мерзімі көрсетілген.',
        'На карте более ста мер с условиями и сроками.',
        'More than a hundred measures with terms and dates.',
      ),
      ul(
        t('Жаңадан бастағандарға – 38', 'Начинающим – 38', 'For beginners: 38'),
        t('Ауылға – 27', 'Для села – 27', 'For villages: 27'),
      ),
    ],
  },
  {
    slug: 'monotowns-plan',
    published: ago(25, '16:25'),
    topics: ['regions'],
    picture: 'city',
    title: t(
      'Шағын қалаларды дамыту жоспарлары талқыланды',
      'Обсуждены планы развития малых городов',
      'Plans for small towns discussed',
    ),
    summary: t(
      'Тұрғындар жылу, жол және жаңа жұмыс орындарын басты деп атады.',
      'Жители назвали главным тепло, дороги и рабочие места.',
      'Residents named heating, roads and jobs as most important.',
    ),

    body: [
      p(
        'Жеті қалада ашық талқылау өтті, 210 ұсыныстың 96-сы жоспарға енді, қалғанына жазбаша жауап берілді.',
        'В семи городах прошли обсуждения: 96 из 210 предложений вошли в планы, на остальные ответили письменно.',
        'Of 210 proposals from seven towns 96 entered the plans; the rest were answered in writing.',
      ),
    ],
  },
  {
    slug: 'regional-department-head',
    published: ago(47, '17:30'),
    topics: ['appointments'],
    picture: 'ministry',
    title: t(
      'Өңірлік даму департаментіне директор тағайындалды',
      'Назначен директор Департамента регионального развития',
      'Director of Regional Development appointed',
    ),
    summary: t(
      'Тағайындау конкурс қорытындысымен жасалды.',
      'Назначение – по итогам конкурса.',
      'After a competition.',
    ),

    body: [
      p(
        'Лауазымға Болат Әнуарұлы Кенжебаев тағайындалды.',
        'На должность назначен Болат Ануарович Кенжебаев.',
        'Bolat Kenzhebayev takes the post.',
      ),
    ],
  },
]
