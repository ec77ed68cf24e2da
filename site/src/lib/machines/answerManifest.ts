import { t } from '@birlik/shared/messages'
import type { Frame } from '../page.ts'

const ICONS = [
  { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
]

/** What a telephone shows of a site that was put on its home screen, in the language it was put there. */
export function answerManifest({ locale, platform, agency, links }: Frame): Response {
  const home = links.on(agency)
  const manifest = {
    id: home,
    name: agency?.name ?? platform.title,
    short_name: agency?.shortName ?? t(locale, 'platform.name'),
    lang: locale,
    start_url: home,
    scope: home,
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#00547a',
    icons: ICONS,
  }
  const headers = { 'Content-Type': 'application/manifest+json; charset=utf-8' }
  return new Response(JSON.stringify(manifest), { headers })
}
