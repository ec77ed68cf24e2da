import type { AstroHandler } from '../../server/middleware/renderPages/renderPages.ts'
import { BUILT } from './built.ts'
import { startExampleCms } from './exampleCms.ts'
import { type Site, startSite, stopServer } from './startSite.ts'

export type BuiltSite = Site & {
  /** Takes the cms away, as a crash would. */
  stopCms: () => Promise<void>
}

/** The real pages, as `buildPages` has built them for all test files. */
export async function builtPages(cmsOrigin: string): Promise<{ handler: AstroHandler; client: string }> {
  // Read once, when the built pages are loaded.
  process.env.CMS_ORIGIN = cmsOrigin
  const { handler } = (await import(`${BUILT}/server/entry.mjs`)) as { handler: AstroHandler }
  return { handler, client: `${BUILT}/client` }
}

/** The same in front of the example cms. */
export async function startBuiltSite(env: { siteOrigin?: string } = {}): Promise<BuiltSite> {
  const cms = await startExampleCms()
  const pages = await builtPages(cms.origin)
  const site = await startSite({ env: { ...env, cmsOrigin: cms.origin }, ...pages })
  const stopCms = () => stopServer(cms.server)
  return {
    ...site,
    stopCms,
    async stop() {
      await site.stop()
      if (cms.server.listening) await stopCms()
    },
  }
}
