import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { Overview } from './Overview'
import { inboxLocale, TEXTS } from './texts'

/** /admin/dialogue-overview: the figures of all bodies, for the operator and the auditor of the platform. */
export function OverviewView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!permissions.canAccessAdmin)
    redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/dialogue-overview`)}`)
  const texts = TEXTS[inboxLocale(req.i18n.language)]
  return (
    <DefaultTemplate
      {...{ params, permissions, searchParams, visibleEntities }}
      i18n={req.i18n}
      locale={locale}
      payload={req.payload}
      user={req.user ?? undefined}
    >
      <SetStepNav nav={[{ label: texts.overview }]} />
      <Gutter>
        <Overview />
      </Gutter>
    </DefaultTemplate>
  )
}
