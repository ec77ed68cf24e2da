import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

/** Sizes that an archive may claim; more is made to fill the memory of whoever opens it. */
const MOST_ENTRIES = 5000
const MOST_BYTES = 512 * 1024 * 1024
/** Of one part that is read. */
const LONGEST_PART = 64 * 1024 * 1024

export type Archive = {
  entries: Entry[]
  /** A part as text; empty for one that is not there. Throws when it is longer than it may be, or than it says. */
  read: (name: string) => Promise<string>
  zip: ZipFile
}

/** Opens an archive and lists it. Null for a bomb; throws for what is no archive. */
export async function readZip(data: Buffer): Promise<Archive | null> {
  const zip = await fromBufferPromise(data)
  if (zip.entryCount > MOST_ENTRIES) return null
  const entries: Entry[] = []
  let bytes = 0
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    bytes += entry.uncompressedSize
    if (bytes > MOST_BYTES) return null
    entries.push(entry)
  }
  const read = async (name: string) => {
    const entry = entries.find(({ fileName }) => fileName === name)
    if (!entry) return ''
    if (entry.uncompressedSize > LONGEST_PART) throw new Error('A part is too long')
    // yauzl compares what comes with the size that is listed.
    return decoded(await buffer(await zip.openReadStreamPromise(entry)))
  }
  return { entries, read, zip }
}

/** XML in either coding that its readers know, with what is written as a number spelled out. */
function decoded(bytes: Buffer): string {
  const coding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(coding)
    .decode(bytes)
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex, decimal) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
}
