import {
  PDFDict as Dict,
  PDFArray,
  type PDFDict,
  PDFDocument,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib'

/** Opens a PDF as it stands; one that only forbids printing opens without a password. Throws for what cannot be read. */
export const openPdf = (data: Buffer): Promise<PDFDocument> =>
  PDFDocument.load(data, { updateMetadata: false, throwOnInvalidObject: false, password: '' })

/** Every dictionary of a document, those within others too. */
export function* dictionariesOf(pdf: PDFDocument): Generator<PDFDict> {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) yield* within(object)
}

function* within(object: PDFObject | undefined): Generator<PDFDict> {
  if (object instanceof PDFStream) yield* within(object.dict)
  else if (object instanceof PDFArray) for (const one of object.asArray()) yield* within(one)
  else if (object instanceof Dict) {
    yield object
    for (const [, value] of object.entries()) yield* within(value)
  }
}
