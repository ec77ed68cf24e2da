/** Whether what is being edited is on the site (LiveStatus). */
export const live = {
  kk: {
    since: 'Сайтта көрінген уақыты: {{time}}',
    there: 'Сайтта бар',
    waiting: 'Өзгеріс сайтқа шығып жатыр…',
    unheard: 'Сайтпен байланыс жоқ. Байланыс орнаған соң өзгеріс сайтта көрінеді.',
  },
  ru: {
    since: 'На сайте с {{time}}',
    there: 'Есть на сайте',
    waiting: 'Изменение выходит на сайт…',
    unheard: 'Нет связи с сайтом. Изменение появится на нём, когда связь восстановится.',
  },
  en: {
    since: 'On the site since {{time}}',
    there: 'On the site',
    waiting: 'The change is on its way to the site…',
    unheard: 'The site is not connected. The change will show there once it is.',
  },
}
