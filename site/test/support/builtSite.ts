import { fileURLToPath } from 'node:url'
import { type AstroIntegration, build } from 'astro'
import type { AstroHandler } from '../../server/middleware/renderPages/renderPages.ts'
import { startExampleCms } from './exampleCms.ts'
import { type Site, startSite, stopServer } from './startSite.ts'

export type BuiltSite = Site & {
  /** Takes the cms away, as a crash would. */
  stopCms: () => Promise<void>
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Pages that break in ways the real ones should not. */
const faultyPages: AstroIntegration = {
  name: 'faulty-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({
        pattern: '/[locale]/[agency]/throws-late',
        entrypoint: `${root}test/support/pages/throwsLate.astro`,
      }),
  },
}

/** The real pages, built aside from dist, in front of the example cms. Files that run side by side give names of their own. */
export async function startBuiltSite(
  env: { siteOrigin?: string } = {},
  name = 'test-build',
): Promise<BuiltSite> {
  const outDir = `${root}.astro/${name}`
  await build({ root, outDir, logLevel: 'error', integrations: [faultyPages] })
  const cms = await startExampleCms()
  // Read once, when the built pages are loaded.
  process.env.CMS_ORIGIN = cms.origin
  const { handler } = (await import(`${outDir}/server/entry.mjs`)) as { handler: AstroHandler }
  const site = await startSite({
    env: { ...env, cmsOrigin: cms.origin },
    handler,
    client: `${outDir}/client`,
  })
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
