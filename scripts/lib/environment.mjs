import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { cache, root } from './paths.mjs'

const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))

/**
 * The environment every child gets: what the caller set, paths made absolute (children run in folders of their
 * own), Node of the lock file first in PATH, telemetry off, scripts compiled once. docs/operations/environment.md lists the variables.
 */
export function environment(extra = {}) {
  const cmsHost = given.CMS_HOST ?? '127.0.0.1'
  const cmsPort = given.CMS_PORT ?? '3000'
  return {
    NODE_COMPILE_CACHE: join(cache, 'compiled'),
    ...given,
    PATH: [join(root, 'node_modules/.bin'), given.PATH].join(delimiter),
    CMS_HOST: cmsHost,
    CMS_PORT: cmsPort,
    SITE_PORT: given.SITE_PORT ?? '4321',
    DATA_DIR: resolve(root, given.DATA_DIR ?? 'data'),
    ...(given.DATABASE_URL && { DATABASE_URL: absoluteFileUrl(given.DATABASE_URL) }),
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...extra,
  }
}

/** Where a process of this machine reaches a server that listens on `host`. */
export function addressOf(host, port) {
  return `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host}:${port}`
}

function absoluteFileUrl(url) {
  const path = url.startsWith('file:') ? url.slice('file:'.length) : undefined
  return path === undefined || isAbsolute(path) ? url : `file:${resolve(root, path)}`
}
