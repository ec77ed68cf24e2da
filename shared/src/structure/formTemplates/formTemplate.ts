import type { ConsentTerms, FormField, FormKind } from '../../contract/dialogue/index.ts'
import type { Localized } from '../../locales/index.ts'

/** A field of a form in all languages; in one language it is the contract’s. */
export type TemplateField = Pick<FormField, 'key' | 'type' | 'required'> & {
  label: Localized<string>
  hint: Localized<string> | null
  options: { value: string; label: Localized<string> }[]
}

/** A form that every body has from birth, until it writes its own. Its kind is its slug. */
export type FormTemplate = {
  kind: FormKind
  title: Localized<string>
  lead: Localized<string>
  fields: TemplateField[]
  /** What the person agrees to, beside what follows from the body (its name and BIN) and the fields. */
  consent: Pick<ConsentTerms, 'days' | 'openSources'> & {
    thirdParties: Localized<string> | null
    crossBorder: Localized<string> | null
    other: Localized<string> | null
  }
  /** Keys of the sections of the standard structure that show a link to it. */
  nodes: string[]
}
