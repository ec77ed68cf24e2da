import {
  type AnswerOf,
  type AskOf,
  type OperationName,
  operations,
  type ParamsOf,
  type Problem,
  problem,
} from '@birlik/shared/contract'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { type Cms, startCms } from '../support/cms.ts'

export type Api = Cms & {
  /** Answer to a GET of an address. */
  get: (address: string, headers?: Record<string, string>) => Promise<Response>
  /** Answer of an operation, checked against its schema. */
  ask: <N extends OperationName>(name: N, params: ParamsOf<N>, query?: AskOf<N>) => Promise<AnswerOf<N>>
  /** The problem an address answers with. */
  problemAt: (address: string) => Promise<Problem>
}

/** The public API of a cms on an empty database of its own, asked as the site asks it. */
export async function startApi(): Promise<Api> {
  const cms = await startCms()
  const config: SanitizedConfig = cms.payload.config
  const get: Api['get'] = (address, headers) =>
    handleEndpoints({ config, request: new Request(`http://cms.test${address}`, { headers }) })
  return {
    ...cms,
    get,
    ask: async (name, params, query) => {
      const { path, answer } = operations[name]
      const filled = path.replace(
        /\{(\w+)\}/g,
        (_, key: string) => (params as Record<string, string>)[key] ?? '',
      )
      const search = new URLSearchParams(
        Object.entries(query ?? {}).map(([key, value]) => [key, String(value)]),
      )
      const response = await get(`/api/v1${filled}?${search}`)
      const body: unknown = await response.json()
      if (response.status !== 200)
        throw new Error(`${name} answered ${response.status}: ${JSON.stringify(body)}`)
      return answer.parse(body) as never
    },
    problemAt: async (address) => {
      const response = await get(address)
      const told = problem.parse(await response.json())
      if (told.status !== response.status)
        throw new Error(`Status ${response.status}, but the problem says ${told.status}`)
      return told
    },
  }
}
