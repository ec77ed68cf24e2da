import { zip } from './zip.ts'

export type DocxLine = { style: 'title' | 'heading' | 'text'; text: string }

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const contentTypes = `${head}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${DOCX}.document.main+xml"/></Types>`
const relations = `${head}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`

const xmlText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** Half points, as the format counts. */
const sizes = { title: 32, heading: 26, text: 24 }

function paragraph({ style, text }: DocxLine, language: string) {
  const bold = style === 'text' ? '' : '<w:b/>'
  const align = style === 'title' ? '<w:jc w:val="center"/>' : ''
  return `<w:p><w:pPr><w:spacing w:after="160"/>${align}</w:pPr><w:r><w:rPr>${bold}<w:sz w:val="${sizes[style]}"/><w:lang w:val="${language}"/></w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`
}

/** A small office document with the text of an act. */
export function docx(lines: DocxLine[], language: 'kk-KZ' | 'ru-RU'): Buffer {
  const body = lines.map((line) => paragraph(line, language)).join('')
  const document = `${head}<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:body></w:document>`
  return zip([
    { name: '[Content_Types].xml', data: Buffer.from(contentTypes) },
    { name: '_rels/.rels', data: Buffer.from(relations) },
    { name: 'word/document.xml', data: Buffer.from(document) },
  ])
}
