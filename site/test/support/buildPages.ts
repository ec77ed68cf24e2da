import { fileURLToPath } from 'node:url'
import { type AstroIntegration, build } from 'astro'
import { BUILT } from './built.ts'

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

/** Vitest's global set-up: one build for all files that look at built pages. */
export async function setup(): Promise<void> {
  await build({ root, outDir: BUILT, logLevel: 'error', integrations: [faultyPages] })
}
