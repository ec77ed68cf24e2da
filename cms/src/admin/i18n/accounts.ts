/** Passwords and sessions (admin/accounts). */
export const accounts = {
  kk: {
    currentWhy: 'Құпиясөзді не поштаны өзгерту үшін ғана керек.',
    ownTitle: 'Өз құпиясөзіңізді қойыңыз',
    ownWhy:
      'Сіз басқа адам берген бір реттік құпиясөзбен кірдіңіз. Жұмысқа кіріспес бұрын оны өз құпиясөзіңізге ауыстырыңыз.',
    ownHow: 'Ең аз таңба саны: 12. Бір-бірімен байланысы жоқ төрт-бес сөз жақсы құпиясөз болады.',
    oneTime: 'Бір реттік құпиясөз',
    save: 'Сақтап, жалғастыру',
    unlockWhy: 'Қате құпиясөздер саны нөлден басталады, адам бірден қайта кіре алады.',
  },
  ru: {
    currentWhy: 'Нужен только для смены пароля или почты.',
    ownTitle: 'Задайте свой пароль',
    ownWhy:
      'Вы вошли с одноразовым паролем, который дал другой человек. Прежде чем начать работу, замените его своим.',
    ownHow: 'Наименьшее число знаков: 12. Хороший пароль — четыре-пять слов, не связанных друг с другом.',
    oneTime: 'Одноразовый пароль',
    save: 'Сохранить и продолжить',
    unlockWhy: 'Счёт неверных паролей начнётся заново, и человек сможет сразу войти.',
  },
  en: {
    currentWhy: 'Needed only to change the password or the mail address.',
    ownTitle: 'Set your own password',
    ownWhy:
      'You have logged in with a one-time password that somebody else gave you. Before you begin, put your own in its place.',
    ownHow:
      'Characters at least: 12. Four or five words that have nothing to do with each other make a good password.',
    oneTime: 'One-time password',
    save: 'Save and go on',
    unlockWhy: 'Wrong passwords are counted anew, and the person can log in at once.',
  },
}
