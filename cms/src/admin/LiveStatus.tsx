'use client'

import { LOCALES, TIME_ZONE } from '@birlik/shared/locales'
import { useTranslation } from '@payloadcms/ui'
import { dayInAstana } from './dayInAstana'
import { type Live, useLive } from './useLive'

type Translate = (key: string, variables?: Record<string, string>) => string

const NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

/** Tells the editor of a published document when it is on the site, and where. */
export function LiveStatus() {
  const { t } = useTranslation()
  const live = useLive()
  return (
    <div className="field-type birlik-live">
      {/* Always there: a screen reader announces only what changes within it. */}
      <p role="status">{live?.links ? sentence(live, t as Translate) : ''}</p>
      {live?.links && (
        <ul>
          {LOCALES.map((locale) => (
            <li key={locale}>
              <a href={live.links?.[locale]} lang={locale} hrefLang={locale} target="_blank" rel="noreferrer">
                {NAMES[locale]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function sentence({ state, at }: Live, t: Translate): string {
  if (state === 'live' && at) return t('live:since', { time: timeOf(new Date(at)) })
  return t(state === 'waiting' || state === 'unheard' ? `live:${state}` : 'live:there')
}

const time = new Intl.DateTimeFormat('ru', { timeZone: TIME_ZONE, timeStyle: 'medium' })

/** In figures, which are the same in all three languages: 16:02:11, with the day before it unless it is today. */
function timeOf(at: Date): string {
  const on = dayInAstana(at)
  return on === dayInAstana(new Date()) ? time.format(at) : `${on} ${time.format(at)}`
}
