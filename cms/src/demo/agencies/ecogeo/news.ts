import type { DemoNews } from '../../types.ts'
import { ago, info, p, t, ul } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'saiga-count',
    published: ago(2, '13:20'),
    topics: ['ecology', 'releases'],
    pinned: true,
    picture: 'saiga',
    title: t(
      'Киік санағы: үш популяция да өсіп келеді',
      'Учёт сайгака: растут все три популяции',
      'Saiga count: all three populations grow',
    ),
    summary: t(
      'Әуеден санау көктемде өтті, нәтижесі ғалымдардың тексеруінен кейін жарияланды.',
      'Авиаучёт прошёл весной, итоги опубликованы после проверки учёных.',
      'An aerial count in spring, published after review.',
    ),

    body: [
      p(
        'Санақ кезінде 14 ұшақ 62 мың шақырым жол жүрді. Суреттерді екі топ бір-бірінен бөлек есептеді, айырма үш пайыздан аспады.',
        'За время учёта 14 самолётов пролетели 62 тысячи километров. Снимки считали две независимые группы, расхождение – до трёх процентов.',
        'Fourteen aircraft flew 62,000 km; two groups counted the pictures separately and differed by less than three per cent.',
      ),
      info(
        t(
          'Төлдеу кезінде жануарларға жақындамаңыз: ұрғашысы төлін тастап кетуі мүмкін.',
          'Не приближайтесь в период отёла: самка может бросить детёныша.',
          'Keep away during calving: a mother may leave her calf.',
        ),
      ),
    ],
  },
  {
    slug: 'waste-sorting',
    published: ago(8, '10:30'),
    topics: ['ecology', 'regions'],
    picture: 'city',
    title: t(
      'Он қалада қалдықты бөлек жинау бастау алды',
      'В десяти городах начали раздельный сбор отходов',
      'Ten cities begin separate waste collection',
    ),
    summary: t(
      'Екі контейнер жүйесі: құрғақ және өзге қалдық. Қате салынса, айыппұл емес, түсіндірме беріледі.',
      'Система двух контейнеров: сухое и остальное. За ошибку – не штраф, а пояснение.',
      'Two bins: dry and other. A mistake brings an explanation, not a fine.',
    ),

    body: [
      ul(
        t(
          'көк контейнер: қағаз, пластик, металл, шыны',
          'синий: бумага, пластик, металл, стекло',
          'blue: paper, plastic, metal, glass',
        ),
        t('жасыл контейнер: қалғаны', 'зелёный: остальное', 'green: the rest'),
      ),
      p(
        'Батарея мен шамды арнайы қабылдау орнына апарыңыз.',
        'Батарейки и лампы сдавайте в пункты приёма.',
        'Take batteries and lamps to collection points.',
      ),
    ],
  },
  {
    slug: 'caspian-monitoring',
    published: ago(15, '16:10'),
    topics: ['ecology'],
    picture: 'caspian',
    title: t(
      'Каспийдегі бақылау станциялары қысқы режимге көшті',
      'Станции наблюдения на Каспии перешли на зимний режим',
      'Caspian stations go into winter mode',
    ),
    summary: t(
      'Теңіз деңгейі мен судың сапасы күн сайын өлшенеді.',
      'Уровень и качество воды измеряют ежедневно.',
      'Sea level and water quality are measured daily.',
    ),

    body: [
      p(
        'Деректер министрліктің ашық деректерінде және балықшыларға арналған хабарламада жарияланады.',
        'Данные – в открытых наборах и в сводке для рыбаков.',
        'Data are open and go to a bulletin for fishermen.',
      ),
    ],
  },
  {
    slug: 'climate-forum-speech',
    published: ago(24, '18:00'),
    topics: ['speeches', 'ecology'],
    picture: 'wind-road',
    title: t(
      'Министр климат форумында: «Мақсат ауада емес, жерде орындалады»',
      'Министр на климатическом форуме: «Цели исполняются на земле»',
      'At the climate forum: goals are met on the ground',
    ),
    summary: t(
      'Орман өсіру, су үнемдеу және жел энергиясы туралы.',
      'О лесах, воде и ветре.',
      'On forests, water and wind.',
    ),

    body: [
      p(
        'Министр үш өңірдің тәжірибесін мысалға келтірді және нәтижелерді жыл сайын жариялауға уәде берді.',
        'Министр привёл опыт трёх регионов и обещал ежегодно публиковать итоги.',
        'The Minister cited three regions and promised yearly results.',
      ),
    ],
  },
  {
    slug: 'reserve-director',
    published: ago(36, '12:25'),
    topics: ['appointments'],
    picture: 'alatau',
    title: t(
      'Қорыққа жаңа директор тағайындалды',
      'Назначен директор заповедника',
      'Reserve gets a new director',
    ),
    summary: t(
      'Лауазымға орнитолог Жасұлан Өтегенов тағайындалды.',
      'На должность назначен орнитолог Жасулан Утегенов.',
      'Ornithologist Zhassulan Utegenov takes the post.',
    ),

    body: [
      p(
        'Ол қорықта он бір жыл ғылыми қызметкер болған.',
        'Он одиннадцать лет был научным сотрудником заповедника.',
        'He was a researcher there for eleven years.',
      ),
    ],
  },
]
