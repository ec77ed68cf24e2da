import { hkdfSync } from 'node:crypto'

/** What keys are made for. Each is derived from the installation's secret, which cms alone has (RFC 5869): who has one knows no other. */
export const PURPOSES = {
  /** By which site and cms know each other. */
  site: 'birlik site key',
  /** Which proves tokens, links and references of the dialogue. */
  dialogue: 'birlik dialogue',
} as const

export type Purpose = keyof typeof PURPOSES

/** The key of an installation for one purpose, as it stands in the environment. */
export const keyFor = (secret: string, purpose: Purpose): string =>
  Buffer.from(hkdfSync('sha256', secret, '', PURPOSES[purpose], 32)).toString('base64url')
