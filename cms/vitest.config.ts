import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      // Files follow one another in a process: each by itself took more than twice as long, for importing.
      { test: { name: 'unit', include: ['{server,src}/**/*.test.{ts,tsx}'], isolate: false } },
      {
        test: {
          name: 'integration',
          include: ['test/**/*.int.test.ts'],
          setupFiles: ['test/support/ownEnvironment.ts'],
          // libsql is a native module and Payload keeps state in globals: a process for each file.
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Payload skips the push of a schema it has pushed in this process, even to another database.
          env: { PAYLOAD_FORCE_DRIZZLE_PUSH: 'true' },
        },
      },
    ],
  },
})
