'use client'

import { PasswordField, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

type Translate = (key: string) => string

/** Asked of those who change what they log in with themselves. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => {
  const t = useTranslation().t as Translate
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  if (!id || id !== user?.id) return null
  return (
    <div className="birlik-current-password">
      <PasswordField
        autoComplete="current-password"
        field={{ name: field.name, label: field.label }}
        path={path}
        schemaPath="users.currentPassword"
        // Whether it is right is for the server to say; a short one of former days may be.
        validate={() => true}
      />
      <p className="field-description">{t('accounts:currentWhy')}</p>
    </div>
  )
}
