import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, ask, connections } from '../support/ask.ts'
import { bareServer } from '../support/bareServer.ts'
import type { Bench } from '../support/bench.ts'
import { endChild } from '../support/endChild.ts'
import type { Figure, Outcome } from '../support/figure.ts'
import { has } from '../support/has.ts'
import { nginxCache } from '../support/nginxCache.ts'
import { coreSeconds, cpuSeconds, pin } from '../support/processes.ts'
import { median } from '../support/stats.ts'
import { type Load, wrk } from '../support/wrk.ts'

const CONNECTIONS = 50
const SERVER_CORE = 0
const ENCODING = 'br'

type Target = { name: 'site' | 'nginx' | 'bare'; url: string; pid: number }
/** Shares of the server's core: what the server used, and what everybody did. */
type Round = Load & { busy: number; all: number }

export const cached: Figure = {
  title: 'A cached page',
  how:
    `An article in Kazakh, in brotli, over ${CONNECTIONS} connections: wrk on one core, one server process on the other. ` +
    'nginx has one worker and a proxy_cache before the same site, its files kept open and nothing logged; ' +
    'bare `node:http` sends the same buffer with the same headers and does nothing else.',
  measure,
}

async function measure(bench: Bench): Promise<Outcome> {
  if (!has('wrk')) return { rows: [], charts: [], remarks: ['Left out: wrk is not installed.'] }
  const stack = await bench.stack({ dataDir: await bench.data() })
  const path = await articleOf(stack.siteUrl)
  const targets = await startTargets(bench, stack.siteUrl, stack.sites[0]?.pid ?? 0, path)
  const remarks: string[] = []
  const rounds: Record<Target['name'], Round[]> = { site: [], nginx: [], bare: [] }
  const seconds = bench.quick ? 1 : 6
  for (const { url } of targets) await wrk(url, { connections: CONNECTIONS, seconds: 2, encoding: ENCODING })
  for (let round = 1; round <= bench.rounds; round++) {
    for (const { name, url, pid } of targets) {
      const [own, core, began] = [cpuSeconds(pid), coreSeconds(SERVER_CORE), performance.now()]
      const load = await wrk(url, { connections: CONNECTIONS, seconds, encoding: ENCODING })
      const passed = (performance.now() - began) / 1000
      const [busy, all] = [(cpuSeconds(pid) - own) / passed, (coreSeconds(SERVER_CORE) - core) / passed]
      rounds[name].push({ ...load, busy, all })
    }
    const line = targets.map(({ name }) => `${name} ${Math.round(rounds[name].at(-1)?.perSecond ?? 0)}`)
    bench.say(`round ${round} of ${bench.rounds}: ${line.join(', ')} requests/s`)
  }

  for (const { name } of targets) {
    const [busy, all] = [median(rounds[name].map((r) => r.busy)), median(rounds[name].map((r) => r.all))]
    if (all - busy > 0.15)
      remarks.push(`${name}: others used ${percent(all - busy)} of its core; the machine was not quiet.`)
    else if (busy < 0.85)
      remarks.push(`${name} used ${percent(busy)} of its core: there wrk is the limit, not the server.`)
    const faults = rounds[name].reduce((sum, round) => sum + round.faults, 0)
    if (faults) remarks.push(`${name}: ${faults} requests failed.`)
  }
  const { 'cache-status': status } = (await look(`${stack.siteUrl}${path}`)).headers
  if (!String(status).includes('hit')) remarks.push('The site did not answer from its page cache.')
  if (!rounds.nginx.length) remarks.push('nginx is not installed: the comparison with it is left out.')
  return { rows: rowsOf(rounds), charts: [chartOf(rounds)], remarks }
}

const percent = (share: number) => `${Math.round(share * 100)} %`

async function startTargets(bench: Bench, siteUrl: string, pid: number, path: string): Promise<Target[]> {
  const url = `${siteUrl}${path}`
  const answer = await packed(url)
  const targets: Target[] = [{ name: 'site', url, pid }]
  if (has('nginx')) {
    const nginx = await nginxCache(bench.folder, siteUrl)
    bench.atEnd(() => endChild(nginx.child))
    targets.push({ name: 'nginx', url: `${nginx.url}${path}`, pid: nginx.child.pid ?? 0 })
  }
  const bare = await bareServer(bench.folder, answer)
  bench.atEnd(() => endChild(bare.child))
  targets.push({ name: 'bare', url: bare.url, pid: bare.child.pid ?? 0 })
  for (const target of targets) {
    const { body, headers } = await look(target.url)
    if (!body.equals(answer.body) || headers['content-encoding'] !== answer.headers['content-encoding'])
      throw new Error(`${target.name} sends other bytes than the site`)
    pin(target.pid, SERVER_CORE)
  }
  return targets
}

// The page cache compresses in its own time, after the first answers.
async function packed(url: string): Promise<Answer> {
  for (let tries = 0; tries < 50; tries++, await sleep(100)) {
    const answer = await look(url)
    if (answer.headers['content-encoding'] === ENCODING) return answer
  }
  throw new Error(`${url} does not come in ${ENCODING}`)
}

async function look(url: string) {
  const agent = connections(1)
  const answer = await ask(url, { agent, encoding: ENCODING })
  agent.destroy()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return answer
}

async function articleOf(siteUrl: string): Promise<string> {
  const response = await fetch(`${siteUrl}/api/v1/agencies/maidd/news?limit=1`)
  const { items } = (await response.json()) as { items: { slug: string }[] }
  return `/kk/maidd/press/news/${items[0]?.slug}`
}

function rowsOf({ site, nginx, bare }: Record<Target['name'], Round[]>): Outcome['rows'] {
  const ratios = (others: Round[]) => others.map((other, n) => (site[n]?.perSecond ?? 0) / other.perSecond)
  const rate = (rounds: Round[]) => median(rounds.map(({ perSecond }) => perSecond))
  const tail = site.map(({ p99 }) => p99)
  const nginxRatios = ratios(nginx)
  const bareRatios = ratios(bare)
  return [
    {
      key: 'rate',
      what: 'cached article',
      value: rate(site),
      unit: 'requests/s',
      rounds: site.map((r) => r.perSecond),
    },
    ...(nginx.length
      ? [
          {
            key: 'nginx',
            what: 'against nginx with proxy_cache',
            value: median(nginxRatios),
            unit: '×' as const,
            reference: `${Math.round(rate(nginx)).toLocaleString('en')} requests/s`,
            rounds: nginxRatios,
          },
        ]
      : []),
    {
      key: 'bare',
      what: 'against bare node:http',
      value: median(bareRatios),
      unit: '×',
      reference: `${Math.round(rate(bare)).toLocaleString('en')} requests/s`,
      rounds: bareRatios,
    },
    { key: 'p99', what: 'cached article, p99', value: median(tail), unit: 'ms', rounds: tail },
  ]
}

function chartOf(rounds: Record<Target['name'], Round[]>): Outcome['charts'][number] {
  const shown = [
    ['nginx with proxy_cache', rounds.nginx],
    ['bare node:http', rounds.bare],
    ['Birlik', rounds.site],
  ] as const
  const there = shown.filter(([, list]) => list.length)
  return {
    name: 'cached',
    title: 'A cached article, one server process',
    unit: 'requests/s',
    kind: 'bar',
    categories: there.map(([name]) => name),
    series: [{ name: 'median', values: there.map(([, list]) => median(list.map((r) => r.perSecond))) }],
  }
}
