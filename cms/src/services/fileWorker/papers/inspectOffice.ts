import type { Inspected } from './inspectPaper.ts'
import { officeAuthorship } from './officeAuthorship.ts'
import { PROGRAM_FILE } from './programs.ts'
import { type Archive, readZip } from './readZip.ts'
import type { Hazard } from './types.ts'

/** Where Word, Excel and LibreOffice keep programs: VBA, sheets of old macros, controls, Basic and scripts. */
const PROGRAMS = /(^|\/)(vba\w*\.(bin|xml)$|macrosheets\/|activex\/)|^(Basic|Scripts)\//i
/** Foreign objects (OLE); a table within a text is a paper of its own and no danger. */
const OBJECTS = /(^|\/)embeddings\/[^/]*\.(?:bin|ole|vsd|doc|xls|ppt)$|(^|\/)oleObject/i
const RELATIONS = /\.rels$/
/** A relation to outside; only a link that is clicked leads there by somebody's will. */
const RELATION = /<(?:\w+:)?Relationship\b[^>]*>/g
const DDE = /\bDDE(?:AUTO)?\s/

/** Papers of Office and LibreOffice: archives of XML. */
export async function inspectOffice(data: Buffer): Promise<Inspected> {
  const archive = await readZip(data)
  if (!archive) return { hazards: ['bomb'], authorship: {} }
  const names = archive.entries.map(({ fileName }) => fileName)
  const hazards = new Set<Hazard>()
  if (archive.entries.some((entry) => entry.isEncrypted())) return { hazards: ['encrypted'], authorship: {} }
  if (names.some((name) => PROGRAMS.test(name) || PROGRAM_FILE.test(name))) hazards.add('program')
  if (names.some((name) => OBJECTS.test(name))) hazards.add('embedded')
  for (const name of names) {
    if (RELATIONS.test(name) && reachesOut(await archive.read(name))) hazards.add('external')
  }
  for (const hazard of await inText(archive)) hazards.add(hazard)
  return { hazards: [...hazards], authorship: await officeAuthorship(archive) }
}

const reachesOut = (relations: string) =>
  (relations.match(RELATION) ?? []).some(
    (one) =>
      /TargetMode\s*=\s*["']External["']/i.test(one) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(one),
  )

async function inText(archive: Archive): Promise<Hazard[]> {
  const found: Hazard[] = []
  const word = await archive.read('word/document.xml')
  const fields = (word.match(/<w:instrText\b[^>]*>[^<]*|<w:fldSimple\b[^>]*>/g) ?? []).join(' ')
  if (DDE.test(`${fields} `)) found.push('action')
  // LibreOffice's; its manifest tells of a password.
  if (/<manifest:encryption-data\b/.test(await archive.read('META-INF/manifest.xml'))) return ['encrypted']
  const odf = `${await archive.read('content.xml')}${await archive.read('styles.xml')}`
  if (/<script:event-listener\b/.test(odf)) found.push('program')
  if (/<text:dde-connection\b|<office:dde-source\b/.test(odf)) found.push('action')
  const drawn =
    odf.match(
      /<(?:draw:image|draw:object|draw:object-ole|draw:plugin|text:section-source|table:cell-range-source)\b[^>]*>/g,
    ) ?? []
  if (drawn.some((one) => /xlink:href\s*=\s*["'](?:[a-z][a-z0-9+.-]*:|\/\/|\.\.\/\.\.)/i.test(one)))
    found.push('external')
  if (drawn.some((one) => /^<draw:object-ole/.test(one))) found.push('embedded')
  return found
}
