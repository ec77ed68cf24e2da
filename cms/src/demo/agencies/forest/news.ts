import type { DemoNews } from '../../types.ts'
import { ago, p, t, ul, warn } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'autumn-planting',
    published: ago(4, '10:20'),
    topics: ['ecology', 'releases'],
    picture: 'planting',
    title: t(
      'Күзгі отырғызу аяқталды: 46 миллион көшет',
      'Осенняя посадка завершена: 46 миллионов саженцев',
      'Autumn planting done: 46 million saplings',
    ),
    summary: t(
      'Ең көп көшет Қостанай мен Түркістан облыстарында отырғызылды.',
      'Больше всего посажено в Костанайской и Туркестанской областях.',
      'Most were planted in Kostanay and Turkistan regions.',
    ),

    body: [
      p(
        'Көшеттер жергілікті тұқымнан өсірілген: қарағай, қайың, сексеуіл. Тамырлануы көктемде тексеріледі.',
        'Саженцы выращены из местных семян: сосна, берёза, саксаул. Приживаемость проверят весной.',
        'Grown from local seed: pine, birch, saxaul. Survival will be checked in spring.',
      ),
    ],
  },
  {
    slug: 'fire-season-closed',
    published: ago(11, '12:10'),
    topics: ['ecology'],
    picture: 'wood',
    title: t(
      'Өрт қаупі маусымы жабылды: алаңы былтырдан үш есе аз',
      'Пожароопасный сезон закрыт: площадь втрое меньше',
      'Fire season closed: area three times smaller',
    ),
    summary: t(
      'Түтінді бақылайтын жүз камера өртті орта есеппен сегіз минутта байқайды.',
      'Сто камер замечают дым в среднем за восемь минут.',
      'A hundred cameras notice smoke in eight minutes.',
    ),

    body: [
      ul(
        t('өрт саны – 214', 'пожаров – 214', 'fires: 214'),
        t('адам салдарынан – 61 %', 'по вине человека – 61 %', 'caused by people: 61%'),
      ),
      warn(
        t(
          'Қыста да от жағуға тек арнайы орында рұқсат.',
          'Разводить огонь и зимой можно лишь в отведённых местах.',
          'Fires are allowed only in set places, in winter too.',
        ),
      ),
    ],
  },
  {
    slug: 'lynx-photo',
    published: ago(19, '15:00'),
    topics: ['ecology'],
    picture: 'winter-wood',
    title: t(
      'Фототұзаққа Алтайдың сілеусіні түсті',
      'Фотоловушка сняла алтайскую рысь',
      'Camera trap catches an Altai lynx',
    ),
    summary: t(
      'Бес жылда алғаш рет екі күшігімен байқалды.',
      'Впервые за пять лет – с двумя детёнышами.',
      'For the first time in five years, with two cubs.',
    ),

    body: [
      p(
        'Камераның орны браконьерлерден қорғау үшін айтылмайды.',
        'Место съёмки не раскрывается для защиты от браконьеров.',
        'The place is not disclosed, to guard it from poachers.',
      ),
    ],
  },
  {
    slug: 'hunting-rules',
    published: ago(27, '11:30'),
    topics: ['law'],
    picture: 'documents',
    title: t(
      'Аңшылық маусымы: рұқсатты қалай тексеруге болады',
      'Сезон охоты: как проверить разрешение',
      'Hunting season: how to check a permit',
    ),
    summary: t(
      'Рұқсаттың QR-коды инспектор мен тұрғынға бірдей көрінеді.',
      'QR-код разрешения видят и инспектор, и житель.',
      'Its QR code is visible to inspector and resident alike.',
    ),

    body: [
      p(
        'Кодта мерзім, аңның түрі мен саны, аумағы көрсетіледі.',
        'В коде – срок, вид и число животных, участок.',
        'It shows term, species, number and area.',
      ),
    ],
  },
  {
    slug: 'committee-chairman',
    published: ago(43, '17:20'),
    topics: ['appointments'],
    picture: 'alatau',
    title: t(
      'Комитет төрағасының орынбасары тағайындалды',
      'Назначен заместитель председателя комитета',
      'Deputy chair appointed',
    ),
    summary: t(
      'Лауазымға зоолог Жұлдыз Ахметова тағайындалды.',
      'На должность назначена зоолог Жулдыз Ахметова.',
      'Zoologist Zhuldyz Akhmetova takes the post.',
    ),

    body: [
      p(
        'Ол киіктерді зерттеу жобасын басқарған.',
        'Она руководила проектом изучения сайгака.',
        'She led the saiga research project.',
      ),
    ],
  },
]
