import { crc32 } from 'node:zlib'

/** A zip of stored files: local headers, central directory, end (APPNOTE 4.3). `claimed` is the size that each says to unpack to. */
export function zipOf(files: Record<string, string>, claimed?: number): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path)
    const data = Buffer.from(text)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const header = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data])
    local.push(header)
    const listed = Buffer.from(common)
    listed.writeUInt32LE(claimed ?? data.length, 18)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), listed, tail, name]))
    offset += header.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(central.length, 4)
  end.writeUInt16LE(central.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end])
}

const types = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`

/** A Word file, with what else is put into it. */
export const docx = (more: Record<string, string> = {}, claimed?: number) =>
  zipOf(
    { '[Content_Types].xml': types('wordprocessingml.document'), 'word/document.xml': '<w/>', ...more },
    claimed,
  )

export const xlsx = (more: Record<string, string> = {}) =>
  zipOf({ '[Content_Types].xml': types('spreadsheetml.sheet'), 'xl/workbook.xml': '<w/>', ...more })

export const odt = (more: Record<string, string> = {}) =>
  zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>', ...more })
