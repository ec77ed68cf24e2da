import type { DemoNews } from '../../types.ts'
import { ago, info, p, same, t, ul } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'twenty-answers',
    published: ago(1, '15:30'),
    topics: ['taxes', 'releases'],
    pinned: true,
    picture: 'documents',
    title: t(
      'Жаңа салық кодексі бойынша жиі қойылатын жиырма сұраққа жауап берілді',
      'Двадцать ответов на частые вопросы о новом налоговом кодексе',
      'Twenty answers on the new tax code',
    ),
    summary: t(
      'Арнаулы режимдер, ҚҚС және есеп беру мерзімдері туралы.',
      'О специальных режимах, НДС и сроках отчётности.',
      'On special regimes, VAT and reporting.',
    ),

    body: [
      {
        table: {
          caption: t('Есеп беру мерзімдері (үлгі)', 'Сроки отчётности (условно)', 'Reporting dates (sample)'),
          head: [t('Есеп', 'Отчёт', 'Return'), t('Кезең', 'Период', 'Period'), t('Мерзім', 'Срок', 'Due')],
          rows: [
            [
              t('Жеңілдетілген декларация', 'Упрощённая декларация', 'Simplified return'),
              t('жарты жыл', 'полугодие', 'half-year'),
              same('15.02'),
            ],
            [
              t('Төлем көзінен', 'У источника выплаты', 'At source'),
              t('тоқсан', 'квартал', 'quarter'),
              same('15.02'),
            ],
          ],
        },
      },
      info(
        t(
          'Сұрағыңыз тізімде болмаса, бізге жазыңыз: жауап екі тілде жарияланады.',
          'Если вашего вопроса нет, напишите: ответ опубликуем на двух языках.',
          'If yours is missing, write to us.',
        ),
      ),
    ],
  },
  {
    slug: 'small-business-hours',
    published: ago(6, '10:40'),
    topics: ['taxes', 'business'],
    picture: 'shop',
    title: t(
      'Шағын бизнеске кешкі кеңес: сенбіде де ашық',
      'Вечерние консультации малому бизнесу: и в субботу',
      'Evening advice for small business',
    ),
    summary: t(
      'Салық органдарында кешкі сегізге дейін кезекші маман отырады.',
      'В налоговых органах до восьми вечера работает дежурный специалист.',
      'A duty specialist works until eight in the evening.',
    ),

    body: [
      p(
        'Кеңес тегін, алдын ала жазылуға болады. Мекенжайлар тізімі аудан бойынша берілген.',
        'Консультация бесплатна, можно записаться. Адреса – по районам.',
        'Advice is free and can be booked; addresses are by district.',
      ),
    ],
  },
  {
    slug: 'customs-queue',
    published: ago(14, '09:20'),
    topics: ['taxes', 'transport'],
    picture: 'wind-road',
    title: t(
      'Шекарада электрондық кезек үш өткізу пунктінде қосылды',
      'На границе заработала электронная очередь в трёх пунктах',
      'E-queue at three border points',
    ),
    summary: t(
      'Жүк көлігі уақытты өзі таңдайды, күту орта есеппен үш сағатқа қысқарды.',
      'Перевозчик сам выбирает время, ожидание сократилось на три часа.',
      'Carriers choose the time; waiting is three hours shorter.',
    ),

    body: [
      ul(
        t('брондау – порталда', 'бронирование – на портале', 'booking on the portal'),
        t(
          'тегін бас тарту – екі сағат бұрын',
          'бесплатная отмена – за два часа',
          'free cancellation two hours before',
        ),
      ),
    ],
  },
  {
    slug: 'refund-faster',
    published: ago(23, '14:15'),
    topics: ['taxes', 'digital'],
    picture: 'server',
    title: t(
      'ҚҚС қайтару: тексерусіз төленетін сома артты',
      'Возврат НДС: больше сумм без проверки',
      'VAT refunds: more without inspection',
    ),
    summary: t(
      'Тәуекел деңгейі төмен компаниялар үшін он бес күнде қайтарылады.',
      'Компаниям с низким риском возвращают за пятнадцать дней.',
      'Low-risk companies are refunded in fifteen days.',
    ),

    body: [
      p(
        'Тәуекел деңгейі жеке кабинетте көрінеді, оған қарсылық білдіруге болады.',
        'Уровень риска виден в кабинете, его можно оспорить.',
        'The risk level is visible in your account and can be contested.',
      ),
    ],
  },
  {
    slug: 'head-of-service-appointed',
    published: ago(37, '16:40'),
    topics: ['appointments'],
    picture: 'ministry',
    title: t(
      'Салық төлеушілерге қызмет көрсету басқармасына басшы тағайындалды',
      'Назначен руководитель Управления обслуживания налогоплательщиков',
      'Head of Taxpayer Service appointed',
    ),
    summary: t(
      'Лауазымға Дархан Оспанов тағайындалды.',
      'На должность назначен Дархан Оспанов.',
      'Darkhan Ospanov takes the post.',
    ),

    body: [
      p(
        'Ол он жыл өңірлік департаментте жұмыс істеген.',
        'Он десять лет работал в региональном департаменте.',
        'He worked ten years in a regional department.',
      ),
    ],
  },
]
