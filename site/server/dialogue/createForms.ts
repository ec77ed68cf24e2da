import { type ContactForm, tag } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Api } from '../../src/lib/api/createApi.ts'
import { createMemory } from '../../src/lib/api/createMemory.ts'
import { Unavailable } from '../../src/lib/api/errors.ts'
import type { Freshness } from '../../src/lib/freshness/index.ts'
import type { FormName, KeptForms } from './createKeptForms.ts'

/** Some 5 kB each. */
const REMEMBERED = 3000

export type FormOf = (agency: string, form: string, locale: Locale) => Promise<ContactForm>

type Settings = { api: Api; freshness: Freshness; kept: KeptForms }

/**
 * A body's form, asked once until it changes. While the cms is down, as it was last known, also to a process before this one: people
 * may go on writing. Throws NotFound, Gone or Unavailable.
 */
export function createForms({ api, freshness, kept }: Settings): FormOf {
  const forms = createMemory<ContactForm>(REMEMBERED, freshness)

  async function askFor(name: FormName): Promise<ContactForm> {
    const form = await api('form', { agency: name.agency, slug: name.form }, { locale: name.locale })
    void kept.keep(name, form)
    return form
  }

  return async (agency, form, locale) => {
    const name = { agency, form, locale }
    const key = `${agency} ${form} ${locale}`
    try {
      return await forms.get(key, [tag.agency(agency), tag.forms(agency)], () => askFor(name))
    } catch (error) {
      if (!(error instanceof Unavailable)) {
        void kept.forget(name)
        throw error
      }
      const known = forms.last(key) ?? (await kept.find(name))
      if (known) return known
      throw error
    }
  }
}
