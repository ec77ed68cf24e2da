import type { DemoDocument } from '../../types.ts'
import { ago, p, t, ul } from '../../write.ts'

const akim = t('Н. Қасымбеков, қала әкімі', 'Н. Касымбеков, аким города', 'N. Kassymbekov, Akim')

export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-3',
    adopted: ago(720),
    signatory: akim,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Алматы қаласының әкімдігі туралы ереже',
      'Положение об акимате города Алматы',
      'Statute of the akimat of Almaty city',
    ),
    summary: t(
      'Әкімдіктің өкілеттігі және жұмыс тәртібі.',
      'Полномочия и порядок работы акимата.',
      'Powers and procedure of the akimat.',
    ),
    body: [
      p(
        'Әкімдік қаланың жергілікті атқарушы органы болып табылады және өз қызметін заңға сәйкес алқалы түрде жүзеге асырады.',
        'Акимат является местным исполнительным органом города и действует коллегиально в соответствии с законом.',
        'The akimat is the local executive body of the city and acts collegially under the law.',
      ),
    ],
  },
  {
    slug: 'quiet-hours',
    kind: 'normative-act',
    number: 'Д-4/118',
    adopted: ago(33),
    signatory: akim,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Қоғамдық көлік аялдамаларын ұстау қағидаларын бекіту туралы',
      'Об утверждении правил содержания остановок общественного транспорта',
      'On approval of rules for keeping public transport stops',
    ),
    summary: t(
      'Аялдамада не болуға тиіс және оған кім жауап береді.',
      'Что должно быть на остановке и кто за это отвечает.',
      'What a stop must have and who is responsible.',
    ),
    body: [
      p(
        'Қаулы аялдамалардың жабдығына қойылатын талаптарды белгілейді.',
        'Постановление устанавливает требования к оборудованию остановок.',
        'The resolution sets requirements for stops.',
      ),
      ul(
        t('жарық және орындық', 'освещение и скамья', 'lighting and a bench'),
        t(
          'екі тілдегі бағыттар кестесі',
          'расписание маршрутов на двух языках',
          'a timetable in two languages',
        ),
        t('арбаға арналған көтерме жол', 'пандус для коляски', 'a ramp for wheelchairs'),
      ),
    ],
  },
  {
    slug: 'territory-programme',
    kind: 'plan',
    node: 'territory',
    number: 'Д-57',
    adopted: ago(140),
    signatory: akim,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Қаланың 2026–2030 жылдарға арналған даму жоспары',
      'План развития города на 2026–2030 годы',
      'City development plan for 2026–2030',
    ),
    summary: t(
      'Аудандар бойынша мақсаттар, қаражат және мерзімдер.',
      'Цели, средства и сроки по районам.',
      'Goals, funds and dates by district.',
    ),
    body: [
      p(
        'Жоспардың басым бағыттары – таза ауа, жаяу жүретін қала, сейсмикалық қауіпсіздік және мектептердегі бір ауысым.',
        'Приоритеты плана – чистый воздух, пешеходный город, сейсмическая безопасность и односменное обучение.',
        'Priorities: clean air, a walkable city, seismic safety and one-shift schools.',
      ),
    ],
  },
  {
    slug: 'bus-stops-data',
    kind: 'dataset',
    node: 'open_data',
    number: 'Д-71',
    adopted: ago(8),
    signatory: t(
      'Р. Әубәкіров, басқарма басшысы',
      'Р. Аубакиров, руководитель управления',
      'R. Aubakirov, Head of Directorate',
    ),
    force: 'in-force',
    file: 'csv',
    title: t(
      'Аялдамалар тізбесі (ашық деректер)',
      'Перечень остановок (открытые данные)',
      'List of stops (open data)',
    ),
    summary: t(
      'Атауы, координаталары және бағыттары бар жинақ.',
      'Набор с названиями, координатами и маршрутами.',
      'Names, coordinates and routes.',
    ),
    rows: [
      ['stop', 'latitude', 'longitude', 'routes'],
      ['Алғабас', '43.2861', '76.7811', '201'],
      ['Шаңырақ', '43.3204', '76.8542', '202'],
      ['Көкқайнар', '43.3277', '76.8813', '203'],
      ['Айгерім', '43.3049', '76.8301', '204'],
    ],
    body: [
      p(
        'Жинақ апта сайын жаңартылады. Өрістері: аялдама, ендік, бойлық, бағыттар.',
        'Набор обновляется еженедельно. Поля: остановка, широта, долгота, маршруты.',
        'Updated weekly. Fields: stop, latitude, longitude, routes.',
      ),
    ],
  },
  {
    slug: 'appeals-report',
    kind: 'report',
    node: 'analytics',
    number: 'Д-64',
    adopted: ago(20),
    signatory: t('Аппарат басшысы', 'Руководитель аппарата', 'Head of the Office'),
    force: 'in-force',
    file: 'csv',
    title: t(
      'Тұрғындардың өтініштері: тоғыз айдың қорытындысы',
      'Обращения жителей: итоги девяти месяцев',
      'Residents’ appeals: nine months',
    ),
    summary: t(
      'Тақырыптар, мерзімдер және шешілген мәселелер.',
      'Темы, сроки и решённые вопросы.',
      'Subjects, terms and what was solved.',
    ),
    rows: [
      ['topic', 'appeals', 'in_time_percent'],
      ['Тұрғын үй-коммуналдық шаруашылық', '12480', '96'],
      ['Көлік', '9310', '94'],
      ['Жерді пайдалану', '4120', '91'],
      ['Экология', '3870', '95'],
    ],
    body: [
      p(
        'Өтініштердің ең көбі – жылу мен сумен жабдықтау туралы. Мерзімінде берілген жауаптардың үлесі – 95 пайыз.',
        'Больше всего обращений – о тепле и воде. Доля ответов в срок – 95 процентов.',
        'Most appeals concern heating and water; 95 per cent were answered in time.',
      ),
    ],
  },
]
