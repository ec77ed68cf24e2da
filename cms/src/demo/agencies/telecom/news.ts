import type { DemoNews } from '../../types.ts'
import { ago, ol, p, t, ul } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'quality-complaints',
    published: ago(3, '12:40'),
    topics: ['connection', 'appeals', 'releases'],
    picture: 'steppe-network',
    title: t(
      'Байланыс сапасына шағымдар: тоғыз айдың қорытындысы',
      'Жалобы на качество связи: итоги девяти месяцев',
      'Complaints on quality: nine months',
    ),
    summary: t(
      '6 240 шағымның 5 870-і шешілді, қалғандарының мерзімі белгіленді.',
      'Из 6 240 жалоб решены 5 870, по остальным назначены сроки.',
      'Of 6,240 complaints 5,870 are solved; the rest have dates.',
    ),

    body: [
      p(
        'Шағымдардың жартысы – мобильді интернеттің баяулығы. Операторлар 118 станцияның қуатын арттырды.',
        'Половина жалоб – на медленный мобильный интернет. Операторы усилили 118 станций.',
        'Half concern slow mobile internet; operators strengthened 118 stations.',
      ),
    ],
  },
  {
    slug: 'speed-test',
    published: ago(10, '11:00'),
    topics: ['connection', 'digital'],
    picture: 'phone',
    title: t(
      'Интернет жылдамдығын өлшеу: нәтиже шағымға қоса беріледі',
      'Измерение скорости: результат прилагается к жалобе',
      'Speed test results attach to a complaint',
    ),
    summary: t(
      'Өлшеу қосымшасы тегін, нәтиже картаға түседі.',
      'Приложение бесплатное, результат попадает на карту.',
      'The app is free and results appear on a map.',
    ),

    body: [
      ol(
        t(
          'Қосымшаны ашып, «Өлшеу» түймесін басыңыз.',
          'Откройте приложение и нажмите «Измерить».',
          'Open the app and press “Measure”.',
        ),
        t('Нәтижені сақтаңыз.', 'Сохраните результат.', 'Save the result.'),
        t('Шағымға қоса беріңіз.', 'Приложите к жалобе.', 'Attach it.'),
      ),
    ],
  },
  {
    slug: 'road-coverage',
    published: ago(18, '15:10'),
    topics: ['connection', 'transport'],
    picture: 'wind-road',
    title: t(
      'Тас жолдарда байланыссыз учаскелер қысқарды',
      'На трассах сократились участки без связи',
      'Fewer gaps along highways',
    ),
    summary: t(
      'Жыл басынан 1 900 шақырымға байланыс жеткізілді.',
      'С начала года связь появилась на 1 900 километрах.',
      'Signal reached 1,900 km since January.',
    ),

    body: [
      ul(
        t('Ақтау – Бейнеу: 96 %', 'Актау – Бейнеу: 96 %', 'Aktau – Beineu: 96%'),
        t('Қызылорда – Арал: 91 %', 'Кызылорда – Арал: 91 %', 'Kyzylorda – Aral: 91%'),
      ),
    ],
  },
  {
    slug: 'frequency-auction',
    published: ago(33, '10:10'),
    topics: ['connection', 'law'],
    picture: 'scales',
    title: t(
      'Радиожиілікке аукцион: шарттары жарияланды',
      'Аукцион радиочастот: условия опубликованы',
      'Frequency auction terms published',
    ),
    summary: t(
      'Жеңімпаз ауылдарды қамтуға міндеттеледі.',
      'Победитель обязуется охватить сёла.',
      'The winner must cover villages.',
    ),

    body: [
      p(
        'Өтінімдер отыз күн қабылданады, ашылу рәсімі тікелей эфирде өтеді.',
        'Заявки принимают тридцать дней, вскрытие – в прямом эфире.',
        'Bids are accepted for thirty days and opened live.',
      ),
    ],
  },
  {
    slug: 'chairman-appointed',
    published: ago(52, '17:10'),
    topics: ['appointments'],
    picture: 'ministry',
    title: t('Комитет төрағасы тағайындалды', 'Назначен председатель комитета', 'Chairman appointed'),
    summary: t(
      'Төраға болып Руслан Иманғалиев тағайындалды.',
      'Председателем назначен Руслан Имангалиев.',
      'Ruslan Imangaliyev becomes Chairman.',
    ),

    body: [
      p(
        'Ол бұған дейін ауыл байланысы басқармасын басқарған.',
        'Прежде он руководил Управлением сельской связи.',
        'He led the Rural Connection Office.',
      ),
    ],
  },
]
