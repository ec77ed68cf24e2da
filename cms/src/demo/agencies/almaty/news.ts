import type { DemoNews } from '../../types.ts'
import { ago, h, info, p, same, t, ul } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'new-bus-routes',
    published: ago(0, '09:10'),
    topics: ['transport', 'releases'],
    title: t(
      'Қаланың солтүстігінде төрт жаңа автобус бағыты ашылды',
      'На севере города открылись четыре новых автобусных маршрута',
      'Four new bus routes open in the north of the city',
    ),
    summary: t(
      'Автобустар таңғы алтыдан жүреді, аралығы – сегіз минут. Бағыттар тұрғындардың ұсыныстарымен жасалды.',
      'Автобусы ходят с шести утра с интервалом восемь минут. Маршруты составлены по предложениям жителей.',
      'Buses run from six in the morning every eight minutes; the routes follow residents’ proposals.',
    ),
    picture: 'bus',

    pinned: true,
    body: [
      p(
        'Көктемде өткен сауалнамаға 8 400 тұрғын қатысты. Ең көп аталған қиындық – емханаға екі рет ауысып бару. Жаңа бағыттар үш емхана мен екі мектепті метро стансасымен тікелей байланыстырады.',
        'В весеннем опросе участвовали 8 400 жителей. Чаще всего жаловались на две пересадки по пути в поликлинику. Новые маршруты напрямую связывают три поликлиники и две школы со станцией метро.',
        'Some 8,400 residents answered a poll in spring. The most frequent complaint was two changes on the way to a clinic. The new routes link three clinics and two schools directly with the metro.',
      ),
      {
        table: {
          caption: t('Жаңа бағыттар', 'Новые маршруты', 'New routes'),
          head: [
            t('Бағыт', 'Маршрут', 'Route'),
            t('Қайдан қайда', 'Откуда и куда', 'From and to'),
            t('Аралығы, минут', 'Интервал, минут', 'Every, minutes'),
          ],
          rows: [
            [
              same('201'),
              t('Алғабас ықшам ауданы – метро', 'Микрорайон Алгабас – метро', 'Algabas district – metro'),
              same('8'),
            ],
            [
              same('202'),
              t('Шаңырақ – №7 емхана', 'Шанырак – поликлиника № 7', 'Shanyrak – clinic No. 7'),
              same('8'),
            ],
            [
              same('203'),
              t('Көкқайнар – орталық саябақ', 'Коккайнар – центральный парк', 'Kokkainar – central park'),
              same('10'),
            ],
            [
              same('204'),
              t(
                'Айгерім – теміржол вокзалы',
                'Айгерим – железнодорожный вокзал',
                'Aigerim – railway station',
              ),
              same('10'),
            ],
          ],
        },
      },
      info(
        t(
          'Бағыттар үш ай сыналады, содан кейін сауалнама қайталанады.',
          'Маршруты испытываются три месяца, затем опрос повторится.',
          'The routes are on trial for three months, then the poll is repeated.',
        ),
      ),
    ],
  },
  {
    slug: 'school-winter',
    published: ago(3, '14:20'),
    topics: ['education'],
    title: t(
      'Аязды күндері сабақ қалай өтеді: ата-аналарға жадынама',
      'Как проходят уроки в мороз: памятка родителям',
      'Lessons on frosty days: a note for parents',
    ),
    summary: t(
      'Қашықтан оқуға ауысу туралы шешім сағат 06:30-дан кешіктірілмей жарияланады.',
      'Решение о дистанционном дне объявляют не позднее 06:30.',
      'A switch to distance learning is announced by 06:30.',
    ),
    picture: 'school',

    body: [
      p(
        'Бастауыш сыныптар үшін шек – минус 25 градус, 5–9-сыныптар үшін – минус 30, жоғары сыныптар үшін – минус 35. Жел қатты болса, шек екі градусқа жұмсарады.',
        'Порог для начальных классов – минус 25 градусов, для 5–9-х – минус 30, для старших – минус 35. При сильном ветре порог мягче на два градуса.',
        'The limit is −25 °C for primary classes, −30 °C for grades 5–9 and −35 °C for senior ones; with strong wind it is two degrees milder.',
      ),
      p(
        'Баланы мектепке апару мүмкін болмаса, сынып жетекшісіне хабарлау жеткілікті.',
        'Если привести ребёнка невозможно, достаточно предупредить классного руководителя.',
        'If a child cannot come, it is enough to tell the class teacher.',
      ),
    ],
  },
  {
    slug: 'air-sensors',
    published: ago(6, '11:45'),
    topics: ['ecology'],
    title: t(
      'Қалада ауа сапасын өлшейтін тағы он екі бекет іске қосылды',
      'В городе заработали ещё двенадцать постов измерения качества воздуха',
      'Twelve more air quality stations start work',
    ),
    summary: t(
      'Деректер он минут сайын жаңарады және ашық деректер ретінде жарияланады.',
      'Данные обновляются каждые десять минут и публикуются как открытые.',
      'Readings are updated every ten minutes and published as open data.',
    ),
    picture: 'air',

    body: [
      p(
        'Енді әр ауданда кемінде үш бекет бар. Ауаның жай-күйі бес деңгеймен көрсетіледі, деңгей жоғарыласа, мектептер мен балабақшаларға ескерту жіберіледі.',
        'Теперь в каждом районе не менее трёх постов. Состояние воздуха показано пятью уровнями; при повышении школы и детсады получают предупреждение.',
        'Every district now has at least three stations. Five levels show the state of the air; schools and kindergartens are warned when it worsens.',
      ),
      {
        picture: 'alatau',

        caption: t(
          'Тау бөктеріндегі бекеттер салыстыру үшін қойылған',
          'Посты в предгорьях установлены для сравнения',
          'Stations in the foothills serve for comparison',
        ),
      },
    ],
  },
  {
    slug: 'heating-check',
    published: ago(12, '16:00'),
    topics: ['housing'],
    title: t(
      'Жылу маусымы: 3 840 үйдің қосылуы тексерілді',
      'Отопительный сезон: проверено подключение 3 840 домов',
      'Heating season: 3,840 houses checked',
    ),
    summary: t(
      'Тексеру кезінде 62 ақау табылып, 59-ы жойылды. Қалған үшеуінің мерзімі көрсетілген.',
      'Найдено 62 неисправности, 59 устранены. По остальным трём указан срок.',
      'Of 62 faults found, 59 are fixed; dates are given for the other three.',
    ),
    picture: 'city',

    body: [
      p(
        'Жөнделмей қалған үш үйге уақытша жылыту пункті қосылды. Жөндеу жұмыстары аптаның соңына дейін бітеді.',
        'К трём оставшимся домам подключён временный тепловой пункт. Работы закончатся до конца недели.',
        'A temporary heating unit serves the three remaining houses until work ends this week.',
      ),
      ul(
        t(
          'Пәтер салқын болса: кезекші қызмет, тәулік бойы',
          'Если в квартире холодно: дежурная служба, круглосуточно',
          'If your flat is cold: duty service, round the clock',
        ),
        t('Телефоны: +7 (727) 200-00-09', 'Телефон: +7 (727) 200-00-09', 'Phone: +7 (727) 200-00-09'),
      ),
    ],
  },
  {
    slug: 'participatory-budget',
    published: ago(19, '10:30'),
    topics: ['transparency', 'regions'],
    title: t(
      'Халық қатысатын бюджет: тұрғындар 137 жобаны таңдады',
      'Бюджет народного участия: жители выбрали 137 проектов',
      'Participatory budget: residents chose 137 projects',
    ),
    summary: t(
      'Дауыс беруге 41 мың адам қатысты. Жобалар келесі жылдың қазанына дейін орындалады.',
      'Голосовали 41 тысяча человек. Проекты выполнят до октября следующего года.',
      'Some 41,000 people voted. The projects are due by next October.',
    ),
    picture: 'planting',

    body: [
      p(
        'Ең көп дауысты аула жарығы, балалар алаңы және ескі бақтарды суару жүйесі жинады. Әр жобаның құны, мердігері және аяқталу күні ашық кестеде тұр.',
        'Больше всего голосов собрали дворовое освещение, детские площадки и полив старых садов. Стоимость, подрядчик и срок каждого проекта указаны в открытой таблице.',
        'Lighting of yards, playgrounds and watering of old gardens won most votes. The cost, contractor and date of each are in an open table.',
      ),
      h('Келесі өтінім кезеңі', 'Следующий приём заявок', 'Next call'),
      p(
        'Ұсыныстар наурыз айында қабылданады.',
        'Предложения принимают в марте.',
        'Proposals are accepted in March.',
      ),
    ],
  },
  {
    slug: 'akim-meeting-residents',
    published: ago(26, '19:00'),
    topics: ['speeches'],
    title: t(
      'Әкімнің тұрғындармен кездесуінде айтқаны: «Уәде емес, күні көрсетілген жоспар керек»',
      'Выступление акима на встрече с жителями: «Нужны не обещания, а план с датами»',
      'The Akim to residents: “Not promises but a plan with dates”',
    ),
    summary: t(
      'Кездесуде 34 сұрақ қойылды, әрқайсысына жауапты адам мен мерзім белгіленді.',
      'На встрече задали 34 вопроса, по каждому назначены ответственный и срок.',
      'Each of 34 questions was given a responsible person and a date.',
    ),
    picture: 'dialog',

    body: [
      p(
        'Тұрғындар көше жарығы, жер асты өткелдері және жаңа мектептің орны туралы сұрады. Жауаптардың орындалуы ай сайын жарияланып отырады.',
        'Жители спрашивали об освещении, подземных переходах и месте новой школы. Исполнение ответов будет публиковаться ежемесячно.',
        'Residents asked about lighting, underpasses and the site of a new school. Progress will be published every month.',
      ),
    ],
  },
  {
    slug: 'mobility-head',
    published: ago(38, '15:30'),
    topics: ['appointments'],
    title: t(
      'Қалалық мобильділік басқармасына басшы тағайындалды',
      'Назначен руководитель Управления городской мобильности',
      'Head of the Directorate of Urban Mobility appointed',
    ),
    summary: t(
      'Лауазымға Ринат Ерланұлы Әубәкіров тағайындалды.',
      'На должность назначен Ринат Ерланович Аубакиров.',
      'Rinat Aubakirov takes the post.',
    ),
    picture: 'alatau-dusk',

    body: [
      p(
        'Ринат Әубәкіров бұған дейін қоғамдық көлік бөлімін басқарған, бағыттар желісін қайта құруға қатысқан.',
        'Ринат Аубакиров прежде руководил отделом общественного транспорта и участвовал в перестройке сети маршрутов.',
        'Mr Aubakirov led the Public Transport Section and took part in redesigning the network of routes.',
      ),
    ],
  },
]
