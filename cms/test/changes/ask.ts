import { CHANGES_PATH, type Changes, changes } from '@birlik/shared/contract'
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { env } from '../../src/env.ts'

type Asked = { site?: string; cursor?: string; wait?: number | string }

/** Another process of cms on the same database, as far as one process can hold two. */
export async function startSecondCms(config: SanitizedConfig): Promise<{ payload: Payload; key: string }> {
  const key = 'second'
  const payload = await getPayload({ config, key })
  payload.logger.level = 'silent'
  return { payload, key }
}

/** The answer to a process of the site; `cms` is the key of the process that is asked. */
export function send(config: SanitizedConfig, asked: Asked, cms?: string, key = env().siteKey) {
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]))
  const request = new Request(`http://cms.test${CHANGES_PATH}?${query}`, {
    headers: { authorization: `Bearer ${key}` },
  })
  return handleEndpoints({ config, request, payloadInstanceCacheKey: cms })
}

/** A process of the site: keeps its cursor and acknowledges by asking again. */
export function siteProcess(config: SanitizedConfig, site: string, cursor?: string) {
  let at = cursor
  return {
    cursor: () => at,
    async ask(wait = 5, cms?: string): Promise<Changes> {
      const response = await send(config, { site, wait, ...(at && { cursor: at }) }, cms)
      const answer = changes.parse(await response.json())
      at = answer.cursor
      return answer
    },
    /** Asks until it has heard a tag; gives all that it heard on the way. */
    async untilHeard(tag: string): Promise<Changes[]> {
      const answers: Changes[] = []
      const heard = () => answers.some(({ stale, gone }) => [...stale, ...gone].includes(tag))
      for (let n = 0; n < 200 && !heard(); n++) answers.push(await this.ask())
      if (!heard()) throw new Error(`${site} never heard ${tag}`)
      return answers
    },
  }
}
