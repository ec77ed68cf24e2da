import type { DemoNews } from '../../types.ts'
import { ago, h, info, ol, p, t, ul } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'library-evening-hours',
    published: ago(1, '10:40'),
    topics: ['culture', 'releases'],
    pinned: true,
    picture: 'library',
    title: t(
      'Облыс орталықтарындағы кітапханалар кешкі тоғызға дейін ашық болады',
      'Библиотеки областных центров будут открыты до девяти вечера',
      'Libraries in regional centres to stay open until nine',
    ),
    summary: t(
      'Жаңа кесте оқырмандардың сұрауы бойынша енгізілді. Кешке оқу залы мен балалар бөлімі жұмыс істейді.',
      'Новый график введён по просьбам читателей. Вечером работают читальный зал и детский отдел.',
      'The new hours follow readers’ wishes: the reading room and children’s section work in the evening.',
    ),

    body: [
      p(
        'Сынақ үш облыста басталған еді: кешкі уақытта келушілер саны екі есе артты, олардың жартысынан көбі – студенттер мен кешке дейін жұмыс істейтін ата-аналар.',
        'Опыт начался в трёх областях: вечером посетителей стало вдвое больше, более половины – студенты и работающие родители.',
        'A trial in three regions doubled evening visits; more than half of visitors are students and working parents.',
      ),
      ul(
        t('Дүйсенбі–жұма: 10:00–21:00', 'Понедельник–пятница: 10:00–21:00', 'Monday to Friday: 10:00–21:00'),
        t('Сенбі: 10:00–18:00', 'Суббота: 10:00–18:00', 'Saturday: 10:00–18:00'),
      ),
      info(
        t(
          'Оқырман билеті бір жерден алынады және барлық мемлекеттік кітапханада жарамды.',
          'Читательский билет действует во всех государственных библиотеках.',
          'A reader’s card is valid in all state libraries.',
        ),
      ),
    ],
  },
  {
    slug: 'dombra-day',
    published: ago(4, '12:15'),
    topics: ['culture', 'regions'],
    picture: 'stage',
    title: t(
      'Ауыл мектептеріне екі мың домбыра жеткізілді',
      'В сельские школы доставили две тысячи домбр',
      'Two thousand dombras delivered to village schools',
    ),
    summary: t(
      'Аспаптарды жеті өңірдің шеберлері жасады, әр мектепке мұғалімге арналған нұсқаулық берілді.',
      'Инструменты сделали мастера семи регионов, к ним приложено пособие для учителя.',
      'Craftsmen of seven regions made them; a guide for teachers is included.',
    ),

    body: [
      p(
        'Аспаптар қараша айында таратылды. Қыстың соңында мектеп ансамбльдерінің байқауы өтеді.',
        'Инструменты раздали в ноябре. В конце зимы пройдёт смотр школьных ансамблей.',
        'They were handed out in November; a contest of school ensembles follows at the end of winter.',
      ),
      {
        quote: t(
          'Домбыра күйі – баланың туған тілі сияқты.',
          'Кюй для ребёнка – как родной язык.',
          'For a child a kui is like a mother tongue.',
        ),
        author: t('Домбыра шебері', 'Мастер домбры', 'A dombra maker'),
      },
    ],
  },
  {
    slug: 'monument-list',
    published: ago(8, '16:20'),
    topics: ['culture', 'law'],
    picture: 'canyon',
    title: t(
      'Ескерткіштер тізіміне Маңғыстаудың тағы он бір нысаны енді',
      'В список памятников внесены ещё одиннадцать объектов Мангистау',
      'Eleven more sites of Mangystau listed as monuments',
    ),
    summary: t(
      'Жер асты мешіттері мен қорымдар мемлекет қорғауына алынды.',
      'Подземные мечети и некрополи взяты под охрану государства.',
      'Underground mosques and necropolises are now protected.',
    ),

    body: [
      p(
        'Тізімге енген нысандардың айналасында қорғау аймағы белгіленеді. Зиярат етушілерге арналған жолдар мен көлік тұрағы шеттен салынады.',
        'Вокруг объектов установят охранные зоны. Дороги и стоянки для паломников вынесут за их пределы.',
        'Protection zones will be set; roads and parking for pilgrims will stay outside them.',
      ),
    ],
  },
  {
    slug: 'children-book-prize',
    published: ago(13, '11:00'),
    topics: ['culture', 'education'],
    picture: 'archive',
    title: t(
      'Балалар кітабына арналған бәйге: қолжазба қабылдау басталды',
      'Конкурс детской книги: начался приём рукописей',
      'Children’s book contest open for manuscripts',
    ),
    summary: t(
      'Қазақ тілінде жазылған жаңа шығармалар қабылданады, үздіктері кітапханаларға таратылады.',
      'Принимаются новые произведения на казахском языке; лучшие разойдутся по библиотекам.',
      'New works in Kazakh are accepted; the best go to libraries.',
    ),

    body: [
      h('Қалай қатысуға болады', 'Как участвовать', 'How to take part'),
      ol(
        t(
          'Қолжазбаны PDF пішімінде жіберіңіз.',
          'Отправьте рукопись в PDF.',
          'Send the manuscript as a PDF.',
        ),
        t(
          'Автордың атын бөлек парақта көрсетіңіз: қазылар атын көрмей бағалайды.',
          'Укажите имя на отдельном листе: жюри оценивает вслепую.',
          'Give the name on a separate sheet: the jury judges blind.',
        ),
        t('Нәтиже наурызда жарияланады.', 'Итоги объявят в марте.', 'Results are announced in March.'),
      ),
    ],
  },
  {
    slug: 'press-accreditation',
    published: ago(20, '15:00'),
    topics: ['law'],
    picture: 'meeting',
    title: t(
      'Журналистерді аккредиттеудің жаңа тәртібі түсіндірілді',
      'Разъяснён новый порядок аккредитации журналистов',
      'New accreditation rules for journalists explained',
    ),
    summary: t(
      'Өтініш екі жұмыс күнінде қаралады, бас тарту себебі жазбаша көрсетіледі.',
      'Заявку рассматривают за два рабочих дня, отказ мотивируют письменно.',
      'Requests take two working days; refusals are given in writing with reasons.',
    ),

    body: [
      p(
        'Кездесуге елуден астам редакция қатысты. Сұрақтар мен жауаптар «Жиі қойылатын сұрақтар» бөліміне енгізілді.',
        'Во встрече участвовали более пятидесяти редакций. Вопросы и ответы внесены в раздел «Часто задаваемые вопросы».',
        'More than fifty newsrooms took part; answers are in the FAQ section.',
      ),
    ],
  },
  {
    slug: 'minister-speech-heritage',
    published: ago(31, '17:40'),
    topics: ['speeches', 'culture'],
    picture: 'alatau',
    title: t(
      'Министрдің форумда сөйлеген сөзі: мұра – тірі дүние',
      'Выступление министра на форуме: наследие – живое',
      'The Minister at the forum: heritage is alive',
    ),
    summary: t(
      'Музей қорларын цифрлау және оларды мектепке жақындату туралы.',
      'Об оцифровке музейных фондов и их пути в школу.',
      'On digitising museum collections and bringing them to schools.',
    ),

    body: [
      p(
        '«Қордағы зат көрермені болмаса, үнсіз қалады. Сондықтан он музейдің каталогын үш тілде ашамыз», – деді министр.',
        '«Вещь в фонде молчит, если у неё нет зрителя. Поэтому мы откроем каталоги десяти музеев на трёх языках», – сказала министр.',
        '“A thing in store is silent without a viewer. So we shall open the catalogues of ten museums in three languages,” the Minister said.',
      ),
    ],
  },
  {
    slug: 'museum-director-appointed',
    published: ago(45, '18:10'),
    topics: ['appointments'],
    picture: 'ministry',
    title: t(
      'Музейлер басқармасына басшы тағайындалды',
      'Назначен руководитель Управления музеев',
      'Head of the Museums Office appointed',
    ),
    summary: t(
      'Басшы лауазымына Әсел Қуанышқызы Рахимова тағайындалды.',
      'Руководителем назначена Асель Куанышевна Рахимова.',
      'Assel Rakhimova takes the post.',
    ),

    body: [
      p(
        'Ол бұған дейін облыстық өлкетану музейінде жұмыс істеген.',
        'Прежде она работала в областном краеведческом музее.',
        'She previously worked at a regional museum of local history.',
      ),
    ],
  },
]
