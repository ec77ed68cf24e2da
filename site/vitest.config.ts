import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,server,test}/**/*.test.ts'],
    // The first test of the built site waits for the build.
    hookTimeout: 120_000,
    testTimeout: 15_000,
    // What Astro built is run by Node itself, as in production.
    server: { deps: { external: [/\.astro\/test-build/] } },
  },
})
