import type { Fee, ServiceItem } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { t, tn } from '@birlik/shared/messages'
import { longDate, number, tenge } from './format.ts'

/** The fee in a few words: free, the sum of today, or that it depends. */
export function feeInShort(locale: Locale, fee: Fee): string {
  if (fee.kind === 'free') return t(locale, 'fee.free')
  if (fee.tenge !== null) return tenge(locale, fee.tenge)
  if (fee.mci !== null) return feeInMci(locale, fee.mci)
  return t(locale, 'fee.varies')
}

/** How the sum came about: its size in MCI and the value in force; null where nothing was computed. */
export function feeBasis(locale: Locale, fee: Fee): string | null {
  if (fee.tenge === null || fee.mci === null || fee.mciValue === null || fee.kind !== 'mci') return null
  const parts = [feeInMci(locale, fee.mci)]
  if (fee.mciSince) {
    const values = { value: tenge(locale, fee.mciValue), date: longDate(locale, fee.mciSince) }
    parts.push(t(locale, 'fee.basis', values))
  }
  return parts.join('. ')
}

/** The term in a few words: 2 working days, or that it depends. */
export function termInShort(locale: Locale, { value, unit }: ServiceItem['term']): string {
  return value !== null && unit !== null ? tn(locale, `term.${unit}`, value) : t(locale, 'term.varies')
}

const feeInMci = (locale: Locale, mci: number) => t(locale, 'fee.mci', { mci: number(locale, mci) })
