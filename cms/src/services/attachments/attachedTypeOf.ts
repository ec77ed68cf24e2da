import { ATTACHED_TYPES, type AttachedFile } from '@birlik/shared/contract'
import { fileTypeFromBuffer } from 'file-type'
import { plainTextOf } from './plainTextOf.ts'

export type AttachedType = AttachedFile['type']

/** What a file is by its bytes, whatever it is called; null for anything that is not taken. Plain text has no mark: its name says so too. */
export async function attachedTypeOf(data: Buffer, name: string): Promise<AttachedType | null> {
  const detected = await fileTypeFromBuffer(data)
  if (detected) return ATTACHED_TYPES.find((type) => type === detected.ext) ?? null
  return /\.txt$/i.test(name) && plainTextOf(data) !== null ? 'txt' : null
}
