import type { Field } from 'payload'

/** Where an imported document came from, and a digest of what came: a second import finds it and changes nothing. */
export const sourceFields: Field[] = [
  { name: 'source', type: 'text', index: true, admin: { hidden: true } },
  { name: 'sourceDigest', type: 'text', admin: { hidden: true } },
]
