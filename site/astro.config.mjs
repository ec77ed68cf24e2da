import node from '@astrojs/node'
import { NODES } from '@birlik/shared/structure'
import { defineConfig, passthroughImageService } from 'astro/config'

const SECTION = './src/pages/[locale]/[agency]/[...section].astro'

/**
 * Sections of the standard structure that lie where a service's slug would (`/services/acts`): an address written
 * out outranks `services/[slug]`, which outranks `[...section]`.
 */
const sectionsBesideServices = {
  name: 'sections-beside-services',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const { path } of NODES.filter((one) => one.path.startsWith('/services/'))) {
        injectRoute({ pattern: `/[locale]/[agency]${path}`, entrypoint: SECTION })
      }
    },
  },
}

export default defineConfig({
  output: 'server',
  // While streaming, cache tags set after an await were lost and a component that threw late still gave
  // a cacheable 200 with a cut body.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true, bodySizeLimit: 1024 * 1024 }),
  integrations: [sectionsBesideServices],
  // The canonical form of an address is decided in server/middleware/canonicalPath.
  trailingSlash: 'ignore',
  // Pictures come from the cms in ready sizes; nothing is resized here.
  image: { service: passthroughImageService() },
  // A page never depends on who asks.
  session: false,
  cache: {
    provider: { name: 'surrogate-headers', entrypoint: new URL('./src/cache/provider.ts', import.meta.url) },
  },
  // No Markdown here; without this Astro warns of inline styles at every start.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    // Our own check compares Origin with the resolved host (server/middleware/sameOrigin).
    checkOrigin: false,
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ],
    },
  },
  // A home has one style of its own, of 5.7 kB: as a file it is one more request before the largest picture (LCP 1.75 s, 1.58 s inline).
  vite: { ssr: { noExternal: ['@birlik/shared'] }, build: { assetsInlineLimit: 6 * 1024 } },
})
