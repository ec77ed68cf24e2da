import sharp, { type Sharp } from 'sharp'
import { decodeHeic } from './decodeHeic.ts'
import { drawSvg } from './drawSvg.ts'
import { isSafeDrawing } from './isSafeDrawing.ts'
import { MOST_PIXELS } from './mostPixels.ts'

export type PictureType = 'jpg' | 'png' | 'webp' | 'avif' | 'gif' | 'heic' | 'svg'
export type PictureFault = 'damaged' | 'too-large' | 'animated' | 'unsafe-drawing'

// Nothing is opened that is not meant to be: libvips tries some twenty formats by the bytes of a file.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadHeif',
    'VipsForeignLoadSvg',
  ],
})
sharp.cache(false)

type Opened = { picture: Sharp; isAnimated: boolean } | { fault: PictureFault }

/** Opens a picture upright, its first frame alone. A small file that unpacks to gigabytes is not opened. */
export async function openPicture(data: Buffer, type: PictureType): Promise<Opened> {
  if (type === 'svg' && !isSafeDrawing(data)) return { fault: 'unsafe-drawing' }
  try {
    const bytes = type === 'svg' ? await drawSvg(data) : type === 'heic' ? await decodeHeic(data) : data
    if (bytes === 'too-large') return { fault: bytes }
    const opened = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (!width || !height) return { fault: 'damaged' }
    if (width * height > MOST_PIXELS) return { fault: 'too-large' }
    return { picture: opened.autoOrient(), isAnimated: type !== 'heic' && (pages > 1 || isSequence(data)) }
  } catch {
    return { fault: 'damaged' }
  }
}

/** A film in AVIF says so in its brand, one in PNG by a chunk before its first frame; libvips shows both as one picture. */
function isSequence(data: Buffer): boolean {
  if (data.toString('latin1', 4, 12) === 'ftypavis') return true
  const control = data.indexOf('acTL')
  return data.toString('latin1', 1, 4) === 'PNG' && control > 0 && control < data.indexOf('IDAT')
}
