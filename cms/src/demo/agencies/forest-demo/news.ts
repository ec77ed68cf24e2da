import type { DemoNews } from '../../types.ts'
import { ago, p, t } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'raid-results',
    published: ago(7, '16:00'),
    topics: ['ecology'],
    picture: 'winter-wood',
    title: t(
      'Рейд қорытындысы: он бұзушылық анықталды',
      'Итоги рейда: выявлено десять нарушений',
      'Raid results: ten violations',
    ),
    summary: t(
      'Инспекторлар екі апта ішінде 1 400 шақырым жүрді.',
      'За две недели инспекторы проехали 1 400 километров.',
      'Inspectors covered 1,400 km in two weeks.',
    ),

    body: [
      p(
        'Бұзушылықтардың көбі – рұқсатсыз ағаш кесу. Материалдар полицияға берілді.',
        'Большинство – незаконная рубка. Материалы переданы в полицию.',
        'Most are illegal logging; materials were passed to the police.',
      ),
    ],
  },
]
