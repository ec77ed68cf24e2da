import type { AstroCookies } from 'astro'
import { PREFERENCES_COOKIE, type Preferences, preferences } from './preferences.ts'

/** What this reader chose before. */
export const chosenIn = (cookies: AstroCookies): Preferences =>
  preferences.parse(Object.fromEntries(new URLSearchParams(cookies.get(PREFERENCES_COOKIE)?.value)))

/** The page within the site that the reader came from; anything that could lead elsewhere is dropped. */
export function backOf(url: URL): string | null {
  const back = url.searchParams.get('back')
  return back && /^\/(?![/\\])[^\s\\]*$/.test(back) ? back : null
}
