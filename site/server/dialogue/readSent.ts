import { finished, type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { LARGEST_FILE, MOST_FILES } from '@birlik/shared/contract'
import { cleanLine, cleanText } from '@birlik/shared/text'
import busboy from 'busboy'
import type { Request } from 'express'
import type { FileFault, Held, HeldFile } from '../spool/createHeld.ts'
import { NoRoom } from '../spool/noRoom.ts'

/** What came with a form: every input by its name, and files. */
export type Sent = {
  inputs: ReadonlyMap<string, readonly string[]>
  files: HeldFile[]
  refused: { input: string; name: string; fault: FileFault | 'too-many' | 'no-room' }[]
}

/** Of everything but files, in bytes. A person who pastes a book is told so, field by field; beyond this it is no person. */
const LARGEST_TEXT = 1024 * 1024
/** Of all: five pictures that are too large, or a film, are refused one by one with the text kept, not the form as a whole. */
export const LARGEST_BODY = 256 * 1024 * 1024

/** The form itself cannot be read: broken off, malformed, endless. */
class Unreadable extends Error {
  readonly status: 400 | 413
  constructor(status: 400 | 413, options?: ErrorOptions) {
    super(`a form cannot be read: ${status}`, options)
    this.status = status
  }
}

/** Reads a form as browsers send it, files to the disk as they come. Throws an error with a status. */
export async function readSent(req: Request, held: Held): Promise<Sent> {
  const sent = {
    inputs: new Map<string, string[]>(),
    files: [] as HeldFile[],
    refused: [] as Sent['refused'],
  }
  const arriving: Promise<() => void>[] = []
  let text = 0

  const reader = readerOf(req)
  reader.on('field', (name, value) => {
    text += value.length
    if (text > LARGEST_TEXT) return void reader.destroy(new Unreadable(413))
    const values = sent.inputs.get(name)
    if (values) values.push(cleanText(value))
    else sent.inputs.set(name, [cleanText(value)])
  })
  reader.on('file', (input, stream: Readable & { truncated?: boolean }, { filename }) => {
    // An input where nothing was chosen.
    if (!filename) return void stream.resume()
    const taking = take(input, stream, filename)
    taking.catch(() => {})
    arriving.push(taking)
  })
  reader.on('filesLimit', () => sent.refused.push({ input: '', name: '', fault: 'too-many' }))

  async function take(input: string, stream: Readable & { truncated?: boolean }, filename: string) {
    const got = await held.receive(stream, filename).catch((error: unknown) => {
      if (error instanceof NoRoom) return 'no-room' as const
      throw error
    })
    return () => {
      if (typeof got === 'string') sent.refused.push({ input, name: cleanLine(filename), fault: got })
      else sent.files.push(got)
    }
  }

  try {
    await pipeline(piped(req, atMost(LARGEST_BODY)), reader).catch((cause: unknown) => {
      throw cause instanceof Unreadable ? cause : new Unreadable(400, { cause })
    })
    // In the order of the form, whichever was written first: a second click must say the same as the first.
    for (const noteIn of await Promise.all(arriving)) noteIn()
    return sent
  } catch (error) {
    for (const one of await Promise.allSettled(arriving)) if (one.status === 'fulfilled') one.value()
    await held.forget(sent.files)
    throw error
  }
}

function readerOf(req: Request) {
  try {
    return busboy({
      headers: req.headers,
      // Names of files in Kazakh.
      defParamCharset: 'utf8',
      limits: { fields: 200, fieldSize: LARGEST_TEXT, files: MOST_FILES, fileSize: LARGEST_FILE, parts: 250 },
    })
  } catch (cause) {
    throw new Unreadable(400, { cause })
  }
}

/**
 * `pipeline` would destroy a request that it cannot read to the end, and nobody could read what is still to come of it
 * (shared/src/http/guardBodies.ts); one that breaks off ends what it is read into.
 */
function piped(req: Request, into: Transform): Transform {
  finished(req, (error) => error && into.destroy(error))
  return req.pipe(into)
}

/** A length that was not announced is counted. */
function atMost(limit: number) {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _coding, done) {
      bytes += chunk.length
      if (bytes > limit) done(new Unreadable(413))
      else done(null, chunk)
    },
  })
}
