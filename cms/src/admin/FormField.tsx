'use client'

import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useFormChoices } from './useFormChoices'

type Translate = (key: string) => string

/** One of the agency's contact forms, chosen by title. */
export const FormField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const t = useTranslation().t as Translate
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const [choices, ask] = useFormChoices()
  const isList = Array.isArray(choices)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears that the select within it has got the focus.
    <div onFocus={ask}>
      <SelectInput
        name={field.name}
        path={path}
        label={field.label}
        description={field.admin?.description}
        required={field.required}
        readOnly={Boolean(readOnly || disabled)}
        isClearable={false}
        showError={showError}
        options={isList ? choices.map(({ slug, label }) => ({ value: slug, label })) : []}
        placeholder={isList ? undefined : t(choices ? 'formField:failed' : 'formField:noAgency')}
        value={value ?? undefined}
        onChange={(chosen) => setValue((chosen as { value: string } | null)?.value ?? null)}
      />
    </div>
  )
}
