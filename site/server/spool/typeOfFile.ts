import { open, readFile } from 'node:fs/promises'
import { ATTACHED_TYPES, type AttachedFile } from '@birlik/shared/contract'
import { pdfStart, textIn } from '@birlik/shared/text'
import { fileTypeFromFile } from 'file-type'

const known: readonly string[] = ATTACHED_TYPES

/** What a file is by its bytes; undefined when that is nothing we take. Plain text has no mark of its own: its name must say so, too. */
export async function typeOfFile(path: string, name: string): Promise<AttachedFile['type'] | undefined> {
  const found = await fileTypeFromFile(path)
  if (found && known.includes(found.ext)) return found.ext as AttachedFile['type']
  if (pdfStart(await beginningOf(path)) > 0) return 'pdf'
  return !found && /\.txt$/i.test(name) && textIn(await readFile(path)) ? 'txt' : undefined
}

async function beginningOf(path: string): Promise<Uint8Array> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2048), 0, 2048, 0)
  return buffer.subarray(0, bytesRead)
}
