import { consentFor } from './consentFor.ts'
import { email, line, message } from './fields.ts'
import type { FormTemplate } from './formTemplate.ts'

export const siteError: FormTemplate = {
  kind: 'site-error',
  title: {
    kk: 'Сайттағы қате туралы хабарлау',
    ru: 'Сообщить об ошибке на сайте',
    en: 'Report a fault on this site',
  },
  lead: {
    kk: 'Сайтта бір нәрсе жұмыс істемесе, қате жазылса немесе сізге қолжетімсіз болса, бізге айтыңыз.',
    ru: 'Скажите нам, если на сайте что-то не работает, написано неверно или недоступно для вас.',
    en: 'Tell us if something on this site does not work, is wrong or is not accessible to you.',
  },
  fields: [
    line(
      'page',
      { kk: 'Беттің мекенжайы', ru: 'Адрес страницы', en: 'Address of the page' },
      {
        hint: {
          kk: 'Браузердің мекенжай жолынан көшіріп алыңыз.',
          ru: 'Скопируйте из адресной строки браузера.',
          en: 'Copy it from the address bar of your browser.',
        },
      },
    ),
    message(
      { kk: 'Қандай қате', ru: 'Что не так', en: 'What is wrong' },
      {
        kk: 'Не істегіңіз келді және не болды? Экран оқу бағдарламасын қолдансаңыз, оның атауын да жазыңыз.',
        ru: 'Что вы хотели сделать и что получилось? Если пользуетесь программой экранного доступа, назовите её.',
        en: 'What did you want to do, and what happened? If you use a screen reader, please name it.',
      },
    ),
    email(),
  ],
  consent: consentFor(180),
  nodes: ['accessibility', 'sitemap'],
}
