import { ATTACHED_TYPES, type AttachedFile, type FileWarning } from '@birlik/shared/contract'
import { pdfStart, textIn } from '@birlik/shared/text'
import type { Scanner } from '../../env.ts'
import { WorkerLost } from '../fileWorker/createWorkers.ts'
import { inWorker } from '../fileWorker/inWorker.ts'
import { typeOf } from '../media/typeOf.ts'
import { scanBytes } from '../virusScan/scanBytes.ts'

type Given = AttachedFile['type']
type Kept = Exclude<Given, 'heic'>
/** `warnings`: what staff should know before they open it. */
export type Prepared = { type: Kept; data: Buffer; warnings: FileWarning[] }

/**
 * What is kept of a file that a citizen attached, or null when it is not taken: of another type than it may be, with a virus or a
 * program in it, or not to be opened. It is scanned as it came, before anything else takes it apart. Throws NotScanned and WorkersBusy:
 * it can be taken later.
 */
export async function prepareAttachment(
  given: Buffer,
  name: string,
  scanner: Scanner | undefined,
): Promise<Prepared | null> {
  const data = given.subarray(pdfStart(given))
  const type = await attachedTypeOf(data, name)
  if (!type) return null
  if (scanner && !(await scanBytes(given, scanner)).clean) return null
  const kept = await keep(data, type).catch((error: unknown) => {
    // It took too long or too much memory: made to do so, or the machine has no room for it. Neither is opened by anybody.
    if (error instanceof WorkerLost) return null
    throw error
  })
  return kept && { ...kept, warnings: [...(scanner ? [] : (['not-scanned'] as const)), ...kept.warnings] }
}

/** What a file is by its bytes, whatever it is called; of its name only that it is a plain text is believed. */
async function attachedTypeOf(data: Buffer, name: string): Promise<Given | undefined> {
  const type = await typeOf(data, name)
  return ATTACHED_TYPES.find((one) => one === type)
}

async function keep(data: Buffer, type: Given): Promise<Prepared | null> {
  if (type === 'jpg' || type === 'png' || type === 'webp' || type === 'heic') {
    const painted = await inWorker('paintAnew', { data, type })
    return painted && { ...painted, warnings: [] }
  }
  if (type === 'txt') {
    const found = textIn(data)
    return found && { type, data: Buffer.from(found.text), warnings: [] }
  }
  const { hazards } = await inWorker('inspectPaper', { data, type })
  if (hazards.includes('program') || hazards.includes('bomb')) return null
  const warnings = hazards.filter((hazard) => hazard !== 'program' && hazard !== 'bomb')
  // An office paper that does not open is none; a PDF may be read by more than the library that looks into it.
  return type !== 'pdf' && warnings.includes('unreadable') ? null : { type, data, warnings }
}
