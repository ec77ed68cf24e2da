import { setTimeout as sleep } from 'node:timers/promises'
import { createSpells, type Spell, threeOf } from '../dialogue/createSpells.ts'
import { openConversations } from '../dialogue/openConversations.ts'
import { type OfBoth, serversOf } from '../dialogue/servers.ts'
import { holdStreams } from '../dialogue/streams.ts'
import { addresses } from '../support/addresses.ts'
import type { Bench } from '../support/bench.ts'
import { INSPECTED } from '../support/collectGarbage.ts'
import type { Figure, Outcome, Row } from '../support/figure.ts'
import { mostOpenFiles } from '../support/openFiles.ts'
import { percentile } from '../support/stats.ts'

const AGENCIES = ['maidd', 'almaty']
const OPEN = 10_000
/** Open files of a process for everything that is no stream. */
const SPARE = 2000
const WANTED = 100
const SHOWN_STAIRS = [10, 20, 30, 40, 60, 80, 100, 150, 200, 300]
/** The messages alone go further, by the same steps. */
const STAIRS = [40, 60, 80, 100, 150, 200, 300, 400, 600]
/** Where the staircase ends, in ms. */
const BOUND = 1000
/** Conversations in which citizens reply: none twice within seconds, so that it is plain what made it move. */
const REPLYING = 2000

export const dialogue: Figure = {
  title: 'From the citizen to the responder',
  how:
    `${OPEN.toLocaleString('en')} conversations stand open in browsers, each with its event stream, on one site process and one cms with SQLite. ` +
    `Citizens then send ${WANTED} messages a second for a minute, half of them openings and half replies, as forms through the site, each from ` +
    'an address of its own. In each of two agencies a responder has the inbox open, hears by long poll what has moved, reads queue and desk ' +
    'anew and opens a conversation every second. Times count from the moment the citizen sends. Then the rate rises in steps of 12 seconds ' +
    'until p95 is over a second or a message is lost or refused; and once more with browsers that do what the panel does after sending: ' +
    'load the conversation, listen to it, load its view again at each change.',
  measure,
}

async function measure(bench: Bench): Promise<Outcome> {
  const { quick, say } = bench
  const dataDir = await bench.data()
  const NODE_OPTIONS = [process.env.NODE_OPTIONS, INSPECTED].filter(Boolean).join(' ')
  // So many are to be served here, not held back.
  const env = { NODE_OPTIONS, TRUST_PROXY: 'on', ATTACK_ABOVE: '1000000' }
  const stack = await bench.stack({ dataDir, env })
  const servers = serversOf(stack)
  const wanted = Math.min(quick ? 1000 : OPEN, mostOpenFiles() - SPARE)

  say(`opening ${wanted} conversations`)
  const live = addresses(dataDir).agencies
  const open = [
    ...(await openConversations(stack, AGENCIES, Math.min(REPLYING, wanted))),
    ...(await openConversations(stack, live, Math.max(0, wanted - REPLYING))),
  ]
  const before = await servers.settled()
  const paths = open.map(({ agency, link }) => `/kk/${agency}/dialogue/with/${link}`)
  const streams = await holdStreams({ origin: stack.siteUrl, paths })
  bench.atEnd(streams.end)
  const idle = await servers.settled()
  const rest = await servers.during(() => sleep(quick ? 3000 : 30_000))
  say(`${streams.first.open} streams: site ${Math.round(before.site)} → ${Math.round(idle.site)} MB`)

  const spell = createSpells(stack, { servers, open: open.slice(0, REPLYING), agencies: AGENCIES })
  const told = async (...given: Parameters<typeof spell>) => {
    const one = await spell(...given)
    say(lineOf(one))
    return one
  }
  async function climb(stairs: readonly number[], shown: boolean): Promise<Spell[]> {
    const climbed: Spell[] = []
    for (const perSecond of quick ? stairs.slice(0, 2) : stairs) {
      const one = await told({ perSecond, seconds: quick ? 4 : 12, shown })
      climbed.push(one)
      if (!holds(one)) break
    }
    return climbed
  }

  // Whatever is compiled and read once is not the minute's.
  await told({ perSecond: 20, seconds: quick ? 2 : 10 })
  const minute = await told({ perSecond: WANTED, seconds: quick ? 8 : 60 })
  const after = await servers.settled()
  const stairs = await climb(STAIRS, false)
  const shown = await climb(SHOWN_STAIRS, true)
  const standing = await streams.standing()
  const { refused } = await servers.spool()

  return {
    rows: [
      ...timesOf(minute),
      kneeOf('knee', 'most messages a second that reach the responder in time', stairs),
      kneeOf('knee-shown', '… when writers’ browsers show the conversation', shown),
      ...memoryRows({
        before,
        idle,
        after,
        most: minute.most,
        open: streams.first.open,
        rest: rest.cores.site,
      }),
    ],
    charts: [chartOf(stairs, shown)],
    remarks: [
      ...(wanted < OPEN && !quick
        ? [`The limit of open files (ulimit -n) left room for ${wanted} streams only.`]
        : []),
      `Of ${wanted.toLocaleString('en')} streams ${streams.first.refused} were refused at first and ${standing.open.toLocaleString('en')} stood to the end; they heard of ${standing.told.toLocaleString('en')} changes.`,
      `During the minute site kept ${minute.cores.site.toFixed(2)} cores busy and cms ${minute.cores.cms.toFixed(2)}; ${minute.count.toLocaleString('en')} messages were sent in ${minute.took.toFixed(1)} s.`,
      `${refused} messages of all were refused by cms after they had been acknowledged.`,
    ],
  }
}

