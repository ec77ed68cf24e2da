import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionAfterErrorHook, CollectionBeforeChangeHook } from 'payload'
import { env } from '../../../env.ts'
import type { Prepared } from '../../../services/media/prepareFile.ts'
import { imageSizes } from '../imageSizes.ts'

const NONE = { url: null, filename: null, mimeType: null, filesize: null, width: null, height: null }

/**
 * Keeps the ready sizes of a picture, which were made in a process of their own. Payload 3.90.1 makes sizes in this one, with the
 * transaction open and without an end, so it has no sharp; the bucket's plugin finds them where Payload would have put them.
 */
const stored: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const taken = req.context.takenFile as Omit<Prepared, 'file'> | undefined
  // Payload empties them when it reads a file anew for its focal point, and nothing but that.
  if (!taken) return originalDoc ? { ...data, sizes: originalDoc.sizes } : data
  const stem = String(data.filename).replace(/\.[^.]*$/, '')
  const sizes: Record<string, object> = Object.fromEntries(imageSizes.map(({ name }) => [name, NONE]))
  const bytes: Record<string, Buffer> = {}
  for (const { name, type, width, height, data: made } of taken.variants) {
    const filename = `${stem}-${width}x${height}.${type}`
    sizes[name] = { ...NONE, filename, mimeType: `image/${type}`, filesize: made.length, width, height }
    bytes[name] = made
  }
  req.payloadUploadSizes = bytes
  if (!env().s3) {
    const folder = collection.upload.staticDir ?? ''
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const paths = taken.variants.map(({ name }) =>
      join(folder, (sizes[name] as { filename: string }).filename),
    )
    req.context.storedVariants = paths
    await Promise.all(
      taken.variants.map(({ data: made }, at) => writeFile(paths[at] ?? '', made, { mode: 0o600 })),
    )
  }
  return { ...data, sizes }
}

/** A row that was refused afterwards leaves no sizes behind. */
const dropped: CollectionAfterErrorHook = async ({ context }) => {
  const paths = (context.storedVariants ?? []) as string[]
  for (const path of paths) await rm(path, { force: true }).catch(() => {})
}

export const storeVariants = { stored, dropped }
