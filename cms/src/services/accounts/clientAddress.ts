import type { PayloadRequest } from 'payload'

/** Where our server in front of Next (cms/server/noteAddress.ts) writes down who asks; whatever a client sends under this name is lost. */
export const ADDRESS_HEADER = 'x-client-address'

/** The address of who asks. `next dev` has no server of ours in front, and knows nobody apart. */
export const clientAddress = ({ headers }: Pick<PayloadRequest, 'headers'>): string =>
  headers.get(ADDRESS_HEADER) ?? 'unknown'
