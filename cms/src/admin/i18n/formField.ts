/** Which of an agency's contact forms a text shows (FormField). */
export const formField = {
  kk: {
    noAgency: 'Нысандар мемлекеттік органға тиесілі: алдымен органды таңдаңыз.',
    failed: 'Нысандар тізімі ашылмады. Басқа өрісті басып, осында қайта келіңіз.',
  },
  ru: {
    noAgency: 'Формы принадлежат государственному органу: сначала выберите орган.',
    failed: 'Список форм не открылся. Перейдите в другое поле и вернитесь сюда.',
  },
  en: {
    noAgency: 'Forms belong to a state body: choose the body first.',
    failed: 'The list of forms did not open. Go to another field and come back.',
  },
}
