import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { CHANGES_PATH, type Changes, changes, LONGEST_WAIT } from '@birlik/shared/contract'
import type { Logger } from 'pino'
import type { Freshness } from '../../src/lib/freshness/index.ts'

type Settings = {
  cmsOrigin: string
  siteKey: string | undefined
  freshness: Freshness
  log: Pick<Logger, 'info' | 'warn'>
  /** Name of this process for the cms. */
  site?: string
}

/** Pauses after a failure, in ms. */
const SHORTEST = 250
const LONGEST = 5000

/**
 * Hears from the cms what has changed and tells it to `freshness`, one long poll after the other (docs/adr/0007). The next
 * question carries the cursor of the last answer, which tells the cms that it has taken effect. Whoever was cut off asks with the
 * old cursor and hears what it missed, or that it must begin anew.
 */
export function followChanges({ cmsOrigin, siteKey, freshness, log, site = nameOfProcess() }: Settings) {
  const stopping = new AbortController()
  if (siteKey) void follow(siteKey)
  else log.warn('SITE_KEY is not set: the site hears of no changes, and corrections show after five minutes')
  return { stop: () => stopping.abort() }

  async function follow(key: string) {
    let cursor: string | undefined
    let failures = 0
    while (!stopping.signal.aborted) {
      try {
        const heard = await ask(key, cursor)
        if (cursor === undefined || heard.reset) freshness.clear()
        else if (heard.stale.length > 0 || heard.gone.length > 0) freshness.purge(heard)
        if (cursor === undefined || failures > 0) log.info('the site hears of changes')
        cursor = heard.cursor
        failures = 0
      } catch (error) {
        if (stopping.signal.aborted) return
        if (failures === 0) log.warn({ err: error }, 'the site hears of no changes; it goes on trying')
        await pause(Math.min(LONGEST, SHORTEST * 2 ** failures++))
      }
    }
  }

  async function ask(key: string, cursor: string | undefined): Promise<Changes> {
    const query = new URLSearchParams({ site, wait: String(LONGEST_WAIT), ...(cursor && { cursor }) })
    const response = await fetch(`${cmsOrigin}${CHANGES_PATH}?${query}`, {
      headers: { accept: 'application/json', authorization: `Bearer ${key}` },
      signal: AbortSignal.any([stopping.signal, AbortSignal.timeout((LONGEST_WAIT + 10) * 1000)]),
    })
    if (response.ok) return changes.parse(await response.json())
    await response.body?.cancel()
    throw new Error(`${CHANGES_PATH} answered ${response.status}`)
  }

  function pause(ms: number) {
    return sleep(ms, undefined, { signal: stopping.signal }).catch(() => {})
  }
}

// A name of its own for each start: what an earlier process of this machine heard has gone with it.
const nameOfProcess = () =>
  `${hostname()
    .replace(/[^\w.-]/g, '-')
    .slice(0, 30)}-${randomUUID().slice(0, 8)}`
