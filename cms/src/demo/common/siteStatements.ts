import type { DemoPage, DemoProfile } from '../types.ts'
import { h, p, t, ul } from '../write.ts'

/** Pages every agency owes: accessibility, privacy and state symbols. Its name stands in the nominative. */
export function siteStatements({ name, email }: DemoProfile): DemoPage[] {
  const owner = p(
    `Сайттың иесі – ${name.kk}.`,
    `Владелец сайта – ${name.ru}.`,
    `Owner of the site: ${name.en}.`,
  )
  return [
    {
      node: 'accessibility',
      title: t('Қолжетімділік туралы мәлімдеме', 'Заявление о доступности', 'Accessibility statement'),
      summary: t(
        'Сайтты барлық адам пайдалана алуы үшін не істелді.',
        'Что сделано, чтобы сайтом мог пользоваться каждый.',
        'What has been done so that everyone can use the site.',
      ),
      body: [
        owner,
        p(
          'Сайт WCAG 2.2 талаптарының AA деңгейіне және ҚР СТ 2191 стандартына сәйкес жасалған.',
          'Сайт создан по требованиям WCAG 2.2 уровня AA и стандарта СТ РК 2191.',
          'The site follows WCAG 2.2 level AA and the standard ST RK 2191.',
        ),
        h('Не істей аласыз', 'Что можно сделать', 'What you can do'),
        ul(
          t(
            'әріп өлшемін, аралығын және түстер қарама-қарсылығын өзгерту',
            'изменить размер и интервал букв, контраст цветов',
            'change letter size, spacing and contrast',
          ),
          t(
            'бүкіл сайтты тек пернетақтамен аралау',
            'пройти весь сайт только с клавиатуры',
            'use the whole site by keyboard alone',
          ),
          t(
            'экран оқығыш бағдарламамен оқу',
            'читать программой экранного доступа',
            'read with a screen reader',
          ),
          t('суреттерді жасыру', 'скрыть изображения', 'hide pictures'),
        ),
        h('Кедергі кездессе', 'Если вы встретили препятствие', 'If you meet a barrier'),
        p(
          `Бізге жазыңыз: ${email}. Жауап бес жұмыс күні ішінде беріледі.`,
          `Напишите нам: ${email}. Ответ придёт за пять рабочих дней.`,
          `Write to us: ${email}. We answer within five working days.`,
        ),
      ],
    },
    {
      node: 'privacy',
      title: t('Құпиялылық саясаты', 'Политика конфиденциальности', 'Privacy policy'),
      summary: t(
        'Қандай деректер жиналады және не үшін.',
        'Какие данные собираются и зачем.',
        'Which data are collected and why.',
      ),
      body: [
        owner,
        p(
          'Сайтты оқу үшін тіркелу қажет емес. Сізден тек өзіңіз жіберген деректер алынады: өтініш, сұрақ немесе қабылдауға жазылу.',
          'Чтобы читать сайт, регистрация не нужна. Мы получаем только то, что вы отправили сами: обращение, вопрос или запись на приём.',
          'Reading needs no registration. We receive only what you send yourself: an appeal, a question or a sign-up.',
        ),
        h('Деректер қайда сақталады', 'Где хранятся данные', 'Where data are kept'),
        p(
          'Деректер Қазақстан Республикасының аумағында сақталады және үшінші тұлғаларға заңда көзделген жағдайда ғана беріледі.',
          'Данные хранятся на территории Республики Казахстан и передаются третьим лицам только в случаях, предусмотренных законом.',
          'Data are kept in the Republic of Kazakhstan and passed to third parties only where the law provides.',
        ),
        h('Сіздің құқықтарыңыз', 'Ваши права', 'Your rights'),
        ul(
          t('өз деректеріңіз туралы білу', 'узнать о своих данных', 'learn about your data'),
          t('қатені түзетуді сұрау', 'попросить исправить ошибку', 'ask to correct an error'),
          t('келісімді кері қайтарып алу', 'отозвать согласие', 'withdraw consent'),
        ),
        p(
          'Негізі: «Дербес деректер және оларды қорғау туралы» заң, 21.05.2013 № 94-V.',
          'Основание: Закон «О персональных данных и их защите», 21.05.2013 № 94-V.',
          'Basis: Law “On personal data and their protection”, 21.05.2013 No. 94-V.',
        ),
      ],
    },
    {
      node: 'symbols',
      title: t('Мемлекеттік рәміздер', 'Государственные символы', 'State symbols'),
      summary: t('Туы, Елтаңбасы және Әнұраны.', 'Флаг, Герб и Гимн.', 'Flag, Emblem and Anthem.'),
      body: [
        p(
          'Қазақстан Республикасының мемлекеттік рәміздері – Мемлекеттік Ту, Мемлекеттік Елтаңба және Мемлекеттік Әнұран.',
          'Государственные символы Республики Казахстан – Государственный Флаг, Государственный Герб и Государственный Гимн.',
          'The state symbols of the Republic of Kazakhstan are the State Flag, the State Emblem and the State Anthem.',
        ),
        p(
          'Рәміздерді пайдалану тәртібі конституциялық заңмен белгіленген; мәтінін [adilet.zan.kz](https://adilet.zan.kz) сайтынан оқуға болады.',
          'Порядок использования установлен конституционным законом; текст – на сайте [adilet.zan.kz](https://adilet.zan.kz).',
          'Their use is set by a constitutional law, available at [adilet.zan.kz](https://adilet.zan.kz).',
        ),
      ],
    },
  ]
}
