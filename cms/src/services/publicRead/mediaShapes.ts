import type { FileLink, Picture } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Doc } from './collections.ts'
import { inLanguage } from './inLanguage.ts'

const size = { filename: true, mimeType: true, width: true, height: true } as const

/** What pictures and files are shown with. */
export const mediaSelect = {
  ...size,
  alt: true,
  decorative: true,
  originalName: true,
  format: true,
  filesize: true,
  focalX: true,
  focalY: true,
  sizes: {
    webp320: size,
    avif320: size,
    webp640: size,
    avif640: size,
    webp960: size,
    avif960: size,
    webp1600: size,
    avif1600: size,
  },
} as const

const addressOfFile = (filename: string): string => `/media/${encodeURIComponent(filename)}`

type Stored = {
  filename?: string | null
  mimeType?: string | null
  width?: number | null
  height?: number | null
}

/** A picture with its ready sizes in one language; null for what is no picture. */
export function pictureOf(media: Doc<'media'>, language: Locale): Picture | null {
  if (!media.mimeType?.startsWith('image/')) return null
  const variants = eachOnce(
    Object.values((media.sizes ?? {}) as Record<string, Stored>)
      .flatMap(variantOf)
      .sort((a, b) => a.width - b.width),
  )
  const largest = variants.findLast(({ type }) => type === 'image/webp') ?? originalOf(media)
  if (!largest) return null
  const { alt } = inLanguage({ alt: media.alt }, language)
  return {
    alt: media.decorative ? '' : (alt ?? ''),
    url: largest.url,
    width: largest.width,
    height: largest.height,
    focus: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    variants,
  }
}

function variantOf({ filename, mimeType, width, height }: Stored): Picture['variants'] {
  if (!filename || !width || !height) return []
  if (mimeType !== 'image/avif' && mimeType !== 'image/webp') return []
  return [{ url: addressOfFile(filename), type: mimeType, width, height }]
}

/** HTML allows each width once in a `srcset`; rows of before have a width for each step above the picture's own. */
const eachOnce = (variants: Picture['variants']) =>
  variants.filter(
    (one, at) => variants.findIndex(({ type, width }) => type === one.type && width === one.width) === at,
  )

/** A picture smaller than the smallest size has none. */
function originalOf({ filename, width, height }: Stored) {
  return filename && width && height ? { url: addressOfFile(filename), width, height } : null
}

/** A file to download. Its title is the one given where it is used, else the name under which it came. */
export function fileOf(media: Doc<'media'>, title?: string | null): FileLink | null {
  if (!media.filename) return null
  const name = media.originalName || media.filename
  const format = media.format || (name.split('.').pop() ?? '').toUpperCase()
  return { url: addressOfFile(media.filename), title: title || name, name, format, size: media.filesize ?? 0 }
}
