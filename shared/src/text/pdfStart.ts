/** As far as a mark of order and what a script printed before a paper may reach. */
const FAR = 1024
// biome-ignore lint/suspicious/noControlCharactersInRegex: the bytes of a mark, one character each, and blanks
const LEAD = /^(?:\u00ef\u00bb\u00bf|[\u0000\t\n\f\r ])+(?=%PDF-)/

/**
 * Where a PDF begins behind blank lines or a byte order mark, which portals print that make it by a script; 0 for all else. Places
 * within a paper are counted from `%PDF-` (ISO 32000-1, 7.5.2), so to leave them out mends it.
 */
export const pdfStart = (data: Uint8Array): number =>
  LEAD.exec(String.fromCharCode(...data.subarray(0, FAR)))?.[0].length ?? 0
