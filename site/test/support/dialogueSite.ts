import { keyFor } from '@birlik/shared/keys'
import { pino } from 'pino'
import { createDialogue } from '../../server/dialogue/createDialogue.ts'
import type { AstroHandler } from '../../server/middleware/renderPages/renderPages.ts'
import { createFreshness } from '../../src/lib/freshness/createFreshness.ts'
import { type Answered, ask } from './ask.ts'
import { SECRET } from './dialogueCms.ts'
import { type Given as SiteParts, startSite } from './startSite.ts'

type Given = {
  cmsOrigin: string
  /** Data directory: the spool lies there. */
  folder: string
  limits?: { bytes: number; items: number }
  pages?: { handler: AstroHandler; client: string }
  trustProxy?: boolean
  attackAbove?: number
  bodies?: SiteParts['bodies']
}

/** One value of a form, or a file. */
export type Part = string | { name: string; bytes: Uint8Array | string }
export type Fields = Record<string, Part | Part[]>

export type DialogueSite = Awaited<ReturnType<typeof startDialogueSite>>

/** What pages of the portal's host send with a form. */
export const FROM_PORTAL = { host: 'localhost', origin: 'http://localhost' }

/** A site that takes what citizens send. */
export async function startDialogueSite(given: Given) {
  const { cmsOrigin, folder, limits, pages, trustProxy = false, attackAbove, bodies } = given
  const freshness = createFreshness()
  const lines: string[] = []
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) })
  const settings = {
    siteKey: keyFor(SECRET, 'site'),
    dialogueKey: SECRET,
    dataDir: folder,
    cmsOrigin,
    freshness,
    log,
  }
  const dialogue = await createDialogue({ ...settings, attackAbove, ...(limits && { limits }) })
  const site = await startSite({
    freshness,
    dialogue,
    env: { cmsOrigin, trustProxy },
    ...(bodies && { bodies }),
    ...pages,
  })
  return {
    ...site,
    freshness,
    get: (path: string, headers: Record<string, string> = FROM_PORTAL) => ask(site.port, path, { headers }),
    send: (path: string, fields: Fields, headers?: Record<string, string>) =>
      sendForm(site.port, path, fields, headers),
    logged: () => lines.join('') + JSON.stringify(site.lines),
    state: dialogue.state,
    async stop() {
      await site.stop()
      dialogue.stop()
    },
  }
}

/** Sends a form as a browser does. */
export async function sendForm(
  port: number,
  path: string,
  fields: Fields,
  headers: Record<string, string> = FROM_PORTAL,
): Promise<Answered> {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat())
      if (typeof value === 'string') form.append(name, value)
      else form.append(name, new Blob([Buffer.from(value.bytes)]), value.name)
  const written = new Response(form)
  const type = written.headers.get('content-type') ?? ''
  const body = Buffer.from(await written.arrayBuffer())
  return ask(port, path, { method: 'POST', headers: { ...headers, 'content-type': type }, body })
}
