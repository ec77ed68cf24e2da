import { Button } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { OwnPassword } from './OwnPassword'

/** Where Payload leads whoever may not use the admin: with a one-time password, to set their own; else to say so, as its own view does. */
export function UnauthorizedView({ initPageResult }: AdminViewServerProps) {
  const { permissions, req } = initPageResult
  const { user, i18n, payload } = req
  const { admin } = payload.config.routes
  if (user?.oneTimeUntil) return <OwnPassword id={String(user.id)} email={user.email} />
  return (
    <div className="birlik-account">
      <h1>
        {i18n.t(user && !permissions.canAccessAdmin ? 'error:unauthorizedAdmin' : 'error:unauthorized')}
      </h1>
      <p>{i18n.t('error:notAllowedToAccessPage')}</p>
      <Button el="link" size="large" to={`${admin}/logout`}>
        {i18n.t('authentication:logOut')}
      </Button>
    </div>
  )
}
