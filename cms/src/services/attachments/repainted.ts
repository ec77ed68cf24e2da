import sharp from 'sharp'

const MAX_PIXELS = 50_000_000
const QUALITY = 85

/**
 * A picture made anew: upright, without what the camera noted of place, time and owner, without anything that was hidden behind its
 * pixels. Null for one that does not open, and for a small file that unpacks to gigabytes.
 */
export const repainted = (data: Buffer, type: 'jpg' | 'png' | 'webp'): Promise<Buffer | null> =>
  inTurn(() =>
    sharp(data, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .autoOrient()
      .toFormat(type === 'jpg' ? 'jpeg' : type, type === 'png' ? {} : { quality: QUALITY })
      .toBuffer()
      .catch(() => null),
  )

let last: Promise<unknown> = Promise.resolve()

/** One after the other: four bytes a pixel make 200 MB of one picture while it is open. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work)
  last = next.catch(() => {})
  return next
}
