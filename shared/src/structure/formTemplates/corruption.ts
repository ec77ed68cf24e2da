import { consentFor } from './consentFor.ts'
import { date, email, file, line, message, name, phone } from './fields.ts'
import type { FormTemplate } from './formTemplate.ts'

export const corruption: FormTemplate = {
  kind: 'corruption',
  title: {
    kk: 'Сыбайлас жемқорлық туралы хабарлау',
    ru: 'Сообщить о коррупции',
    en: 'Report corruption',
  },
  lead: {
    kk: 'Аты-жөніңізді жазбай-ақ хабарлай аласыз. Сыбайлас жемқорлық туралы хабарлаған адам заңмен қорғалады: бұл үшін оны қудалауға болмайды.',
    ru: 'Сообщить можно, не называя себя. Того, кто сообщил о коррупции, защищает закон: преследовать за это нельзя.',
    en: 'You need not give your name. The law protects whoever reports corruption: nobody may retaliate against them.',
  },
  fields: [
    message(
      { kk: 'Не болды', ru: 'Что произошло', en: 'What happened' },
      {
        kk: 'Кім не істеді немесе не талап етті? Мұны қайдан білесіз?',
        ru: 'Кто что сделал или потребовал? Откуда вы это знаете?',
        en: 'Who did or demanded what? How do you know?',
      },
    ),
    date(
      'happened-on',
      { kk: 'Қашан', ru: 'Когда', en: 'When' },
      {
        hint: {
          kk: 'Дәл күнін білмесеңіз, бос қалдырыңыз.',
          ru: 'Если точный день неизвестен, оставьте пустым.',
          en: 'Leave empty if you do not know the day.',
        },
      },
    ),
    line(
      'where',
      { kk: 'Қайда', ru: 'Где', en: 'Where' },
      {
        hint: {
          kk: 'Мекеме, бөлім, қала немесе мекенжай.',
          ru: 'Учреждение, отдел, город или адрес.',
          en: 'Institution, division, town or address.',
        },
      },
    ),
    file({
      hint: {
        kk: 'Сурет немесе құжат. Суреттен түсірілген орны мен уақыты туралы деректерді өшіреміз.',
        ru: 'Снимок или документ. Сведения о месте и времени съёмки мы из снимка удаляем.',
        en: 'A picture or a paper. We remove from pictures what the camera noted about place and time.',
      },
    }),
    name({
      hint: {
        kk: 'Жасырын хабарласаңыз, бос қалдырыңыз.',
        ru: 'Оставьте пустым, если хотите остаться неизвестным.',
        en: 'Leave empty to stay anonymous.',
      },
    }),
    email({
      hint: {
        kk: 'Жазбасаңыз да болады: жауапты осы сайттағы құпия сілтемеңізден оқисыз.',
        ru: 'Можно не указывать: ответ вы прочтёте на этом сайте по своей личной ссылке.',
        en: 'You may leave this empty: you will read the answer on this site by your private link.',
      },
    }),
    phone(),
  ],
  consent: consentFor(1095),
  nodes: ['anticorruption'],
}
