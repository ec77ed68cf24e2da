import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { addresses } from '../support/addresses.ts'
import type { Bench } from '../support/bench.ts'
import type { Figure, Outcome, Row } from '../support/figure.ts'
import { payloadInNext } from '../support/payloadInNext.ts'
import { slices } from '../support/slices.ts'
import { median, percentile } from '../support/stats.ts'
import { type Walk, walk } from '../support/walk.ts'

const PAGES = ['home', 'list', 'article'] as const
const READERS = [1, 10] as const
const NAMES = { home: 'agency home', list: 'news list', article: 'article' }

type Cell = { page: (typeof PAGES)[number]; readers: number; site: Walk[]; next: Walk[] }

export const uncached: Figure = {
  title: 'Pages that no cache has',
  how:
    'Addresses of 220 agencies in three languages, each asked once, so that the page cache never has them; one reader, then ten. ' +
    'The reference is the usual way to build with Payload: a Next app that reads the same database (a copy of the file, ' +
    'with our indexes) through the Local API with `select`, renders the same lists in plain JSX with header, menu and ' +
    'footer, `force-dynamic`, in one process. Birlik answers with two: cms and site.',
  measure,
}

async function measure(bench: Bench): Promise<Outcome> {
  const dataDir = await bench.data({ news: 2000 })
  const copy = join(bench.folder, 'data-of-next')
  await cp(dataDir, copy, { recursive: true })
  bench.say('building the Next app')
  const next = await payloadInNext(copy)
  bench.atEnd(next.stop)
  const { siteUrl } = await bench.stack({ dataDir })

  const all = addresses(dataDir)
  const take = { home: slices(all.home), list: slices(all.list), article: slices(all.article) }
  const ask = async (page: Cell['page'], readers: number, count: number) => {
    const paths = take[page](count)
    const from = (origin: string) =>
      walk(
        paths.map((path) => `${origin}${path}`),
        readers,
      )
    return { site: await from(siteUrl), next: await from(next.url) }
  }

  for (const page of PAGES) await ask(page, 4, bench.quick ? 8 : 40)
  const cells: Cell[] = READERS.flatMap((readers) =>
    PAGES.map((page) => ({ page, readers, site: [], next: [] })),
  )
  for (let round = 1; round <= bench.rounds; round++) {
    for (const cell of cells) {
      const { site, next } = await ask(cell.page, cell.readers, cell.readers === 1 ? 12 : 50)
      cell.site.push(site)
      cell.next.push(next)
    }
    const line = cells.map(
      ({ page, readers, site }) => `${page}/${readers} ${plain(site.at(-1)?.perSecond ?? 0)}`,
    )
    bench.say(`round ${round} of ${bench.rounds}: ${line.join(', ')} requests/s`)
  }
  const refused = cells
    .flatMap(({ site, next }) => [...site, ...next])
    .reduce((sum, { refused }) => sum + refused, 0)
  return {
    rows: cells.map(rowOf),
    charts: READERS.map((readers) => chartOf(readers, cells)),
    remarks: refused ? [`${refused} requests were not answered with 200.`] : [],
  }
}

const rate = (walks: Walk[]) => median(walks.map(({ perSecond }) => perSecond))
const tail = (walks: Walk[]) =>
  percentile(
    walks.flatMap(({ times }) => times),
    0.95,
  )
const plain = (value: number) => String(Number(value.toPrecision(3)))

function rowOf({ page, readers, site, next }: Cell): Row {
  const rounds = site.map(({ perSecond }, n) => perSecond / (next[n]?.perSecond ?? Number.NaN))
  return {
    key: readers === 1 ? page : `${page}${readers}`,
    what: `${NAMES[page]}, ${readers === 1 ? 'one reader' : `${readers} readers`}`,
    value: median(rounds),
    unit: '×',
    reference:
      `${plain(rate(site))} against ${plain(rate(next))} requests/s, ` +
      `p95 ${Math.round(tail(site))} against ${Math.round(tail(next))} ms`,
    rounds,
  }
}

function chartOf(readers: number, cells: Cell[]): Outcome['charts'][number] {
  const shown = cells.filter((cell) => cell.readers === readers)
  return {
    name: `uncached-${readers}`,
    title: `Pages without a cache, ${readers === 1 ? 'one reader' : `${readers} readers`}`,
    unit: 'requests/s',
    kind: 'bar',
    categories: shown.map(({ page }) => NAMES[page]),
    series: [
      { name: 'Birlik', values: shown.map(({ site }) => rate(site)) },
      { name: 'Payload in Next', values: shown.map(({ next }) => rate(next)) },
    ],
  }
}
