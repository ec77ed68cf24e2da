import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** Node as the lock file pins it: everything but these scripts runs on it. */
export const node = join(root, 'node_modules/.bin/node')

/** The entry point of a tool installed in the root, for `node`. */
export const tool = (path) => join(root, 'node_modules', path)

/** Output of the tools and build stamps; safe to delete. */
export const cache = join(root, '.cache')
