import type { Locale, Localized } from '@birlik/shared/locales'
import type { OnboardingFile } from './onboardingFile.ts'

type Text = Partial<Localized<string>> | undefined
type Rows = { id?: string | null }[]

/** The texts of the file in one language, as fields of an agency; rows keep the ids they were created with. */
export function agencyTexts(
  file: OnboardingFile,
  locale: Locale,
  stored: { addresses?: Rows | null; phones?: Rows | null } = {},
) {
  const text = (value: Text) => value?.[locale]
  const id = (rows: Rows | null | undefined, index: number) => ({ id: rows?.[index]?.id })
  return {
    name: text(file.name),
    shortName: text(file.shortName),
    abbreviation: text(file.abbreviation),
    addresses: file.addresses.map(({ label, text: address, postcode }, index) => ({
      ...id(stored.addresses, index),
      label: text(label),
      text: text(address),
      postcode,
    })),
    phones: file.phones.map(({ label, number }, index) => ({
      ...id(stored.phones, index),
      label: text(label),
      number,
    })),
  }
}
