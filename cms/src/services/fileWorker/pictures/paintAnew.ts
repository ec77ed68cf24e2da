import { openPicture } from './openPicture.ts'

const QUALITY = 85

type Kept = 'jpg' | 'png' | 'webp'
type Given = { data: Buffer; type: Kept | 'heic' }

/**
 * A picture that a citizen attached, made anew: upright, without what the camera noted of place, time and owner, without anything that
 * was hidden behind its pixels. Null for one that does not open, and for a small file that unpacks to gigabytes.
 */
export async function paintAnew({ data, type }: Given): Promise<{ data: Buffer; type: Kept } | null> {
  const opened = await openPicture(data, type)
  if ('fault' in opened) return null
  const kept = type === 'heic' ? 'jpg' : type
  const format = kept === 'jpg' ? 'jpeg' : kept
  const painted = await opened.picture
    .toFormat(format, kept === 'png' ? {} : { quality: QUALITY })
    .toBuffer()
    .catch(() => null)
  return painted && { data: painted, type: kept }
}
