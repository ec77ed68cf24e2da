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

/** The real pages, built aside from dist. Files that run side by side give names of their own. */
export async function builtPages(
  cmsOrigin: string,
  name: string,
): Promise<{ handler: AstroHandler; client: string }> {
  const outDir = `${root}.astro/${name}`
  await build({ root, outDir, logLevel: 'error', integrations: [faultyPages] })
  // Read once, when the built pages are loaded.
  process.env.CMS_ORIGIN = cmsOrigin
  const { handler } = (await import(`${outDir}/server/entry.mjs`)) as { handler: AstroHandler }
  return { handler, client: `${outDir}/client` }
}

/** The same in front of the example cms. */
export async function startBuiltSite(
  env: { siteOrigin?: string } = {},
  name = 'test-build',
): Promise<BuiltSite> {
  const cms = await startExampleCms()
  const pages = await builtPages(cms.origin, name)
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
