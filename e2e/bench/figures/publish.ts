import { setTimeout as sleep } from 'node:timers/promises'
import { ask, connections } from '../support/ask.ts'
import type { Bench } from '../support/bench.ts'
import type { Figure, Outcome } from '../support/figure.ts'
import { paceApart } from '../support/paceApart.ts'
import { publisher } from '../support/publisher.ts'
import { percentile } from '../support/stats.ts'

const AGENCY = 'maidd'
const READS_PER_SECOND = 200
const PATIENCE = 10_000

export const publish: Figure = {
  title: 'From publishing to the page',
  how:
    'A publisher changes the titles of news over the REST API of cms, 200 times, while readers ask two site processes for ' +
    `${READS_PER_SECOND} cached pages a second. Measured from the moment cms has answered until every site process shows the new title.`,
  measure,
}

async function measure(bench: Bench): Promise<Outcome> {
  const dataDir = await bench.data()
  const { cmsUrl, sites } = await bench.stack({ dataDir, sites: 2 })
  const desk = await publisher(cmsUrl, dataDir, AGENCY)
  const news = await desk.news(8)
  const edits = bench.quick ? 20 : 200
  const agent = connections(4)
  const pagesOf = (slug: string) => sites.map(({ url }) => `${url}/kk/${AGENCY}/press/news/${slug}`)
  for (const { slug } of news) for (const url of pagesOf(slug)) await ask(url, { agent })

  let working = true
  const readers = keepReading(
    sites.map(({ url }) => url),
    () => working,
  )
  const waits: number[] = []
  const writes: number[] = []
  let never = 0
  for (let n = 1; n <= edits; n++) {
    const { id, slug } = news[n % news.length] ?? { id: '', slug: '' }
    const title = `Жаңа тақырып ${n}`
    const began = performance.now()
    await desk.publish(id, title)
    const answered = performance.now()
    writes.push(answered - began)
    const seen = await Promise.all(pagesOf(slug).map((url) => appears(url, title)))
    if (seen.includes(false)) never++
    waits.push(performance.now() - answered)
    if (n % 50 === 0) bench.say(`${n} of ${edits} published`)
  }
  working = false
  agent.destroy()
  const reads = await readers

  async function appears(url: string, title: string): Promise<boolean> {
    for (const end = performance.now() + PATIENCE; performance.now() < end; await sleep(5)) {
      const { body } = await ask(url, { agent, encoding: 'identity' })
      // Not the beginning of a longer number.
      if (body.includes(`${title}<`)) return true
    }
    return false
  }

  return {
    rows: [
      { key: 'p50', what: 'visible on every site process, p50', value: percentile(waits, 0.5), unit: 'ms' },
      { key: 'p95', what: 'visible on every site process, p95', value: percentile(waits, 0.95), unit: 'ms' },
      { key: 'max', what: 'visible on every site process, slowest', value: Math.max(...waits), unit: 'ms' },
      { key: 'write', what: 'cms answers the publisher, p50', value: percentile(writes, 0.5), unit: 'ms' },
    ],
    charts: [chartOf(waits)],
    remarks: [
      ...(never ? [`${never} changes did not appear within ${PATIENCE / 1000} s.`] : []),
      `Readers meanwhile: ${reads.asked} answers, p95 ${Math.round(reads.p95)} ms, ${reads.refused} not 200.`,
    ],
  }
}

/** Readers in spells of two seconds, until there is no more work to accompany. */
async function keepReading(origins: string[], working: () => boolean) {
  const paths = [
    '/kk/',
    `/kk/${AGENCY}/`,
    `/kk/${AGENCY}/press/news`,
    `/ru/${AGENCY}/press/news`,
    '/kk/services',
  ]
  const urls = origins.flatMap((origin) => paths.map((path) => `${origin}${path}`))
  const times: number[] = []
  let refused = 0
  while (working()) {
    const spell = await paceApart({ urls, perSecond: READS_PER_SECOND, seconds: 2, sockets: 50 })
    times.push(...spell.times)
    refused += spell.times.length - (spell.statuses[200] ?? 0)
  }
  return { asked: times.length, refused, p95: percentile(times, 0.95) }
}

function chartOf(waits: number[]): Outcome['charts'][number] {
  const shares = [0.05, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1]
  return {
    name: 'publish',
    title: 'Share of changes that every site process shows',
    unit: 'ms',
    kind: 'line',
    categories: shares.map((share) => `${Math.round(share * 100)} %`),
    series: [{ name: 'after', values: shares.map((share) => percentile(waits, share)) }],
  }
}
