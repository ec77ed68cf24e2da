'use client'

import {
  Button,
  ConfirmPasswordField,
  Form,
  FormSubmit,
  PasswordField,
  useConfig,
  useTranslation,
} from '@payloadcms/ui'

type Translate = (key: string) => string

const empty = { initialValue: '', valid: false, value: '' }
const initialState = { currentPassword: empty, password: empty, 'confirm-password': empty }

/** A password of one's own in the place of the one that somebody else has given; nothing else can be done before. */
export function OwnPassword({ id, email }: { id: string; email: string }) {
  const t = useTranslation().t as Translate
  const { admin, api } = useConfig().config.routes
  return (
    <div className="birlik-account">
      <h1>{t('accounts:ownTitle')}</h1>
      <p>{t('accounts:ownWhy')}</p>
      <p>{t('accounts:ownHow')}</p>
      <Form
        action={`${api}/users/${id}`}
        method="PATCH"
        initialState={initialState}
        // The whole page anew: what they may do has changed with it.
        onSuccess={() => window.location.assign(admin)}
      >
        {/* So that the browser keeps the new password under their name. */}
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <PasswordField
          autoComplete="current-password"
          field={{ name: 'currentPassword', label: t('accounts:oneTime'), required: true }}
          path="currentPassword"
          schemaPath="users.currentPassword"
        />
        <PasswordField
          autoComplete="new-password"
          field={{ name: 'password', label: t('authentication:newPassword'), required: true }}
          path="password"
          schemaPath="users.password"
        />
        <ConfirmPasswordField />
        <FormSubmit size="large">{t('accounts:save')}</FormSubmit>
      </Form>
      <Button buttonStyle="none" el="link" to={`${admin}/logout`}>
        {t('authentication:logOut')}
      </Button>
    </div>
  )
}
