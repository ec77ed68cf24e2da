import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from '../support/bench.ts'
import { collectGarbage, INSPECTED, inspectorsIn } from '../support/collectGarbage.ts'
import type { Figure, Outcome, Row } from '../support/figure.ts'
import { has } from '../support/has.ts'
import { residentMegabytes } from '../support/processes.ts'
import { walk } from '../support/walk.ts'
import { wrk } from '../support/wrk.ts'

const STEPS = 10
const WORDS = ['министр', 'жоба', 'қызмет', 'ауыл', 'құжат', 'проект', 'village', 'service', 'е', 'жоқсөз']
// Never kept: pages that fill the cache, as it is meant to, would look like a leak.
const searches = ['', '/maidd', '/almaty'].flatMap((at) =>
  ['kk', 'ru', 'en'].flatMap((locale) =>
    WORDS.map((word) => `/${locale}${at}/search?q=${encodeURIComponent(word)}`),
  ),
)

type Server = 'cms' | 'site'
type Sample = { requests: number; resident: number; heap: number }

export const memory: Figure = {
  title: 'Memory',
  how:
    'Resident memory of cms and site after a warm-up and after each of ten spells of cached pages (wrk) with searches beside them, ' +
    'which no cache keeps; garbage is collected before every reading. What counts as a leak is growth in the second half.',
  measure,
}

async function measure(bench: Bench): Promise<Outcome> {
  if (!has('wrk')) return { rows: [], charts: [], remarks: ['Left out: wrk is not installed.'] }
  const total = bench.quick ? 20_000 : 500_000
  const perStep = total / STEPS
  const dataDir = await bench.data()
  const { siteUrl, cms, sites } = await bench.stack({ dataDir, env: { NODE_OPTIONS: INSPECTED } })
  // Announced in the order of starting: the demonstration's check, cms, site.
  const [siteInspector = '', cmsInspector = ''] = inspectorsIn(join(dataDir, 'stack.log')).reverse()
  let refused = 0
  const load = async (requests: number) => {
    let done = 0
    while (done < requests) {
      const [cached, searched] = await Promise.all([
        wrk(`${siteUrl}/kk/maidd/`, { connections: 20, seconds: 2, encoding: 'br' }),
        walk(
          searches.map((path) => `${siteUrl}${path}`),
          2,
        ),
      ])
      done += cached.requests + searched.times.length
      refused += cached.faults + searched.refused
    }
    return done
  }
  const sample = async (requests: number): Promise<Record<Server, Sample>> => {
    const heaps = { cms: await collectGarbage(cmsInspector), site: await collectGarbage(siteInspector) }
    // What is free goes back to the system a little later.
    await sleep(bench.quick ? 100 : 3000)
    const read = (pid: number, heap: number) => ({ requests, heap, resident: residentMegabytes(pid) })
    return { cms: read(cms.pid, heaps.cms), site: read(sites[0]?.pid ?? 0, heaps.site) }
  }

  await load(perStep)
  const samples = [await sample(0)]
  for (let step = 1, done = 0; step <= STEPS; step++) {
    done += await load(perStep)
    const { cms, site } = await sample(done)
    samples.push({ cms, site })
    bench.say(`${done} requests: cms ${Math.round(cms.resident)} MB, site ${Math.round(site.resident)} MB`)
  }
  return {
    rows: (['site', 'cms'] as const).flatMap((name) =>
      rowsOf(
        name,
        samples.map((each) => each[name]),
      ),
    ),
    charts: [
      {
        name: 'memory',
        title: 'Resident memory under load',
        unit: 'MB',
        kind: 'line',
        categories: samples.map(({ site }) => `${Math.round(site.requests / 1000)} k`),
        series: (['site', 'cms'] as const).map((name) => ({
          name,
          values: samples.map((each) => each[name].resident),
        })),
      },
    ],
    remarks: refused ? [`${refused} requests were not answered with 200.`] : [],
  }
}

function rowsOf(name: Server, samples: Sample[]): Row[] {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last) return []
  const half = samples.slice(Math.floor(samples.length / 2))
  const heapGrowth = rise(half.map(({ heap }) => heap))
  return [
    {
      key: name,
      what: `${name}, growth in the second half`,
      value: Math.max(0, rise(half.map(({ resident }) => resident))),
      unit: '%',
      reference: `heap ${heapGrowth > 0 ? '+' : ''}${heapGrowth.toFixed(1)} %`,
    },
    {
      key: `${name}-after`,
      what: `${name}, after ${Math.round(last.requests / 1000)} k requests`,
      value: last.resident,
      unit: 'MB',
      reference: `${Math.round(first.resident)} MB before; heap ${Math.round(first.heap)} → ${Math.round(last.heap)} MB`,
    },
  ]
}

/** By how many per cent the straight line nearest to the values (least squares) rises over them. */
function rise(values: number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const covariance = values.reduce((sum, value, n) => sum + (n - middle) * (value - mean), 0)
  const variance = values.reduce((sum, _, n) => sum + (n - middle) ** 2, 0)
  const slope = covariance / variance
  return (100 * slope * (values.length - 1)) / (mean - slope * middle)
}
