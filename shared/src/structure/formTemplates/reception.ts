import { consentFor } from './consentFor.ts'
import { date, email, line, message, name, phone } from './fields.ts'
import type { FormTemplate } from './formTemplate.ts'

export const reception: FormTemplate = {
  kind: 'reception',
  title: {
    kk: 'Жеке қабылдауға жазылу',
    ru: 'Записаться на личный приём',
    en: 'Sign up for a personal reception',
  },
  lead: {
    kk: 'Басшылар азаматтарды айына кемінде бір рет кесте бойынша қабылдайды (ӘРПК, 90-бап). Күні мен уақытын сізбен келісеміз: телефон нөмірін немесе электрондық поштаны қалдырыңыз.',
    ru: 'Руководители принимают граждан не реже одного раза в месяц по графику (АППК, статья 90). День и время согласуем с вами: оставьте телефон или электронную почту.',
    en: 'Heads receive citizens at least once a month by schedule (Administrative Procedures Code, article 90). We will agree on the day and time with you: leave a phone number or an e-mail address.',
  },
  fields: [
    name({
      label: { kk: 'Тегі, аты, әкесінің аты', ru: 'Фамилия, имя, отчество', en: 'Full name' },
      hint: {
        kk: 'Жеке куәліктегідей жазыңыз.',
        ru: 'Как в удостоверении личности.',
        en: 'As on your identity card.',
      },
      required: true,
    }),
    phone({
      hint: {
        kk: 'Телефон немесе электрондық пошта керек. Мысалы: +7 701 123 45 67',
        ru: 'Нужен телефон или электронная почта. Например: +7 701 123 45 67',
        en: 'We need a phone number or an e-mail address. For example: +7 701 123 45 67',
      },
    }),
    email(),
    line(
      'whom',
      { kk: 'Кімнің қабылдауына келесіз', ru: 'К кому на приём', en: 'Whom you want to see' },
      {
        hint: {
          kk: 'Басшының аты-жөні немесе лауазымы.',
          ru: 'Имя или должность руководителя.',
          en: 'Name or post of the head.',
        },
        required: true,
      },
    ),
    line(
      'subject',
      { kk: 'Мәселе', ru: 'Вопрос', en: 'Subject' },
      {
        hint: {
          kk: 'Бір сөйлеммен: қандай мәселемен келесіз?',
          ru: 'Одним предложением: с чем вы придёте?',
          en: 'In one sentence: what is it about?',
        },
        required: true,
      },
    ),
    date(
      'preferred-day',
      { kk: 'Ыңғайлы күн', ru: 'Удобный день', en: 'Preferred day' },
      {
        hint: {
          kk: 'Қабылдау кестесін қарап таңдаңыз.',
          ru: 'Сверьтесь с графиком приёма.',
          en: 'Please check the reception schedule.',
        },
      },
    ),
    message(
      { kk: 'Мәселенің мәні', ru: 'Суть вопроса', en: 'The matter in detail' },
      {
        kk: 'Не болғанын және бұған дейін қайда жүгінгеніңізді жазыңыз: басшы қабылдауға дайындалады.',
        ru: 'Опишите, что случилось и куда вы уже обращались: так руководитель подготовится к приёму.',
        en: 'Tell us what happened and where you have already turned, so that the head can prepare.',
      },
    ),
  ],
  consent: consentFor(365),
  nodes: ['reception'],
}
