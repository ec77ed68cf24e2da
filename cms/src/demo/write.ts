import type { Locale } from '@birlik/shared/locales'
import type { Block, DemoAccount, DemoDay, Moment, Tri } from './types.ts'

/** The same text in Kazakh, Russian and, when it exists, English. */
export const t = (kk: string, ru: string, en?: string): Tri =>
  en === undefined ? { kk, ru } : { kk, ru, en }

/** A text that is the same in all languages: a number, a date, a name of a system. */
export const same = (text: string): Tri => ({ kk: text, ru: text, en: text })

export const p = (kk: string, ru: string, en?: string): Block => ({ text: t(kk, ru, en) })
export const h = (kk: string, ru: string, en?: string): Block => ({ heading: t(kk, ru, en) })
export const ul = (...list: Tri[]): Block => ({ list })
export const ol = (...list: Tri[]): Block => ({ list, ordered: true })

export const info = (text: Tri, title?: Tri): Block => ({
  callout: text,
  tone: 'info',
  ...(title && { title }),
})
export const warn = (text: Tri, title?: Tri): Block => ({
  callout: text,
  tone: 'warning',
  ...(title && { title }),
})

export const ago = (days: number, time = '10:00'): Moment => ({ days: -days, time })
export const ahead = (days: number, time = '10:00'): Moment => ({ days, time })

const usual: DemoDay = { open: '09:00', close: '18:30', breakFrom: '13:00', breakTo: '14:30' }
type Week = [DemoDay, DemoDay, DemoDay, DemoDay, DemoDay, DemoDay, DemoDay]
/** The usual hours of a state body: Monday to Friday, 09:00–18:30, lunch 13:00–14:30. */
export const usualWeek: Week = [usual, usual, usual, usual, usual, null, null]

/** An invented account: the address leads to the domain reserved for examples, never to a stranger. */
export const account = (
  network: DemoAccount['network'],
  handle: string,
  languages: Locale[],
  verifiedDaysAgo: number,
): DemoAccount => ({
  network,
  handle: `@${handle}`,
  url: `https://example.com/${network}/${handle}`,
  languages,
  verifiedDaysAgo,
})

export const reference = (number: string) => ({ label: t('Анықтама', 'Справочная', 'Enquiries'), number })
export const chancellery = (number: string) => ({ label: t('Кеңсе', 'Канцелярия', 'Chancellery'), number })
export const trustLine = (number: string) => ({
  label: t('Сенім телефоны', 'Телефон доверия', 'Trust line'),
  number,
})
