import { createConnection } from 'node:net'
import type { Scanner } from '../../env.ts'

export type Verdict = { clean: true } | { clean: false; found: string }

/** The scanner cannot be asked, or does not answer as it should: nobody knows what is in the file. */
export class NotScanned extends Error {}
/** It says that it is set to take less (StreamMaxLength of clamd.conf). */
export class TooLargeToScan extends NotScanned {}

/** clamd gives up after 120 s without data of its own accord; site waits for 120 s in all. */
const TIMEOUT = 60_000
const CHUNK = 64 * 1024

/**
 * Asks clamd about bytes by its command INSTREAM (clamd(8)): chunks that begin with their length in four bytes, an empty one at the
 * end, one line in answer. Whatever is not a plain yes or no throws, so that nothing passes unscanned.
 */
export async function scanBytes(data: Buffer, scanner: Scanner, timeout = TIMEOUT): Promise<Verdict> {
  const answer = await ask(data, scanner, timeout)
  const [, found] = /^stream: (.+) FOUND$/.exec(answer) ?? []
  if (found) return { clean: false, found }
  if (answer === 'stream: OK') return { clean: true }
  if (/size limit exceeded/.test(answer)) throw new TooLargeToScan(`clamd answered: ${answer}`)
  throw new NotScanned(`clamd answered: ${answer.slice(0, 200) || 'nothing'}`)
}

function ask(data: Buffer, scanner: Scanner, timeout: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socket = createConnection(scanner)
  // Of the whole exchange: one that drips bytes is as good as silent.
  const timer = setTimeout(() => socket.destroy(new Error(`no answer for ${timeout} ms`)), timeout)
  let answer = ''
  socket.setEncoding('utf8')
  socket.on('data', (text: string) => {
    answer += text
    if (answer.includes('\0')) socket.end()
  })
  socket.on('error', (error) => {
    // It stops reading and closes after it has said that a file is too large for it.
    if (answer) resolve(answer)
    else reject(new NotScanned('clamd cannot be asked', { cause: error }))
  })
  socket.on('close', () => resolve(answer))
  socket.on('connect', () => {
    socket.write('zINSTREAM\0')
    for (let at = 0; at < data.length; at += CHUNK) {
      const chunk = data.subarray(at, at + CHUNK)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(chunk.length)
      socket.write(length)
      socket.write(chunk)
    }
    socket.write(Buffer.alloc(4))
  })
  return promise.then((text) => text.replace(/[\0\n].*$/s, '')).finally(() => clearTimeout(timer))
}
