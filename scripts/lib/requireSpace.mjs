import { statfs } from 'node:fs/promises'
import { fault } from './fault.mjs'
import { root } from './paths.mjs'

/** Refuses to begin what would fill the disk half-way. */
export async function requireSpace(gigabytes, purpose) {
  const { bavail, bsize } = await statfs(root)
  const free = (bavail * bsize) / 1e9
  if (free >= gigabytes) return
  throw fault(
    `The disk of ${root} is too full: ${purpose} needs ${gigabytes} GB and ${free.toFixed(1)} GB is free. ` +
      'Free some space and run the command again.',
  )
}
