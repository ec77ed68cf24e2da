import type { Scanner } from '../../env.ts'
import { scanBytes } from '../virusScan/scanBytes.ts'
import { type AttachedType, attachedTypeOf } from './attachedTypeOf.ts'
import { isPlainPaper } from './isPlainPaper.ts'
import { plainTextOf } from './plainTextOf.ts'
import { repainted } from './repainted.ts'

export type Prepared = { type: AttachedType; data: Buffer }

/**
 * What is kept of a file that a citizen attached, or null when it is not taken: of another type than it may be, with a virus or a
 * program in it, or not to be opened. It is scanned as it came, before anything else takes it apart. Throws NotScanned.
 */
export async function prepareAttachment(
  data: Buffer,
  name: string,
  scanner: Scanner | undefined,
): Promise<Prepared | null> {
  const type = await attachedTypeOf(data, name)
  if (!type) return null
  if (scanner && !(await scanBytes(data, scanner)).clean) return null
  const kept = await KEEPING[type](data)
  return kept && { type, data: kept }
}

const picture = (type: 'jpg' | 'png' | 'webp') => (data: Buffer) => repainted(data, type)
const paper = async (data: Buffer) => ((await isPlainPaper(data)) ? data : null)

const KEEPING: Record<AttachedType, (data: Buffer) => Promise<Buffer | null>> = {
  jpg: picture('jpg'),
  png: picture('png'),
  webp: picture('webp'),
  pdf: async (data) => data,
  docx: paper,
  xlsx: paper,
  odt: paper,
  txt: async (data) => {
    const text = plainTextOf(data)
    return text === null ? null : Buffer.from(text)
  },
}
