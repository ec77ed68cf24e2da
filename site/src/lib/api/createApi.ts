import {
  type AnswerOf,
  type AskOf,
  type OperationName,
  operations,
  type ParamsOf,
} from '@birlik/shared/contract'
import { askingHeaders, askingReader } from '../asking/index.ts'
import { failureOf, Unavailable } from './errors.ts'

export type Api = <N extends OperationName>(
  name: N,
  params: ParamsOf<N>,
  query: AskOf<N>,
) => Promise<AnswerOf<N>>

type Settings = { origin: string; timeout?: number }

/** Reader of the public API at `origin`. Throws NotFound, Gone or Unavailable; every answer is parsed with the contract. */
export function createApi({ origin, timeout = 3000 }: Settings): Api {
  return async (name, params, query) => {
    const address = addressOf(name, params, query)
    const response = await get(`${origin}/api/v1${address}`, timeout, address)
    if (!response.ok) {
      await response.body?.cancel()
      throw failureOf(response.status, address)
    }
    const answer = await response.json().catch((cause: unknown) => {
      throw new Unavailable(`${address}: the answer broke off`, { cause })
    })
    // At most 1 ms (an article with every block), so production checks too.
    const parsed = operations[name].answer.safeParse(answer)
    if (!parsed.success)
      throw new Unavailable(`${address}: not as the contract says`, { cause: parsed.error })
    return parsed.data as AnswerOf<typeof name>
  }
}

/** Address of an operation below /api/v1 with its parameters filled in. */
export function addressOf<N extends OperationName>(name: N, params: ParamsOf<N>, query: AskOf<N>): string {
  const values: Record<string, string> = params
  const path = operations[name].path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(values[key] ?? ''),
  )
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)]))
  return search.size > 0 ? `${path}?${search}` : path
}

/** One retry when the connection failed: an idle kept-alive connection may have been closed under our hands. Ends with its reader. */
async function get(url: string, timeout: number, address: string): Promise<Response> {
  const late = AbortSignal.timeout(timeout)
  const reader = askingReader()
  const signal = reader ? AbortSignal.any([late, reader]) : late
  const ask = () => fetch(url, { signal, headers: { accept: 'application/json', ...askingHeaders() } })
  try {
    return await ask().catch((error: unknown) => {
      if (signal.aborted) throw error
      return ask()
    })
  } catch (cause) {
    throw new Unavailable(`${address}: ${whyNot()}`, { cause })
  }

  function whyNot() {
    if (reader?.aborted) return 'nobody waits for it'
    return late.aborted ? `no answer in ${timeout} ms` : 'no connection'
  }
}
