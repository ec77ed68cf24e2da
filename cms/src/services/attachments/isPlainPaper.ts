import { type Entry, fromBufferPromise } from 'yauzl'

/** Where Word, Excel and LibreOffice keep programs: VBA, sheets of old macros, controls, Basic and scripts. */
const PROGRAMS = /(^|\/)(vba\w*\.(bin|xml)$|macrosheets\/|activex\/)|^(Basic|Scripts)\//i
/** Sizes that a paper of at most 10 MB may claim; more is made to fill the memory of whoever opens it. */
const MOST_ENTRIES = 5000
const MOST_BYTES = 512 * 1024 * 1024

/** Whether an office paper opens, holds no programs and is no bomb. */
export async function isPlainPaper(data: Buffer): Promise<boolean> {
  try {
    const archive = await fromBufferPromise(data)
    if (archive.entryCount > MOST_ENTRIES) return false
    let bytes = 0
    for await (const { fileName, uncompressedSize } of archive.eachEntry() as AsyncIterable<Entry>) {
      bytes += uncompressedSize
      if (bytes > MOST_BYTES || PROGRAMS.test(fileName)) return false
    }
    return true
  } catch {
    return false
  }
}
