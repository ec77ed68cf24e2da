import type { Locale } from '../locales/index.ts'
import en from './en.json' with { type: 'json' }
import kk from './kk.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }

type Catalogue = typeof kk
type Plural = Partial<Record<Intl.LDMLPluralRule, string>>
type Values = Record<string, string | number>
type KeysOf<Shape> = { [K in keyof Catalogue]: Catalogue[K] extends Shape ? K : never }[keyof Catalogue]

/** Keys of plain messages; kk.json is the measure, a test holds ru and en against it. */
export type MessageKey = KeysOf<string>
/** Keys of messages that depend on a number. */
export type PluralKey = KeysOf<object>

const catalogues = { kk, ru, en } as const satisfies Record<Locale, object>
const rules: Record<Locale, Intl.PluralRules> = {
  kk: new Intl.PluralRules('kk'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
}

const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))

/** The message in the reader's language; `{name}` is replaced by `values.name`. */
export function t(locale: Locale, key: MessageKey, values: Values = {}): string {
  return fill(catalogues[locale][key] as string, values)
}

/** The message for a number; `{count}` is the number written as the language writes it. */
export function tn(locale: Locale, key: PluralKey, count: number, values: Values = {}): string {
  const forms = catalogues[locale][key] as Plural
  const form = forms[rules[locale].select(count)] ?? forms.other ?? ''
  return fill(form, { count: new Intl.NumberFormat(locale).format(count), ...values })
}
