import { t } from './write.ts'

/** Words of the portal itself and the values of the monthly calculation index by date. */
export const platform = {
  title: t('Мемлекеттік органдар', 'Государственные органы', 'State bodies'),
  lead: t(
    'Құжат алыңыз, өтініш беріңіз, шешімдерге қатысыңыз. Барлық мемлекеттік орган бір жерде.',
    'Получите документ, подайте обращение, участвуйте в решениях. Все государственные органы в одном месте.',
    'Get a document, send an appeal, take part in decisions. All state bodies in one place.',
  ),
  demoNotice: t(
    'Көрсетілім деректері: мәтіндер, адамдар мен сандар үлгі ретінде берілген. Нақты мәліметті egov.kz порталынан қараңыз.',
    'Демонстрационные данные: тексты, люди и цифры приведены как образец. Точные сведения – на портале egov.kz.',
    'Demonstration data: texts, people and figures are samples. For actual information see egov.kz.',
  ),
  mci: [
    { from: '2024-01-01', tenge: 3692 },
    { from: '2025-01-01', tenge: 3932 },
    { from: '2026-01-01', tenge: 4325 },
  ],
}
