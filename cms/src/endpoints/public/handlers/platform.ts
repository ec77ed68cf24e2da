import type { Platform } from '@birlik/shared/contract'
import { pickLocale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { inLanguage, languagesWith } from '../../../services/publicRead/inLanguage.ts'
import { platformSettings } from '../../../services/publicRead/platformSettings.ts'
import type { Context } from '../context.ts'
import { emergencyOf } from '../shapes/emergency.ts'

export async function platform({ req, locale, now }: Context<'platform'>): Promise<Platform> {
  const settings = await platformSettings(req)
  const { title, lead, notice, phone, email } = inLanguage(
    settings,
    pickLocale(locale, languagesWith(settings.title)),
  )
  return {
    title: title || t(locale, 'platform.name'),
    lead: lead ?? '',
    notice: notice || null,
    emergency: emergencyOf(settings, locale, now),
    phone: phone || null,
    email: email || null,
  }
}
