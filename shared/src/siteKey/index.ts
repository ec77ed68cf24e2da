import { hkdfSync } from 'node:crypto'

/** The key by which site and cms know each other, derived from the installation's secret (RFC 5869), so that neither sends the secret itself. */
export const siteKeyOf = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'birlik site key', 32)).toString('base64url')
