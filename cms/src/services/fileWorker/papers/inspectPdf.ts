import {
  PDFDict as Dict,
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
} from '@cantoo/pdf-lib'
import type { Inspected } from './inspectPaper.ts'
import { dictionariesOf, openPdf } from './openPdf.ts'
import type { Authorship, Hazard } from './types.ts'

/** Actions that do more than show another place of the paper or open a link that is clicked (ISO 32000-2, 12.6.4). */
const ACTIONS = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition', 'RichMediaExecute']
const EMBEDDED = ['EF', 'EmbeddedFiles', 'RichMediaContent']
/** Forms that are programs of their own (XFA). */
const PROGRAMS = ['XFA', 'JS', 'JavaScript']
const LONGEST = 200

/** PDF: actions, embedded files and who made it. */
export async function inspectPdf(data: Buffer): Promise<Inspected> {
  const pdf = await openPdf(data).catch((error: unknown) => error)
  if (pdf instanceof Error) {
    return {
      hazards: [/encrypt|password/i.test(`${pdf.name} ${pdf.message}`) ? 'encrypted' : 'unreadable'],
      authorship: {},
    }
  }
  const document = pdf as PDFDocument
  // One without a page is no paper, whatever else stands in it.
  if (!document.catalog?.get(PDFName.of('Pages'))) return { hazards: ['unreadable'], authorship: {} }
  const hazards = new Set<Hazard>()
  for (const dictionary of dictionariesOf(document)) {
    const has = (key: string) => dictionary.has(PDFName.of(key))
    const action = nameIn(dictionary, 'S')
    if ((action && ACTIONS.includes(action)) || PROGRAMS.some(has)) hazards.add('action')
    if (EMBEDDED.some(has) || nameIn(dictionary, 'Subtype') === 'FileAttachment' || action === 'GoToE') {
      hazards.add('embedded')
    }
  }
  return { hazards: [...hazards], authorship: authorshipOf(document) }
}

function nameIn(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.get(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

function authorshipOf({ context }: PDFDocument): Authorship {
  const info = context.lookup(context.trailerInfo.Info)
  if (!(info instanceof Dict)) return {}
  const said = (key: string) => {
    const value = info.lookup(PDFName.of(key))
    const text = value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
    return text.trim().slice(0, LONGEST) || undefined
  }
  const found = {
    author: said('Author'),
    company: said('Company'),
    comments: said('Comments') ?? said('Subject'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value))
}
