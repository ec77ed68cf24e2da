import { fileURLToPath } from 'node:url'

/** Where the pages are built for tests, aside from dist. */
export const BUILT = fileURLToPath(new URL('../../.astro/test-build', import.meta.url))
