import type { Locale, Localized } from '@birlik/shared/locales'

const ACTS: Record<string, Localized<string>> = {
  'Law 401-V': {
    kk: '«Ақпаратқа қол жеткізу туралы» Заң (№ 401-V)',
    ru: 'Закон «О доступе к информации» (№ 401-V)',
    en: 'Law “On access to information” (No. 401-V)',
  },
  'Law 88-V': {
    kk: '«Мемлекеттік көрсетілетін қызметтер туралы» Заң (№ 88-V)',
    ru: 'Закон «О государственных услугах» (№ 88-V)',
    en: 'Law “On public services” (No. 88-V)',
  },
  'Law 94-V': {
    kk: '«Дербес деректер және оларды қорғау туралы» Заң (№ 94-V)',
    ru: 'Закон «О персональных данных и их защите» (№ 94-V)',
    en: 'Law “On personal data and their protection” (No. 94-V)',
  },
  'Order 124-НҚ': {
    kk: 'Мәдениет және ақпарат министрінің бұйрығы (№ 124-НҚ)',
    ru: 'Приказ министра культуры и информации (№ 124-НҚ)',
    en: 'Order of the Minister of Culture and Information (No. 124-НҚ)',
  },
  'Entrepreneurial Code': {
    kk: 'Кәсіпкерлік кодекс',
    ru: 'Предпринимательский кодекс',
    en: 'Entrepreneurial Code',
  },
  APPC: {
    kk: 'Әкімшілік рәсімдік-процестік кодекс',
    ru: 'Административный процедурно-процессуальный кодекс',
    en: 'Administrative Procedures Code',
  },
}

const UNITS: Record<string, Localized<string>> = {
  art: { kk: '{n}-бап', ru: 'статья {n}', en: 'article {n}' },
  p: { kk: '{n}-тармақ', ru: 'пункт {n}', en: 'paragraph {n}' },
  ch: { kk: '{n}-тарау', ru: 'глава {n}', en: 'chapter {n}' },
  sub: { kk: '{n}) тармақша', ru: 'подпункт {n})', en: 'subparagraph {n})' },
}

// "Law art. 11" stands for the law named in the rest of the table, 401-V. What names no act or no place in it is a
// remark of the table's authors and is not shown.
const REFERENCE =
  /(?:(Law 401-V|Law 88-V|Law 94-V|Order 124-НҚ|Entrepreneurial Code|APPC|Law(?= art))\s*)?(?:(art|p|ch)\.\s?([\d-]+)(?:\(([\d-]+)\))?(?:\s?([\d-]+)\))?)?/g

/** Acts and articles that demand a node of the standard structure, in the reader's language; empty when none does. */
export function legalBasisOf(source: string, locale: Locale): string[] {
  const unit = (name: string, n: string | undefined) => (n ? [UNITS[name]?.[locale].replace('{n}', n)] : [])
  let act: Localized<string> | undefined
  const shown = [...source.matchAll(REFERENCE)].flatMap(([whole, named, kind, n, paragraph, sub]) => {
    if (!whole) return []
    if (named) act = ACTS[named === 'Law' ? 'Law 401-V' : named]
    if (!act) return []
    const place = kind ? [...unit(kind, n), ...unit('p', paragraph), ...unit('sub', sub)] : []
    return [[act[locale], ...place].join(', ')]
  })
  return [...new Set(shown)]
}
