import { defineConfig } from 'vitest/config'

/** They set what cms reads once from its environment, play the end of the process, or watch what it holds open. */
const ALONE = [
  'test/changes/changes.int.test.ts',
  'test/database/*.int.test.ts',
  'test/dialogue/attachments*.int.test.ts',
  'test/dialogue/inboxChanges.int.test.ts',
  'test/dialogue/letters.int.test.ts',
]

/** Left out where TEST_DATABASE names the other database: all that they ask is of one kind, or (scanBytes) of none. */
const ELSEWHERE =
  process.env.TEST_DATABASE === 'mongodb'
    ? [
        'test/changes/plans.int.test.ts',
        'test/core/migration.int.test.ts',
        'test/database/{localeIndexes,makeMigrationsRunnable,migrateSafely}.int.test.ts',
        'test/database/{privateShapes,singleWriterClient,sqliteTransactions,twoProcesses}.int.test.ts',
        'test/dialogue/{inboxPlans,scanBytes}.int.test.ts',
      ]
    : ['test/database/mongodb.int.test.ts']

const integration = {
  globalSetup: ['test/support/emptyDatabase.ts'],
  setupFiles: ['test/support/ownEnvironment.ts'],
  // libsql is a native module.
  pool: 'forks' as const,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Payload skips the push of a schema it has pushed in this process, even to another database.
  env: { PAYLOAD_FORCE_DRIZZLE_PUSH: 'true' },
  // Node runs the TypeScript itself, as in production.
  experimental: { viteModuleRunner: false, nodeLoader: false },
}

export default defineConfig({
  test: {
    projects: [
      // Files follow one another in a process: each by itself took more than twice as long, for importing.
      { test: { name: 'unit', include: ['{server,src}/**/*.test.{ts,tsx}'], isolate: false } },
      {
        test: {
          ...integration,
          name: 'integration',
          include: ['test/**/*.int.test.ts'],
          exclude: [...ALONE, ...ELSEWHERE],
          // Files follow one another in a fork: to read the configuration takes 3 s of the processor, most of them less.
          isolate: false,
        },
      },
      { test: { ...integration, name: 'integration alone', include: ALONE, exclude: ELSEWHERE } },
    ],
  },
})
