import { setTimeout as sleep } from 'node:timers/promises'
import { addresses } from '../support/addresses.ts'
import { ask, connections } from '../support/ask.ts'
import type { Bench } from '../support/bench.ts'
import type { Figure, Outcome } from '../support/figure.ts'
import { has } from '../support/has.ts'
import { type Paced, pace } from '../support/pace.ts'
import { type Rush, rush } from '../support/rush.ts'
import { slices } from '../support/slices.ts'
import { median, percentile } from '../support/stats.ts'

const PER_SECOND = 2000
const COLD = 300
const QUIET = 10
const SOCKETS = 1000
/** The rush before must not be felt any more. */
const REST = 3000

export const herd: Figure = {
  title: 'A rush on one agency',
  how:
    `From nothing to ${PER_SECOND.toLocaleString('en')} requests/s within one second over ${COLD} addresses of one agency that no cache has, for ` +
    `five seconds on at most ${SOCKETS.toLocaleString('en')} connections, while readers of other agencies ask for ${QUIET} pages a second, half of them cached, half cold. ` +
    'The reference is the same readers just before. All of it, the rush included, runs on the same two cores.',
  measure,
}

type Round = { before: Paced; during: Paced; rushed: Rush; healthy: boolean[] }

async function measure(bench: Bench): Promise<Outcome> {
  if (!has('wrk')) return { rows: [], charts: [], remarks: ['Left out: wrk is not installed.'] }
  const dataDir = await bench.data({ news: bench.quick ? 5000 : 20_000 })
  const { siteUrl, cmsUrl } = await bench.stack({ dataDir })
  const { agencies, articlesOf, home } = addresses(dataDir)
  // The busiest have cold addresses enough for a rush each; the quiet ones are the readers' others.
  const crowded = agencies.filter((agency) => articlesOf(agency).length >= COLD).slice(0, bench.rounds)
  const others = agencies.slice(agencies.length / 2)
  const cold = slices(others.flatMap((agency) => articlesOf(agency)))
  const warm = home.filter((path) => others.some((agency) => path.includes(`/${agency}/`))).slice(0, 10)
  const on = (paths: string[]) => paths.map((path) => `${siteUrl}${path}`)
  for (const url of on([...warm, ...cold(20)]))
    await pace({ urls: [url], perSecond: 10, seconds: 0.1, sockets: 1 })

  const seconds = bench.quick ? 3 : 6
  const read = () => {
    const urls = cold((seconds * QUIET) / 2).flatMap((path, n) => [path, warm[n % warm.length] ?? path])
    return pace({ urls: on(urls), perSecond: QUIET, seconds, sockets: 100 })
  }
  const rounds: Round[] = []
  for (const agency of crowded) {
    await sleep(REST)
    const before = await read()
    const rushing = rush(siteUrl, {
      folder: bench.folder,
      paths: articlesOf(agency).slice(0, COLD),
      perSecond: PER_SECOND,
      rise: 1,
      seconds,
      connections: SOCKETS,
    })
    const watching = watch(`${cmsUrl}/healthz`, rushing)
    const during = await read()
    const [rushed, healthy] = await Promise.all([rushing, watching])
    rounds.push({ before, during, rushed, healthy })
    const tails = [before, during].map(({ times }) => Math.round(percentile(times, 0.95)))
    bench.say(
      `round ${rounds.length} of ${crowded.length}: others’ p95 ${tails.join(' → ')} ms, rush ${JSON.stringify(rushed)}`,
    )
  }
  return outcomeOf(rounds)
}

/** Whether health answered 200, four times a second until the rush is over. */
async function watch(url: string, until: Promise<unknown>): Promise<boolean[]> {
  const agent = connections(1)
  const found: boolean[] = []
  let over = false
  until.finally(() => {
    over = true
  })
  while (!over) {
    const [{ status }] = await Promise.all([
      ask(url, { agent }),
      new Promise((done) => setTimeout(done, 250)),
    ])
    found.push(status === 200)
  }
  agent.destroy()
  return found
}

function outcomeOf(rounds: Round[]): Outcome {
  const tail = ({ times }: Paced) => percentile(times, 0.95)
  const ratios = rounds.map(({ before, during }) => tail(during) / tail(before))
  const [before, during] = [
    median(rounds.map((r) => tail(r.before))),
    median(rounds.map((r) => tail(r.during))),
  ]
  const sum = (pick: (rushed: Rush) => number) =>
    rounds.reduce((total, { rushed }) => total + pick(rushed), 0)
  const asked = sum(({ sent }) => sent)
  const share = (count: number) => (100 * count) / asked
  const health = rounds.flatMap(({ healthy }) => healthy)
  const ok = sum((rushed) => rushed.ok)
  const busy = sum((rushed) => rushed.busy)
  const took = median(rounds.map(({ rushed }) => rushed.took))
  const refused = rounds.reduce((n, r) => n + r.during.times.length - (r.during.statuses[200] ?? 0), 0)
  return {
    rows: [
      {
        key: 'other',
        what: 'other agencies’ pages, p95 during against before',
        value: median(ratios),
        unit: '×',
        reference: `${Math.round(before)} ms before, ${Math.round(during)} ms during`,
        rounds: ratios,
      },
      {
        key: 'answered',
        what: 'rush answered with 200',
        value: share(ok),
        unit: '%',
        reference: `of ${asked.toLocaleString('en')}`,
      },
      {
        key: 'later',
        what: 'rush answered with 503',
        value: share(busy),
        unit: '%',
        reference: `${sum(({ retryAfter }) => retryAfter).toLocaleString('en')} with Retry-After`,
      },
      {
        key: 'lost',
        what: 'rush without an answer within 5 s, or another',
        value: share(asked - ok - busy),
        unit: '%',
      },
      {
        key: 'health',
        what: 'health of cms answered 200',
        value: (100 * health.filter(Boolean).length) / health.length,
        unit: '%',
        reference: `of ${health.length}`,
      },
    ],
    charts: [
      {
        name: 'herd',
        title: 'Other agencies’ pages around a rush, p95',
        unit: 'ms',
        kind: 'line',
        categories: rounds.map((_, n) => `rush ${n + 1}`),
        series: [
          { name: 'before', values: rounds.map((round) => tail(round.before)) },
          { name: 'during', values: rounds.map((round) => tail(round.during)) },
        ],
      },
    ],
    remarks: [
      ...(refused ? [`${refused} pages of other agencies were not answered with 200 during the rush.`] : []),
      `The rush was sent in ${took.toFixed(1)} s.`,
    ],
  }
}
