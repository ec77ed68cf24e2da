import { randomUUID } from 'node:crypto'
import type { Localized } from '@birlik/shared/locales'
import { cleanLine, pdfStart, textIn } from '@birlik/shared/text'
import type { Scanner } from '../../env.ts'
import { WorkerLost, WorkersBusy } from '../fileWorker/createWorkers.ts'
import { inWorker } from '../fileWorker/inWorker.ts'
import type { Authorship, PaperType } from '../fileWorker/papers/types.ts'
import type { PictureType } from '../fileWorker/pictures/openPicture.ts'
import type { Variant } from '../fileWorker/pictures/preparePicture.ts'
import { NotScanned, scanBytes, TooLargeToScan } from '../virusScan/scanBytes.ts'
import { type Content, FILE_TYPES, type FileType, TAKEN_TYPES } from './fileTypes.ts'
import { nameAs } from './nameAs.ts'
import { refusals } from './refusals.ts'
import { extensionOf, typeOf } from './typeOf.ts'

export type Upload = { data: Buffer; name: string; mimetype: string; size: number }
export type Prepared = {
  file: Upload
  originalName: string
  format: string
  authorship: Authorship
  variants: Variant[]
}
/** Why a file is not taken, and what to do about it. */
export type Refused = { refused: Localized<string> }
type Options = { scanner: Scanner | undefined; isNameless: boolean }

type Kept = { data: Buffer; type: FileType; variants?: Variant[]; authorship?: Authorship }

const MEGABYTE = 1024 * 1024
const MARK = '\uFEFF'

/**
 * Looks into an uploaded file: it is scanned as it came, then pictures are made anew, papers looked through, texts brought into UTF-8.
 * It gets a name that cannot be guessed or clash. `isNameless`: without the names of who made it.
 */
export async function prepareFile(upload: Upload, options: Options): Promise<Prepared | Refused> {
  const name = cleanLine(upload.name)
  const shown = nameAs(name, 'txt', false).replace(/\.txt$/, '')
  if (upload.data.length === 0) return { refused: refusals.empty }
  const data = upload.data.subarray(pdfStart(upload.data))
  const content = await typeOf(data, name)
  if (content === 'other') return { refused: refusals.unknown(shown) }
  // One that has lost its ending, to a limit on the way, gets that of its content.
  if (extensionOf(name) && extensionOf(name) !== content)
    return { refused: refusals.disguised(shown, content) }
  const { megabytes } = TAKEN_TYPES[content]
  if (data.length > megabytes * MEGABYTE) return { refused: refusals.tooLarge(megabytes) }
  const scanned = await scan(upload.data, options.scanner)
  if (scanned) return { refused: scanned }
  const kept = await keep(data, content, options.isNameless)
  if ('refused' in kept) return kept
  const { type, variants = [], authorship = {} } = kept
  return {
    file: {
      data: kept.data,
      name: `${randomUUID()}.${type}`,
      mimetype: FILE_TYPES[type].mime,
      size: kept.data.length,
    },
    originalName: nameAs(name, type, type !== content),
    format: type.toUpperCase(),
    authorship,
    variants,
  }
}

async function scan(data: Buffer, scanner: Scanner | undefined): Promise<Localized<string> | null> {
  if (!scanner) return null
  try {
    const verdict = await scanBytes(data, scanner)
    return verdict.clean ? null : refusals.virus
  } catch (error) {
    if (error instanceof TooLargeToScan) return refusals.tooLargeToScan
    if (error instanceof NotScanned) return refusals.notScanned
    throw error
  }
}

async function keep(data: Buffer, content: Content, isNameless: boolean): Promise<Kept | Refused> {
  try {
    if (isPicture(content)) return await keepPicture(data, content)
    if (isPaper(content)) return await keepPaper(data, content, isNameless)
    return {
      data: content === 'csv' || content === 'txt' || content === 'vtt' ? inUtf8(data) : data,
      type: content,
    }
  } catch (error) {
    if (error instanceof WorkersBusy) return { refused: refusals.busy }
    if (error instanceof WorkerLost) return { refused: refusals.tooHard }
    throw error
  }
}

const isPicture = (content: Content): content is PictureType & Content =>
  TAKEN_TYPES[content].mime.startsWith('image/')
const PAPERS: readonly Content[] = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'rtf', 'zip']
const isPaper = (content: Content): content is PaperType => PAPERS.includes(content)

async function keepPicture(data: Buffer, type: PictureType): Promise<Kept | Refused> {
  const prepared = await inWorker('preparePicture', { data, type })
  if ('fault' in prepared) return { refused: refusals.picture[prepared.fault] }
  return { data: prepared.master.data, type: prepared.master.type, variants: prepared.variants }
}

async function keepPaper(data: Buffer, type: PaperType, isNameless: boolean): Promise<Kept | Refused> {
  const { hazards, authorship } = await inWorker('inspectPaper', { data, type })
  const [hazard] = hazards
  if (hazard) return { refused: refusals.paper[hazard] }
  if (!isNameless) return { data, type, authorship }
  if (type === 'rtf' || type === 'zip') return { refused: refusals.namesStay }
  const cleaned = await inWorker('removeAuthorship', { data, type })
  if (cleaned === 'signed' || cleaned === 'protected') return { refused: refusals[cleaned] }
  const { authorship: left } = await inWorker('inspectPaper', { data: cleaned.data, type })
  return { data: cleaned.data, type, authorship: left }
}

/** What was in another coding, with the mark by which spreadsheets read Kazakh letters rightly; UTF-8 as it came. */
function inUtf8(data: Buffer): Buffer {
  const found = textIn(data)
  return !found || found.isUtf8 ? data : Buffer.from(`${MARK}${found.text.replace(/^\uFEFF/, '')}`)
}
