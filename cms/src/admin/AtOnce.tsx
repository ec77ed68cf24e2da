'use client'

import { DEFAULT_LOCALE, isLocale } from '@birlik/shared/locales'
import { type Contradiction, contradictionsIn, contradictionText } from '@birlik/shared/rules'
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/** Says at once, beneath a field, what contradicts another field: the rule by which the server would refuse it at save. */
export function AtOnce({ path }: { path: string }) {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const locale = isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE
  const kind = collectionSlug ?? globalSlug ?? ''
  const said = useFormFields(([fields]) => {
    // What the server refused stands at the field already.
    if (fields[path]?.valid === false && fields[path]?.errorMessage) return ''
    const found = contradictionsOf(kind, fields).find((each) => each.path === path)
    return found ? contradictionText(found)[locale] : ''
  })
  return (
    // Always there: a screen reader announces only what changes within it.
    <div role="status" className="birlik-at-once">
      {said}
    </div>
  )
}

/** Every field of a form asks at every keystroke about the same state. */
const known = new WeakMap<FormState, Contradiction[]>()

function contradictionsOf(kind: string, fields: FormState): Contradiction[] {
  const before = known.get(fields)
  if (before) return before
  const found = contradictionsIn(kind, reduceFieldsToValues(fields, true))
  known.set(fields, found)
  return found
}
