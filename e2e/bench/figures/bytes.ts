import { weigh } from '../../support/weigh.ts'
import type { Bench } from '../support/bench.ts'
import { startChromium } from '../support/chromium.ts'
import type { Figure, Outcome } from '../support/figure.ts'
import { localStack } from '../support/localStack.ts'

const NAMES = {
  html: 'HTML',
  css: 'styles',
  js: 'scripts',
  fonts: 'fonts',
  pictures: 'pictures',
  all: 'all together',
}

export const bytes: Figure = {
  title: 'Bytes of an agency’s home',
  how: 'What Chromium takes over the wire, headers included, for /kk/maidd/ at 360 pixels and two device pixels each, its cache empty.',
  measure,
}

async function measure(bench: Bench): Promise<Outcome> {
  const origin = await localStack(bench)
  const { browser } = await startChromium()
  bench.atEnd(() => browser.close())
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  // The second reader gets brotli; the first has it prepared.
  await weigh(page, `${origin}/kk/maidd/`)
  const weight = await weigh(page, `${origin}/kk/maidd/`)
  const entries = Object.entries(NAMES) as [keyof typeof NAMES, string][]
  return {
    rows: entries.map(([key, what]) => ({ key, what, value: weight[key] / 1000, unit: 'kB' })),
    charts: [],
    remarks: [],
  }
}
