import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'

const src = dirname(dirname(fileURLToPath(import.meta.url)))

/** The admin's frame. */
export const admin: Config['admin'] = {
  user: 'users',
  // Payload's default asks gravatar.com for a picture.
  avatar: 'default',
  dateFormat: 'dd.MM.yyyy HH:mm',
  importMap: { baseDir: src },
  meta: { titleSuffix: ' · Birlik' },
}
