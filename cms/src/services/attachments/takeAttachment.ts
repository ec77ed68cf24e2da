import { fileNameOf } from '@birlik/shared/text'
import type { Payload } from 'payload'
import { env } from '../../env.ts'
import { prepareAttachment } from './prepareAttachment.ts'
import { storeAttachment } from './storeAttachment.ts'
import { storeNotKept } from './storeNotKept.ts'

type State = 'ready' | 'refused'
/** `data` is null when the file is larger than any may be. */
type Arrived = { key: string; name: string; data: Buffer | null }

/** What became of a file that arrived before under this key; null for a new one. */
export async function attachmentState({ db }: Payload, key: string): Promise<State | null> {
  const where = { key: { equals: key } }
  const row = await db.findOne<{ id: string; state: State }>({ collection: 'attachments', where })
  return row?.state ?? null
}

/**
 * Takes a file that a citizen attached, once, however often it arrives. One that is not taken leaves a row without bytes, so that its
 * message is not held up and both sides are told. Throws when it can only be taken later.
 */
export async function takeAttachment(payload: Payload, { key, name, data }: Arrived): Promise<State> {
  const known = await attachmentState(payload, key)
  if (known) return known
  const prepared = data && (await prepareAttachment(data, name, env().scanner))
  try {
    if (prepared) await storeAttachment(payload, { ...prepared, key, name })
    else await storeNotKept(payload, { key, originalName: nameOf(name) })
  } catch (error) {
    // The same file at the same time: whoever was first has stored it.
    const first = await attachmentState(payload, key)
    if (first) return first
    throw error
  }
  return prepared ? 'ready' : 'refused'
}

/** The name to be shown of a file that is not taken, with the ending it came with. */
function nameOf(name: string): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin'
  return fileNameOf(name, ending)
}
