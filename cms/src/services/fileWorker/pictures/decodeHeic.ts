import { crc32, deflateSync } from 'node:zlib'
import decode from 'heic-decode'
import sharp from 'sharp'
import { MOST_PIXELS } from './mostPixels.ts'

/**
 * A picture of a phone (HEIC) as PNG, upright and with its colour profile; the sharp that is shipped opens of HEIF only AVIF, for
 * the patents on HEVC, but reads what the file says of itself.
 */
export async function decodeHeic(data: Buffer): Promise<Buffer | 'too-large'> {
  const { width, height, icc, compression } = await sharp(data, { limitInputPixels: false }).metadata()
  if (width * height > MOST_PIXELS) return 'too-large'
  // AVIF under a general brand of HEIF.
  if (compression === 'av1') return data
  const images = await decode.all({ buffer: data })
  try {
    const [image] = images
    if (!image || image.width * image.height > MOST_PIXELS) return 'too-large'
    const raw = await image.decode()
    const shape = { width: raw.width, height: raw.height, channels: 4 as const }
    const png = await sharp(raw.data, { raw: shape }).png({ compressionLevel: 0 }).toBuffer()
    return icc ? withProfile(png, icc) : png
  } finally {
    images.dispose()
  }
}

/** After the signature and IHDR, which are 33 bytes (PNG 3rd edition, 11.3.3.3). */
const HEADER = 33

function withProfile(png: Buffer, icc: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(icc)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length - 4)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([png.subarray(0, HEADER), length, body, sum, png.subarray(HEADER)])
}
