import type { DemoNews } from '../../types.ts'
import { ago, info, p, same, t, ul } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'civil-budget-published',
    published: ago(3, '10:15'),
    topics: ['taxes', 'transparency', 'releases'],
    picture: 'money',
    title: t(
      'Азаматтық бюджет жарияланды: әр мың теңге қайда жұмсалады',
      'Опубликован гражданский бюджет: куда идёт каждая тысяча тенге',
      'Civil budget published: where each thousand tenge goes',
    ),
    summary: t(
      'Құжат бюджетті түсінікті тілмен, кестемен түсіндіреді.',
      'Документ объясняет бюджет простым языком и таблицей.',
      'It explains the budget in plain language.',
    ),

    body: [
      {
        table: {
          caption: t(
            'Әр 1 000 теңгенің бөлінуі (үлгі)',
            'Распределение каждой 1 000 тенге (условно)',
            'Each 1,000 tenge (sample)',
          ),
          head: [t('Бағыт', 'Направление', 'Area'), t('Теңге', 'Тенге', 'Tenge')],
          rows: [
            [t('Әлеуметтік көмек', 'Социальная помощь', 'Social support'), same('278')],
            [t('Білім', 'Образование', 'Education'), same('201')],
            [t('Денсаулық', 'Здравоохранение', 'Health'), same('122')],
            [t('Инфрақұрылым', 'Инфраструктура', 'Infrastructure'), same('168')],
            [t('Өзге', 'Иное', 'Other'), same('231')],
          ],
        },
      },
      info(
        t(
          'Сандар көрсетілім мақсатында берілген.',
          'Цифры приведены для демонстрации.',
          'Figures are samples.',
        ),
      ),
    ],
  },
  {
    slug: 'procurement-changes',
    published: ago(9, '14:30'),
    topics: ['taxes', 'law'],
    picture: 'documents',
    title: t(
      'Мемлекеттік сатып алудағы өзгерістер: шағын бизнеске не жеңілдейді',
      'Изменения в госзакупках: что упростится для малого бизнеса',
      'Procurement changes for small business',
    ),
    summary: t(
      'Кепіл мөлшері азаяды, төлем мерзімі қысқарады.',
      'Обеспечение меньше, срок оплаты короче.',
      'Lower security and faster payment.',
    ),

    body: [
      ul(
        t('төлем – он жұмыс күнінде', 'оплата – за десять рабочих дней', 'payment in ten working days'),
        t('өтінімнің қатесін түзетуге екі күн', 'два дня на исправление заявки', 'two days to correct a bid'),
        t(
          'отандық өндірушіге басымдық',
          'преимущество отечественным производителям',
          'preference for local producers',
        ),
      ),
    ],
  },
  {
    slug: 'treasury-night',
    published: ago(17, '09:00'),
    topics: ['digital'],
    picture: 'server',
    title: t(
      'Қазынашылық жүйесі жаңартылды: төлемдер күніне үш рет өтеді',
      'Казначейская система обновлена: платежи трижды в день',
      'Treasury system renewed: payments three times a day',
    ),
    summary: t(
      'Бюджет ұйымдары үшін төлемнің өту уақыты екі сағатқа қысқарды.',
      'Для бюджетных организаций платёж быстрее на два часа.',
      'Payments are two hours faster for budget bodies.',
    ),

    body: [
      p(
        'Жаңарту демалыс күндері жасалды, төлемдердің тоқтауы болған жоқ.',
        'Обновление прошло в выходные без остановки платежей.',
        'It was done over a weekend without stopping payments.',
      ),
    ],
  },
  {
    slug: 'audit-results',
    published: ago(28, '15:50'),
    topics: ['transparency'],
    picture: 'scales',
    title: t(
      'Ішкі аудиттің үш тоқсандағы нәтижелері жарияланды',
      'Опубликованы результаты внутреннего аудита за три квартала',
      'Internal audit results published',
    ),
    summary: t(
      'Қателердің төрттен үші мерзімінде түзетілді.',
      'Три четверти нарушений устранены в срок.',
      'Three quarters of faults were fixed in time.',
    ),

    body: [
      p(
        'Қалған мәселелердің мерзімі мен жауаптысы кестеде көрсетілген.',
        'По остальным указаны срок и ответственный.',
        'Dates and responsible persons are given for the rest.',
      ),
    ],
  },
  {
    slug: 'minister-budget-speech',
    published: ago(39, '11:00'),
    topics: ['speeches'],
    picture: 'meeting',
    title: t(
      'Министрдің бюджет туралы баяндамасы',
      'Доклад министра о бюджете',
      'The Minister’s report on the budget',
    ),
    summary: t('Баяндаманың негізгі тұжырымдары.', 'Основные тезисы доклада.', 'Main points.'),

    body: [
      p(
        '«Бюджет – ең алдымен міндеттемелер: зейнетақы, жалақы, стипендия кешіктірілмейді», – деді министр.',
        '«Бюджет – прежде всего обязательства: пенсии, зарплаты и стипендии не задерживают», – сказал министр.',
        '“A budget is first of all obligations: pensions, wages and scholarships are not delayed,” the Minister said.',
      ),
    ],
  },
]
