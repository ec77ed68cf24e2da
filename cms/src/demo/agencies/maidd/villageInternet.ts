import type { DemoNews } from '../../types.ts'
import { ago, h, info, ol, p, same, t, ul, warn } from '../../write.ts'

const villageRows = [
  ['region', 'q1', 'q2', 'q3', 'q4'],
  ['Ақмола облысы', '8', '14', '16', '9'],
  ['Жамбыл облысы', '10', '15', '18', '12'],
  ['Маңғыстау облысы', '3', '7', '9', '5'],
  ['Түркістан облысы', '16', '24', '28', '20'],
]

/** The article that holds every kind of block. */
export const villageInternet: DemoNews = {
  slug: 'village-internet',
  published: ago(1, '11:20'),
  topics: ['connection', 'regions'],
  pinned: true,
  title: t(
    'Келесі жылы тағы 214 ауылға жоғары жылдамдықты интернет тартылады',
    'В следующем году высокоскоростной интернет проведут ещё в 214 сёл',
    'High-speed internet to reach 214 more villages next year',
  ),
  summary: t(
    'Жұмыс кестесі облыстар бойынша жарияланды. Өз ауылыңыздың қай тоқсанда қосылатынын кестеден көре аласыз.',
    'График работ опубликован по областям. По таблице можно узнать, в каком квартале подключат ваше село.',
    'The schedule is published by region: see in which quarter your village will be connected.',
  ),
  picture: 'wind-road',

  body: [
    p(
      'Министрлік талшықты-оптикалық желі тартылатын елді мекендердің кестесін бекітті. Тізімге халқы **250 адамнан асатын** ауылдар енді; шағын ауылдарда спутниктік байланыс нүктелері ашылады.',
      'Министерство утвердило график прокладки волоконно-оптических линий. В список вошли сёла с населением **более 250 человек**; в малых сёлах откроют точки спутниковой связи.',
      'The Ministry has approved the schedule of fibre lines. It covers villages with **more than 250 residents**; smaller ones will get satellite access points.',
    ),
    h('Қай облыста қанша ауыл', 'Сколько сёл в какой области', 'How many villages in each region'),
    {
      table: {
        caption: t(
          'Қосылатын ауылдар саны, тоқсан бойынша',
          'Число подключаемых сёл по кварталам',
          'Villages to be connected, by quarter',
        ),
        head: [
          t('Облыс', 'Область', 'Region'),
          t('I тоқсан', 'I квартал', 'Q1'),
          t('II тоқсан', 'II квартал', 'Q2'),
          t('III тоқсан', 'III квартал', 'Q3'),
          t('IV тоқсан', 'IV квартал', 'Q4'),
        ],
        rows: [
          [
            t('Ақмола облысы', 'Акмолинская область', 'Akmola region'),
            same('8'),
            same('14'),
            same('16'),
            same('9'),
          ],
          [
            t('Жамбыл облысы', 'Жамбылская область', 'Zhambyl region'),
            same('10'),
            same('15'),
            same('18'),
            same('12'),
          ],
          [
            t('Маңғыстау облысы', 'Мангистауская область', 'Mangystau region'),
            same('3'),
            same('7'),
            same('9'),
            same('5'),
          ],
          [
            t('Түркістан облысы', 'Туркестанская область', 'Turkistan region'),
            same('16'),
            same('24'),
            same('28'),
            same('20'),
          ],
        ],
      },
    },
    {
      picture: 'village',

      caption: t(
        'Ауылда мектеп, емхана және пошта алдымен қосылады',
        'Первыми в селе подключают школу, медпункт и почту',
        'The school, clinic and post office are connected first',
      ),
    },
    h('Үйге қалай қосылуға болады', 'Как подключить дом', 'How to connect a home'),
    ol(
      t(
        'Ауылыңыз кестеде бар-жоғын тексеріңіз.',
        'Проверьте, есть ли ваше село в графике.',
        'Check that your village is in the schedule.',
      ),
      t(
        'Операторға өтінім қалдырыңыз: өтінім тегін.',
        'Оставьте заявку оператору: это бесплатно.',
        'Leave a request with the operator; it is free.',
      ),
      t(
        'Маман келетін күнді хабарламадан күтіңіз.',
        'Дождитесь сообщения о дне приезда специалиста.',
        'Wait for a message with the date of the visit.',
      ),
    ),
    {
      quote: t(
        'Интернет – жай қолайлылық емес. Ол – сабақ, дәрігер кеңесі және жұмыс.',
        'Интернет – это не просто удобство. Это урок, консультация врача и работа.',
        'The internet is more than a convenience. It is a lesson, a doctor’s advice and a job.',
      ),
      author: t('Айбек Үлгібаев, министр', 'Айбек Улгибаев, министр', 'Aibek Ulgibayev, Minister'),
    },
    info(
      t(
        'Кесте тоқсан сайын жаңартылады. Соңғы нұсқасы осы бетте.',
        'График обновляется раз в квартал. Последняя версия – на этой странице.',
        'The schedule is updated quarterly; the latest version is on this page.',
      ),
      t('Білген жөн', 'Полезно знать', 'Good to know'),
    ),
    warn(
      t(
        'Қосылғаны үшін алдын ала ақша сұраса, бермеңіз және бізге хабарлаңыз.',
        'Если за подключение просят предоплату, не платите и сообщите нам.',
        'If anyone asks for payment in advance, do not pay and tell us.',
      ),
      t('Алаяқтардан сақтаныңыз', 'Берегитесь мошенников', 'Beware of fraud'),
    ),
    {
      accordion: [
        {
          title: t(
            'Ауылым тізімде жоқ болса ше?',
            'Что делать, если села нет в списке?',
            'What if my village is not listed?',
          ),
          text: t(
            'Әкімдікке өтініш беріңіз: тізім жылына екі рет қаралады.',
            'Обратитесь в акимат: список пересматривают дважды в год.',
            'Apply to the akimat: the list is reviewed twice a year.',
          ),
        },
        {
          title: t('Айлық төлем қанша?', 'Сколько стоит в месяц?', 'What is the monthly price?'),
          text: t(
            'Бағаны оператор белгілейді, бірақ ол қаладағы тарифтен жоғары болмауға тиіс.',
            'Цену назначает оператор, но она не должна превышать городской тариф.',
            'The operator sets it, but it must not exceed the city tariff.',
          ),
        },
      ],
    },
    ul(
      t('Мектептер: **96**', 'Школы: **96**', 'Schools: **96**'),
      t('Медициналық пункттер: **118**', 'Медицинские пункты: **118**', 'Medical posts: **118**'),
      t('Пошта бөлімшелері: **74**', 'Отделения почты: **74**', 'Post offices: **74**'),
    ),
    {
      file: {
        title: t('Ауылдарды қосу кестесі', 'График подключения сёл', 'Schedule of connections'),
        rows: villageRows,
      },
    },
    {
      contact: {
        name: t(
          'Байланыс мәселелері бойынша анықтама',
          'Справки по вопросам связи',
          'Enquiries on connection',
        ),
        post: t('Телекоммуникациялар комитеті', 'Комитет телекоммуникаций', 'Telecommunications Committee'),
        phone: '+7 (7172) 00-01-00',
        email: 'bailanys@example.gov.kz',
        hours: t(
          'Дүйсенбі–жұма, 09:00–18:30',
          'Понедельник–пятница, 09:00–18:30',
          'Monday to Friday, 09:00–18:30',
        ),
      },
    },
    p(
      'Мемлекеттік қызметтерді [egov.kz](https://egov.kz) порталынан мобильді құрылғымен де алуға болады.',
      'Государственные услуги доступны на портале [egov.kz](https://egov.kz) и с мобильного устройства.',
      'Public services are available at [egov.kz](https://egov.kz), also from a phone.',
    ),
  ],
}
