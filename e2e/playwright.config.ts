import { defineConfig } from '@playwright/test'

const only = (host: string) => `EXCLUDE ${host}`

/**
 * `npm test` leaves out what is tagged @all; with BIRLIK_JOURNEYS its tag is asked only. Here, not as --grep: that asks nothing of
 * projects that others depend on.
 */
const tag = process.env.BIRLIK_JOURNEYS

/** In the other languages they ask the whole product. */
const ON_RECORDINGS = ['accessibility', 'html', 'layout'].map((name) => `**/${name}.spec.ts`)

export default defineConfig({
  testDir: 'specs',
  outputDir: 'test-results',
  globalSetup: './support/globalSetup.ts',
  // What must stay in the cache can be seen only while nobody else writes.
  projects: [
    {
      name: 'journeys',
      testIgnore: ['**/freshness.spec.ts', '**/survival.spec.ts', ...(tag ? [] : ON_RECORDINGS)],
    },
    // What asks how a page is made, not what is on it: site answers from what cms was heard to say (recording/).
    {
      name: 'recorded',
      testMatch: tag ? [] : ON_RECORDINGS,
      use: { baseURL: process.env.BIRLIK_RECORDED_URL ?? process.env.BIRLIK_SITE_URL },
    },
    { name: 'freshness', testMatch: '**/freshness.spec.ts', dependencies: ['journeys'] },
    // Its servers, killed and started again, would take the time of all others.
    { name: 'survival', testMatch: '**/survival.spec.ts', dependencies: ['journeys', 'freshness'] },
  ],
  ...(tag ? { grep: new RegExp(tag) } : { grepInvert: /@all/ }),
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.BIRLIK_SITE_URL,
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    screenshot: 'only-on-failure',
    // Without its film, which took a third of the time of a journey; the page as it stood at every step is there.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        // A page that asks anyone but us fails its test instead of leaving the machine.
        `--host-resolver-rules=MAP * ~NOTFOUND, ${only('127.0.0.1')}, ${only('localhost')}`,
      ],
    },
  },
})
