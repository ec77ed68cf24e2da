import { addresses } from '../support/addresses.ts'
import type { Bench } from '../support/bench.ts'
import type { Figure, Outcome } from '../support/figure.ts'
import { slices } from '../support/slices.ts'
import { median, percentile } from '../support/stats.ts'
import { walk } from '../support/walk.ts'

const PAGES = ['list', 'article', 'home', 'feed'] as const
const NAMES = { list: 'news list', article: 'article', home: 'agency home', feed: 'feed' }
const PER_ROUND = 40

type Page = (typeof PAGES)[number]
type Size = {
  news: number
  ask: (page: Page, count: number) => Promise<{ p95: number; times: number[]; refused: number }>
}

export const growth: Figure = {
  title: 'Ten and a hundred times the content',
  how:
    'Pages that no cache has, one reader, at 2,000, 20,000 and 200,000 news in three languages of 220 agencies, the busiest of ' +
    'which has 7 % of all. Three installations run side by side and are asked in turn; the reference is the smallest.',
  measure,
}

async function measure(bench: Bench): Promise<Outcome> {
  const sizes: Size[] = []
  for (const news of bench.quick ? [2000, 5000] : [2000, 20_000, 200_000])
    sizes.push(await sizeOf(bench, news))
  for (const { ask } of sizes) for (const page of PAGES) await ask(page, 20)

  const found = sizes.map(() => ({ list: [], article: [], home: [], feed: [] }) as Record<Page, number[][]>)
  let refused = 0
  for (let round = 1; round <= bench.rounds; round++) {
    for (const page of PAGES) {
      for (const [n, { ask }] of sizes.entries()) {
        const walked = await ask(page, PER_ROUND)
        found[n]?.[page].push(walked.times)
        refused += walked.refused
      }
    }
    bench.say(`round ${round} of ${bench.rounds}`)
  }

  const tailsOf = (n: number, page: Page) => (found[n]?.[page] ?? []).map((times) => percentile(times, 0.95))
  const whole = (n: number, page: Page) => percentile((found[n]?.[page] ?? []).flat(), 0.95)
  const last = sizes.length - 1
  return {
    rows: PAGES.map((page) => {
      const [small, large] = [tailsOf(0, page), tailsOf(last, page)]
      const rounds = large.map((tail, n) => tail / (small[n] ?? Number.NaN))
      const all = sizes.map(
        ({ news }, n) => `${Math.round(whole(n, page))} ms at ${news.toLocaleString('en')}`,
      )
      return {
        key: page,
        what: `${NAMES[page]}, p95`,
        value: median(rounds),
        unit: '×',
        reference: all.join(', '),
        rounds,
      }
    }),
    charts: [
      {
        name: 'growth',
        title: 'Pages without a cache as content grows, p95',
        unit: 'ms',
        kind: 'line',
        categories: sizes.map(({ news }) => `${news.toLocaleString('en')} news`),
        series: PAGES.map((page) => ({ name: NAMES[page], values: sizes.map((_, n) => whole(n, page)) })),
      },
    ],
    remarks: refused ? [`${refused} requests were not answered with 200.`] : [],
  }
}

async function sizeOf(bench: Bench, news: number): Promise<Size> {
  const dataDir = await bench.data({ news })
  const { siteUrl } = await bench.stack({ dataDir })
  const all = addresses(dataDir)
  const take = {
    list: slices(all.list),
    article: slices(all.article),
    home: slices(all.home),
    feed: slices(all.feed),
  }
  return {
    news,
    ask: (page, count) =>
      walk(
        take[page](count).map((path) => `${siteUrl}${path}`),
        1,
      ),
  }
}
