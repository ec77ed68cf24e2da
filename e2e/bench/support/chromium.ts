import { type Browser, chromium } from '@playwright/test'
import { freePort } from '../../support/freePort.ts'

/** Starts Chromium so that Lighthouse can also talk to it, on `port`; it reaches nobody but this machine. */
export async function startChromium(): Promise<{ browser: Browser; port: number }> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      `--remote-debugging-port=${port}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  })
  return { browser, port }
}
