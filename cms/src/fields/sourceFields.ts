import type { Field } from 'payload'
import { keptByServer } from '../access/keptByServer.ts'

/** Where an imported document came from, and a digest of what came: a second import finds it and changes nothing. */
export const sourceFields: Field[] = [
  { name: 'source', type: 'text', index: true, access: keptByServer, admin: { hidden: true } },
  { name: 'sourceDigest', type: 'text', access: keptByServer, admin: { hidden: true } },
]
