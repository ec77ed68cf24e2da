import { domainToASCII } from 'node:url'
import type { Logger } from 'pino'
import type { Api } from '../../src/lib/api/createApi.ts'

const EVERY = 30_000
// Until the cms has answered once, ask often: agencies' own hosts are unknown meanwhile.
const AT_FIRST = 1000

/** Which host belongs to which agency, asked from the cms again and again; the last answer is kept when the cms is down. */
export function createHosts({ api, log }: { api: Api; log: Pick<Logger, 'warn'> }) {
  let agencies = new Map<string, string>()
  let cms: 'ok' | 'down' = 'down'
  let answered = false
  let timer: NodeJS.Timeout | undefined

  async function refresh() {
    try {
      const { items } = await api('hosts', {}, { locale: 'kk' })
      agencies = new Map(items.map(({ host, agency }) => [domainToASCII(host), agency]))
      cms = 'ok'
      answered = true
    } catch (error) {
      if (cms === 'ok') log.warn({ err: error }, 'the cms does not answer')
      cms = 'down'
    }
  }

  async function run() {
    await refresh()
    timer = setTimeout(run, answered ? EVERY : AT_FIRST)
    timer.unref()
  }

  return {
    agencyOf: (hostname: string) => agencies.get(hostname),
    state: () => ({ cms, answered }),
    refresh,
    /** Keeps asking until `stop`. */
    start: () => void run(),
    stop: () => clearTimeout(timer),
  }
}
