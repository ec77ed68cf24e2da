import { type ContactForm, tag } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Api } from '../../src/lib/api/createApi.ts'
import { createMemory } from '../../src/lib/api/createMemory.ts'
import { Unavailable } from '../../src/lib/api/errors.ts'
import type { Freshness } from '../../src/lib/freshness/index.ts'

/** Some 5 kB each. */
const REMEMBERED = 3000

export type FormOf = (agency: string, form: string, locale: Locale) => Promise<ContactForm>

/**
 * A body's form, asked once until it changes. While the cms is down, as it was last known: people may go on writing. Throws NotFound
 * or Unavailable.
 */
export function createForms({ api, freshness }: { api: Api; freshness: Freshness }): FormOf {
  const forms = createMemory<ContactForm>(REMEMBERED, freshness)
  return async (agency, form, locale) => {
    const name = `${agency} ${form} ${locale}`
    try {
      return await forms.get(name, [tag.agency(agency), tag.forms(agency)], () =>
        api('form', { agency, slug: form }, { locale }),
      )
    } catch (error) {
      const known = error instanceof Unavailable ? forms.last(name) : undefined
      if (known) return known
      throw error
    }
  }
}
