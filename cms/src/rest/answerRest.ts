import { setTimeout as sleep } from 'node:timers/promises'
import { DEFAULT_LOCALE, type Localized } from '@birlik/shared/locales'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { DatabaseBusyError } from '../database/databaseBusyError.ts'
import { fifoLock } from '../database/fifoLock.ts'
import { collisionIn } from './collisions.ts'
import { FAULTS, tooLarge } from './faultTexts.ts'
import { isRepeatable } from './isRepeatable.ts'
import { languageOf } from './languageOf.ts'
import { LARGEST_DOCUMENT, LARGEST_FORM } from './limits.ts'
import { readBytes } from './readBytes.ts'

type Asked = {
  config: Promise<SanitizedConfig>
  request: Request
  /** As Payload is to read it, where Next has decoded it. */
  path?: string
}

/** How long a write is repeated; whoever saves is still waiting. */
const PATIENCE = 10_000
/** A value that is taken again and again is taken for good. */
const TRIES_FOR_TAKEN = 3

// Repeats go one after another: twenty drafts of one title that all try again at once would collide again.
const turns = fifoLock(PATIENCE)

/**
 * Answers a request to /api, over Payload: HEAD is GET without the body, a body is bounded and understood before anything is begun, and
 * a write that met another one is asked for again.
 */
export async function answerRest(asked: Asked): Promise<Response> {
  const { request } = asked
  if (request.method === 'HEAD') return answerHead(asked)
  if (!['POST', 'PATCH', 'PUT', 'DELETE'].includes(request.method)) return handleEndpoints(asked)
  return answerWrite(asked, await asked.config)
}

/**
 * What names no language writes Kazakh. Payload 3.90.1 would have it write none: the Kazakh texts of a document were emptied by a save that
 * did not name them, and its own “Unpublish” names no language.
 */
function inOneLanguage(address: string): string {
  const url = new URL(address)
  if (!url.searchParams.get('locale')) url.searchParams.set('locale', DEFAULT_LOCALE)
  return url.href
}

async function answerHead({ request, ...rest }: Asked): Promise<Response> {
  const { url, headers, signal } = request
  const {
    status,
    headers: told,
    body,
  } = await handleEndpoints({
    ...rest,
    request: new Request(url, { headers, signal }),
  })
  await body?.cancel()
  return new Response(null, { status, headers: told })
}

async function answerWrite(asked: Asked, config: SanitizedConfig): Promise<Response> {
  const { request } = asked
  const [, , ...segments] = (asked.path ?? new URL(request.url).pathname).split('/')
  const refuse = (status: number, message: Localized<string>) =>
    Response.json({ errors: [{ message: message[languageOf(config, request)] }] }, { status })

  // What site sends, and files, are bounded where they are read.
  if (segments[0] === 'private') return handleEndpoints(asked)
  const takesFiles = config.collections.some(({ slug, upload }) => upload && slug === segments[0])
  const most = takesFiles ? LARGEST_FORM : LARGEST_DOCUMENT
  const large = () => refuse(413, tooLarge(most / 1024 / 1024))
  if (Number(request.headers.get('content-length')) > most) return large()
  if (takesFiles && isMultipart(request)) return handleEndpoints(asked)

  const body = await readBytes(request, most)
  if (!body) return large()
  const fault = faultOf(request, body)
  if (fault) return refuse(400, fault)

  const { method, headers, signal } = request
  const url = inOneLanguage(request.url)
  const attempt = async () => {
    const again = new Request(url, { method, headers, signal, ...(body.length && { body }) })
    const response = await handleEndpoints({ ...asked, request: again })
    return { response, collision: collisionIn(again) }
  }
  return isRepeatable(config, method, segments) ? repeated(attempt) : (await attempt()).response
}

type Attempt = () => Promise<{ response: Response; collision: ReturnType<typeof collisionIn> }>

async function repeated(attempt: Attempt): Promise<Response> {
  const deadline = Date.now() + PATIENCE
  const first = await attempt()
  if (!first.collision) return first.response
  const release = await turns.acquire().catch((error: unknown) => {
    if (error instanceof DatabaseBusyError) return undefined
    throw error
  })
  if (!release) return first.response
  try {
    let last = first
    for (let tries = 1; last.collision && Date.now() < deadline; tries++) {
      if (last.collision === 'taken' && tries >= TRIES_FOR_TAKEN) break
      await sleep(Math.random() * 20 * Math.min(tries, 10))
      last = await attempt()
    }
    return last.response
  } finally {
    release()
  }
}

/** Payload 3.90.1 answers 500 to a document that is null, and stores an empty one for a list. */
function faultOf({ headers }: Request, body: Buffer): Localized<string> | undefined {
  if (!body.length || !headers.get('content-type')?.startsWith('application/json')) return undefined
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : FAULTS.noObject
  } catch {
    return FAULTS.unreadable
  }
}

const isMultipart = ({ headers }: Request) => headers.get('content-type')?.includes('multipart/') ?? false
