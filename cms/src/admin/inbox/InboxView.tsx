import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { Inbox } from './Inbox'
import { inboxLocale, TEXTS } from './texts'

/** /admin/inbox, and a conversation of it at /admin/inbox/{id}. */
export function InboxView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!permissions.canAccessAdmin) {
    const here = [admin, ...[params?.segments ?? []].flat()].join('/')
    redirect(`${admin}/login?redirect=${encodeURIComponent(here)}`)
  }
  return (
    <DefaultTemplate
      {...{ params, permissions, searchParams, visibleEntities }}
      i18n={req.i18n}
      locale={locale}
      payload={req.payload}
      user={req.user ?? undefined}
    >
      <SetStepNav nav={[{ label: TEXTS[inboxLocale(req.i18n.language)].inbox }]} />
      <Inbox />
    </DefaultTemplate>
  )
}
