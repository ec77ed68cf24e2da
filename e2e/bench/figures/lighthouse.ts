import lighthouseOf from 'lighthouse'
import type { Bench } from '../support/bench.ts'
import { startChromium } from '../support/chromium.ts'
import type { Figure, Outcome, Row } from '../support/figure.ts'
import { firstSlugs } from '../support/firstSlugs.ts'
import { localStack } from '../support/localStack.ts'
import { median } from '../support/stats.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export const lighthouse: Figure = {
  title: 'Lighthouse, as on a phone',
  how:
    'Lighthouse with its mobile settings (a slow phone on a slow line, simulated) in a headless Chromium, pages in Kazakh from the ' +
    'page cache. Of three runs the median of each category; the figure is the lowest of the four.',
  measure,
}

async function measure(bench: Bench): Promise<Outcome> {
  const origin = await localStack(bench)
  const { article, service } = await firstSlugs(origin)
  const { browser, port } = await startChromium()
  bench.atEnd(() => browser.close())
  const pages = { portal: '/kk/', home: '/kk/maidd/', article, service }
  const rows: Row[] = []
  for (const [key, path] of Object.entries(pages)) {
    const runs: number[][] = []
    for (let run = 0; run < (bench.quick ? 1 : 3); run++) runs.push(await scores(`${origin}${path}`, port))
    const medians = CATEGORIES.map((_, n) => median(runs.map((run) => run[n] ?? Number.NaN)))
    const each = CATEGORIES.map((name, n) => `${name} ${medians[n]}`).join(', ')
    rows.push({ key, what: `${key} ${path}`, value: Math.min(...medians), unit: 'points', reference: each })
    bench.say(`${key}: ${each}`)
  }
  return { rows, charts: [], remarks: [] }
}

async function scores(url: string, port: number): Promise<number[]> {
  const result = await lighthouseOf(url, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...CATEGORIES],
  })
  const categories = result?.lhr.categories ?? {}
  return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? Number.NaN) * 100))
}
