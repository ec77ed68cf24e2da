import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,server}/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/*.int.test.ts'],
          testTimeout: 15_000,
          // Files follow one another in a process: each by itself took four times as long, nearly all of it for importing.
          isolate: false,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/**/*.int.test.ts'],
          globalSetup: ['./test/support/buildPages.ts'],
          hookTimeout: 120_000,
          testTimeout: 15_000,
          // What Astro built is run by Node itself, as in production.
          server: { deps: { external: [/\.astro\/test-build/] } },
        },
      },
    ],
  },
})
