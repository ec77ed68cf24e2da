import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { ZipFile } from 'yazl'
import { SIGNED } from './officeAuthorship.ts'
import { dictionariesOf, openPdf } from './openPdf.ts'
import { readZip } from './readZip.ts'

type Cleaned = { data: Buffer } | 'signed' | 'protected'
type Given = { data: Buffer; type: 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' }

/**
 * A paper without the names of who made it. `signed`: a digital signature in it would not hold afterwards; `protected`: its author has
 * forbidden changes. Both are left alone.
 */
export const removeAuthorship = ({ data, type }: Given): Promise<Cleaned> =>
  type === 'pdf' ? fromPdf(data) : fromOffice(data)

/** The title stays: it is what readers with a screen reader hear first (PDF/UA). */
const KEPT = [PDFName.of('Title'), PDFName.of('Trapped')]
const WHERE = ['Metadata', 'PieceInfo'].map((key) => PDFName.of(key))

async function fromPdf(data: Buffer): Promise<Cleaned> {
  const pdf = await openPdf(data)
  const { context } = pdf
  if (context.isDecrypted) return 'protected'
  const all = [...dictionariesOf(pdf)]
  if (all.some((one) => one.has(PDFName.of('ByteRange')))) return 'signed'
  const info = context.lookup(context.trailerInfo.Info)
  if (info instanceof PDFDict) for (const key of info.keys()) if (!KEPT.includes(key)) info.delete(key)
  for (const one of all) {
    for (const key of WHERE) {
      const value = one.get(key)
      if (value instanceof PDFRef) context.delete(value)
      one.delete(key)
    }
    // Who wrote a note; of a field of a form it is the name of the field.
    const subtype = one.get(PDFName.of('Subtype'))
    if (one.has(PDFName.of('Rect')) && subtype && subtype !== PDFName.of('Widget'))
      one.delete(PDFName.of('T'))
  }
  return { data: Buffer.from(await pdf.save({ useObjectStreams: true, addDefaultPage: false })) }
}

const PROPERTIES = /^(?:docProps\/(?:core|app|custom)|meta)\.xml$/
const ELEMENTS =
  /<((?:dc:creator|dc:description|cp:lastModifiedBy|Company|Manager|HyperlinkBase|Template|meta:initial-creator|meta:printed-by|author)(?=[\s>]))([^>]*)>[^<]*<\/\1>/g
const ATTRIBUTES = /(\s(?:w:author|w15:author|w:initials|displayName|userId|providerId))="[^"]*"/g
const OF_PEOPLE = /^(?:ppt\/(?:commentAuthors|authors)|xl\/persons\/\w+)\.xml$/

async function fromOffice(data: Buffer): Promise<Cleaned> {
  const archive = await readZip(data)
  if (!archive) throw new Error('It unpacks to too much')
  const { entries, zip } = archive
  if (entries.some(({ fileName }) => /^_xmlsignatures\/|^META-INF\/documentsignatures\.xml$/.test(fileName)))
    return 'signed'
  const made = new ZipFile()
  for (const entry of entries) {
    const { fileName } = entry
    const options = { mtime: entry.getLastModDate(), compress: entry.isCompressed() }
    const bytes = await buffer(await zip.openReadStreamPromise(entry))
    if (fileName.endsWith('/')) made.addEmptyDirectory(fileName, { mtime: options.mtime })
    else made.addBuffer(nameless(fileName, bytes), fileName, options)
  }
  made.end()
  return { data: await buffer(made.outputStream as Readable) }
}

function nameless(part: string, bytes: Buffer): Buffer {
  const isProperties = PROPERTIES.test(part)
  if (!isProperties && !SIGNED.test(part)) return bytes
  let xml = bytes.toString('utf8').replace(ELEMENTS, '<$1$2></$1>').replace(ATTRIBUTES, '$1=""')
  if (part === 'docProps/custom.xml') xml = xml.replace(/<property\b.*<\/property>/gs, '')
  if (OF_PEOPLE.test(part)) xml = xml.replace(/(\s(?:name|initials))="[^"]*"/g, '$1=""')
  return Buffer.from(xml)
}
