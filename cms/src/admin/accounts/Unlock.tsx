'use client'

import { Button, toast, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useState } from 'react'

type Translate = (key: string) => string

/** Lets a colleague who has tried too often log in again at once. */
export const Unlock: UIFieldClientComponent = () => {
  const { i18n, t: translate } = useTranslation()
  const t = translate as Translate
  const { user } = useAuth()
  const { id, savedDocumentData } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const [busy, setBusy] = useState(false)
  if (!id || id === user?.id) return null

  async function unlock() {
    setBusy(true)
    const answer = await fetch(`${api}/users/unlock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body: JSON.stringify({ email: savedDocumentData?.email }),
    }).catch(() => null)
    setBusy(false)
    if (answer?.ok) toast.success(t('authentication:successfullyUnlocked'))
    else toast.error(t('authentication:failedToUnlock'))
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={unlock} size="medium">
        {t('authentication:forceUnlock')}
      </Button>
      <p className="field-description">{t('accounts:unlockWhy')}</p>
    </div>
  )
}
