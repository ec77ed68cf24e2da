import type { FieldHook } from 'payload'
import { broughtBy } from '../services/publishing/otherLanguages.ts'

/**
 * Lays texts in other languages beside the one being created. Of all hooks only those of fields are handed
 * `siblingDocWithLocales`, from which Payload 3.90.1 takes the languages that the operation itself does not write.
 */
export const takeOtherLanguages: FieldHook = ({ operation, req, siblingDocWithLocales, value }) => {
  if (operation !== 'create' || !siblingDocWithLocales) return value
  for (const [locale, texts] of broughtBy(req)) {
    for (const [name, text] of Object.entries(texts)) {
      siblingDocWithLocales[name] = { ...(siblingDocWithLocales[name] as object | undefined), [locale]: text }
    }
  }
  return value
}
