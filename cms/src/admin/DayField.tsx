'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { AtOnce } from './AtOnce'

/** A calendar day without a time, in the browser's own picker. */
export const DayField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const { description, className, style } = field.admin ?? {}
  return (
    <div
      className={['field-type', 'text', className, showError && 'error'].filter(Boolean).join(' ')}
      style={style}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={`field-${path.replaceAll('.', '__')}`}
          type="date"
          value={value ?? ''}
          disabled={Boolean(readOnly || disabled)}
          onChange={(event) => setValue(event.target.value || null)}
        />
      </div>
      <AtOnce path={path} />
      <FieldDescription description={description} path={path} />
    </div>
  )
}
