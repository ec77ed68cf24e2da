'use client'

import { instantOf, wallTimeOf, zoneAt } from '@birlik/shared/calendar'
import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { AtOnce } from './AtOnce'
import { inAstana } from './inAstana'

/**
 * A moment, typed and read as clocks in Kazakhstan show it, whatever zone the computer is in: the browser's own picker of date and
 * time knows no zone. What is stored is the instant.
 */
export const MomentField: DateFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const { t } = useTranslation()
  const { description, className, style } = field.admin ?? {}
  const instant = value ? new Date(value) : null
  const id = `field-${path.replaceAll('.', '__')}`
  const said = instant ? inAstana(instant) : ''
  return (
    <div
      className={['field-type', 'text', 'birlik-moment', className, showError && 'error']
        .filter(Boolean)
        .join(' ')}
      style={style}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          type="datetime-local"
          aria-describedby={`${id}-zone`}
          value={instant ? wallTimeOf(instant) : ''}
          disabled={Boolean(readOnly || disabled)}
          onChange={(event) => setValue(instantOf(event.target.value)?.toISOString() ?? null)}
        />
      </div>
      <p id={`${id}-zone`} className="birlik-zone">
        {said && <strong>{said}</strong>}{' '}
        {t('moment:zone' as 'general:all', { zone: zoneAt(instant ?? new Date()) })}
      </p>
      <AtOnce path={path} />
      <FieldDescription description={description} path={path} />
    </div>
  )
}