const ms = (value: number) => `${Math.round(value).toLocaleString('en')} ms`

const holds = ({ refused, unseen, told }: Spell) => refused + unseen === 0 && percentile(told, 0.95) <= BOUND

function timesOf(minute: Spell): Row[] {
  const row = (key: string, what: string, values: number[], more = ''): Row => ({
    key,
    what: `${what}, p95`,
    value: percentile(values, 0.95),
    unit: 'ms',
    reference: `p50 / p95 / slowest ${threeOf(values)} ms of ${values.length.toLocaleString('en')}${more}`,
  })
  return [
    row('told', `${WANTED} messages/s: the inbox hears of it`, minute.told, `; ${minute.unseen} never`),
    row('read', 'a responder has opened it', minute.read),
    row('answer', 'the citizen is answered', minute.answer, `; ${minute.refused} refused`),
    row('after', 'the inbox hears of it after that answer', minute.toldAfterAnswer),
  ]
}

function kneeOf(key: string, what: string, stairs: Spell[]): Row {
  const kept = stairs.findLast(holds)
  const shown = kept?.shown.length ? `; shown to the writer p95 ${ms(percentile(kept.shown, 0.95))}` : ''
  const last = stairs.at(-1)
  const over = last && !holds(last) ? last : undefined
  return {
    key,
    what,
    value: kept?.perSecond ?? 0,
    unit: 'messages/s',
    reference: over
      ? `at ${over.perSecond}: p95 ${ms(percentile(over.told, 0.95))}, ${over.refused} refused, ${over.unseen} not heard of${shown}`
      : `the end of the staircase${shown}`,
  }
}

type Memories = { before: OfBoth; idle: OfBoth; after: OfBoth; most: OfBoth; open: number; rest: number }

function memoryRows({ before, idle, after, most, open, rest }: Memories): Row[] {
  const whole = (value: number) => `${Math.round(value).toLocaleString('en')} MB`
  const held = (key: 'site' | 'cms'): Row => ({
    key,
    what: `${key} after the minute`,
    value: after[key],
    unit: 'MB',
    reference: `${whole(idle[key])} before, ${whole(most[key])} at most`,
  })
  return [
    {
      key: 'stream',
      what: 'site, for 1,000 open conversations at rest',
      value: ((idle.site - before.site) * 1000) / open,
      unit: 'MB',
      reference: `${whole(before.site)} without, ${whole(idle.site)} with ${open.toLocaleString('en')}; ${rest.toFixed(2)} cores`,
    },
    held('site'),
    held('cms'),
  ]
}

function chartOf(stairs: Spell[], shown: Spell[]): Outcome['charts'][number] {
  const rates = [...new Set([...stairs, ...shown].map(({ perSecond }) => perSecond))].sort((a, b) => a - b)
  const valuesOf = (spells: Spell[]) =>
    rates.map((rate) => percentile(spells.find(({ perSecond }) => perSecond === rate)?.told ?? [], 0.95))
  return {
    name: 'dialogue',
    title: 'From the citizen to the inbox as more people write, p95',
    unit: 'ms',
    kind: 'line',
    categories: rates.map((rate) => `${rate}/s`),
    series: [
      { name: 'messages alone', values: valuesOf(stairs) },
      { name: 'writers’ browsers show the conversation', values: valuesOf(shown) },
    ],
  }
}

function lineOf({
  perSecond,
  count,
  took,
  answer,
  told,
  read,
  shown,
  refused,
  statuses,
  unseen,
  cores,
  most,
}: Spell): string {
  return [
    `${perSecond}/s (sent ${Math.round(count / took)}/s): answered ${threeOf(answer)}, heard ${threeOf(told)}, read ${threeOf(read)} ms`,
    ...(shown.length ? [`shown ${threeOf(shown)} ms`] : []),
    `${refused} refused ${refused ? JSON.stringify(statuses) : ''}, ${unseen} not heard of`,
    `site ${cores.site.toFixed(2)} cores, ${Math.round(most.site)} MB; cms ${cores.cms.toFixed(2)}, ${Math.round(most.cms)} MB`,
  ].join('; ')
}
