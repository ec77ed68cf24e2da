import { startPlayer } from '../recording/startPlayer.ts'
import { startSite } from '../recording/startSite.ts'
import { startStack } from './stack.ts'

/**
 * Runs once before all specs; the workers inherit what it puts into the environment. With BIRLIK_SITE_URL, BIRLIK_CMS_URL
 * and BIRLIK_E2E_DATA given, the specs walk through an installation that already runs.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BIRLIK_SITE_URL) return
  // Believes X-Forwarded-For: what one address sends is counted, and the journeys are those of many people.
  const stack = await startStack({ sites: 2, env: { TRUST_PROXY: 'on' } })
  process.env.BIRLIK_SITE_URL = stack.siteUrl
  // Two processes, as in production: what changes has to show on both.
  process.env.BIRLIK_SITE_URLS = stack.sites.map(({ url }) => url).join(' ')
  process.env.BIRLIK_CMS_URL = stack.cmsUrl
  process.env.BIRLIK_E2E_DATA = stack.dataDir
  if (process.env.BIRLIK_JOURNEYS) return stack.stop
  const player = await startPlayer()
  const recorded = await startSite(player.url)
  process.env.BIRLIK_RECORDED_URL = recorded.url
  return async () => {
    await Promise.all([stack.stop(), recorded.stop()])
    player.close()
  }
}
