const cell = (text: string) => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A table as CSV in UTF-8; the mark at the start makes spreadsheets read Kazakh letters rightly. */
export const csv = (rows: string[][]) =>
  Buffer.from(`\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`)
