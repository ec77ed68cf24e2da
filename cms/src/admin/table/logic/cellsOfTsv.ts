/**
 * Cells of text as spreadsheets put it on the clipboard: tabs between cells, lines between rows. A cell with a line break stands in
 * quotes, doubled within; any other quote is a plain one, as in `"Нұр" ЖШС`, which Excel leaves as it is (RFC 4180 readers take it
 * for the beginning of a quoted cell).
 */
export function cellsOfTsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest)
    const plain = /^[^\t\n]*/.exec(rest)?.[0] ?? ''
    const isQuoted = quoted?.[1] && /[\n\t"]/.test(quoted[1])
    rows.at(-1)?.push(isQuoted ? String(quoted[1]).replaceAll('""', '"') : plain)
    rest = rest.slice(isQuoted ? quoted[0].length : plain.length)
    if (!rest) return rows
    if (rest[0] === '\n') rows.push([])
    rest = rest.slice(1)
  }
}
