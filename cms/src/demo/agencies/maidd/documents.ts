import type { DemoDocument } from '../../types.ts'
import { ago, h, ol, p, t, ul } from '../../write.ts'

const minister = t('А. Үлгібаев, министр', 'А. Улгибаев, министр', 'A. Ulgibayev, Minister')

export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-12',
    adopted: ago(410),
    signatory: minister,
    force: 'in-force',
    title: t(
      'Жасанды интеллект және цифрлық даму министрлігі туралы ереже',
      'Положение о Министерстве искусственного интеллекта и цифрового развития',
      'Statute of the Ministry of AI and Digital Development',
    ),
    summary: t(
      'Министрліктің міндеттері, құқықтары және қызметін ұйымдастыру тәртібі.',
      'Задачи, права и порядок организации работы министерства.',
      'Tasks, rights and organisation of the Ministry.',
    ),
    file: 'docx',
    body: [
      h('1-тарау. Жалпы ережелер', 'Глава 1. Общие положения', 'Chapter 1. General provisions'),
      ol(
        t(
          'Министрлік цифрлық қызметтер, байланыс, деректер және жасанды интеллект саласындағы басшылықты жүзеге асыратын мемлекеттік орган болып табылады.',
          'Министерство является государственным органом, осуществляющим руководство в сфере цифровых услуг, связи, данных и искусственного интеллекта.',
          'The Ministry is the state body in charge of digital services, communications, data and artificial intelligence.',
        ),
        t(
          'Министрлік өз қызметін Қазақстан Республикасының Конституциясына және заңдарына сәйкес жүзеге асырады.',
          'Министерство действует в соответствии с Конституцией и законами Республики Казахстан.',
          'The Ministry acts under the Constitution and laws of the Republic of Kazakhstan.',
        ),
        t(
          'Министрліктің ведомствосы – Телекоммуникациялар комитеті.',
          'Ведомство министерства – Комитет телекоммуникаций.',
          'The Telecommunications Committee is part of the Ministry.',
        ),
      ),
    ],
  },
  {
    slug: 'open-data-rules',
    kind: 'normative-act',
    number: 'Д-41/НҚ',
    adopted: ago(12),
    signatory: minister,
    force: 'in-force',
    title: t(
      'Ашық деректер жинақтарын жариялау қағидаларын бекіту туралы',
      'Об утверждении Правил публикации наборов открытых данных',
      'On approval of the Rules for publishing open data sets',
    ),
    summary: t(
      'Жинақ паспортының мазмұны, жаңарту жиілігі және қатені түзету мерзімі белгіленді.',
      'Установлены содержание паспорта набора, частота обновления и срок исправления ошибок.',
      'Sets the contents of a data set passport, update frequency and time to correct errors.',
    ),
    file: 'docx',
    body: [
      p(
        'Қағидалар мемлекеттік органдардың ашық деректерді жариялау тәртібін айқындайды.',
        'Правила определяют порядок публикации открытых данных государственными органами.',
        'The Rules define how state bodies publish open data.',
      ),
      ul(
        t(
          'Жинақ машина оқитын пішімде жарияланады.',
          'Набор публикуется в машиночитаемом формате.',
          'A set is published in a machine-readable format.',
        ),
        t(
          'Жинақтың паспортында иесі, жаңарту жиілігі және өрістердің сипаттамасы көрсетіледі.',
          'В паспорте указываются владелец, частота обновления и описание полей.',
          'The passport names the owner, update frequency and fields.',
        ),
        t(
          'Хабарланған қате он жұмыс күні ішінде түзетіледі.',
          'Сообщённая ошибка исправляется за десять рабочих дней.',
          'A reported error is corrected within ten working days.',
        ),
      ),
    ],
  },
  {
    slug: 'open-data-rules-previous',
    kind: 'normative-act',
    number: 'Д-17/НҚ',
    adopted: ago(1290),
    signatory: t('Министрдің міндетін атқарушы', 'Исполняющий обязанности министра', 'Acting Minister'),
    force: 'lost',
    title: t(
      'Ашық деректер тізбесін бекіту туралы (бұрынғы редакция)',
      'Об утверждении перечня открытых данных (прежняя редакция)',
      'On approval of the list of open data (former edition)',
    ),
    summary: t(
      'Құжат жаңа қағидалар қабылдануына байланысты күшін жойған.',
      'Документ утратил силу в связи с принятием новых правил.',
      'The act lost force when the new rules were adopted.',
    ),
    file: 'docx',
    body: [
      p(
        'Бұл актінің мәтіні мұрағаттық мақсатта сақталған. Қолданыстағы нұсқасы – Д-41/НҚ бұйрығы.',
        'Текст акта сохранён в архивных целях. Действующая редакция – приказ Д-41/НҚ.',
        'The text is kept for the archive. The act in force is Order Д-41/НҚ.',
      ),
    ],
  },
  {
    slug: 'development-plan',
    kind: 'plan',
    node: 'dev_plan',
    number: 'Д-8',
    adopted: ago(95),
    signatory: minister,
    force: 'in-force',
    title: t(
      '2026–2030 жылдарға арналған даму жоспары',
      'План развития на 2026–2030 годы',
      'Development plan for 2026–2030',
    ),
    summary: t(
      'Бес мақсат пен он сегіз көрсеткіш.',
      'Пять целей и восемнадцать показателей.',
      'Five goals and eighteen indicators.',
    ),
    file: 'docx',
    body: [
      {
        table: {
          caption: t('Негізгі көрсеткіштер', 'Основные показатели', 'Main indicators'),
          head: [
            t('Көрсеткіш', 'Показатель', 'Indicator'),
            t('2026', '2026', '2026'),
            t('2028', '2028', '2028'),
            t('2030', '2030', '2030'),
          ],
          rows: [
            [
              t(
                'Онлайн көрсетілетін қызметтердің үлесі, %',
                'Доля услуг онлайн, %',
                'Services delivered online, %',
              ),
              t('94', '94', '94'),
              t('97', '97', '97'),
              t('99', '99', '99'),
            ],
            [
              t(
                'Жоғары жылдамдықты интернеті бар ауылдар, %',
                'Сёла с высокоскоростным интернетом, %',
                'Villages with high-speed internet, %',
              ),
              t('78', '78', '78'),
              t('90', '90', '90'),
              t('98', '98', '98'),
            ],
          ],
        },
      },
    ],
  },
  {
    slug: 'budget-use-nine-months',
    kind: 'report',
    node: 'budget_use',
    number: 'Д-33',
    adopted: ago(27),
    signatory: t(
      'Г. Сәдуақасова, аппарат басшысы',
      'Г. Садуакасова, руководитель аппарата',
      'G. Saduakasova, Head of the Office',
    ),
    force: 'in-force',
    title: t(
      'Тоғыз айда бюджет қаражатының пайдаланылуы',
      'Использование бюджетных средств за девять месяцев',
      'Use of budget funds, nine months',
    ),
    summary: t(
      'Бағдарламалар бойынша жоспар мен нақты шығыс, миллион теңге.',
      'План и факт по программам, миллионов тенге.',
      'Plan and actual spending by programme, million tenge.',
    ),
    file: 'csv',
    rows: [
      ['programme', 'plan_mln_kzt', 'actual_mln_kzt'],
      ['Цифрлық қызметтерді дамыту', '4210', '4096'],
      ['Байланыс инфрақұрылымы', '7840', '7512'],
      ['Ақпараттық қауіпсіздік', '2360', '2301'],
      ['Цифрлық дағдыларға оқыту', '610', '588'],
    ],
    body: [
      p(
        'Есепті кезеңде жоспар 97 пайызға орындалды. Қалған қаражат төртінші тоқсандағы төлемдерге бағытталады.',
        'За отчётный период план исполнен на 97 процентов. Остаток направляется на платежи четвёртого квартала.',
        'The plan was fulfilled by 97 per cent. The rest goes to payments of the fourth quarter.',
      ),
    ],
  },
]
