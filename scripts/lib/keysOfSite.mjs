import { hkdfSync } from 'node:crypto'

const PURPOSES = { SITE_KEY: 'birlik site key', DIALOGUE_KEY: 'birlik dialogue' }

/** The environment of site: the keys that it needs, derived as cms derives them (shared/src/keys), instead of the secret itself. */
export function keysOfSite({ SECRET, ...env }) {
  if (!SECRET) return env
  const keys = Object.entries(PURPOSES).map(([name, purpose]) => [
    name,
    Buffer.from(hkdfSync('sha256', SECRET, '', purpose, 32)).toString('base64url'),
  ])
  return { ...Object.fromEntries(keys), ...env }
}
