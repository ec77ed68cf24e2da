import type { Field } from 'payload'
import { tri } from '../services/tri.ts'

/** The agency a document belongs to. Pinned at creation by `pinAgency`, whatever the client sends afterwards. */
export const agencyField = ({ required = true } = {}): Field => ({
  name: 'agency',
  type: 'relationship',
  relationTo: 'agencies',
  label: tri('Мемлекеттік орган', 'Государственный орган', 'State body'),
  required,
  index: true,
  maxDepth: 1,
  admin: {
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    // Who serves one agency has nothing to choose.
    condition: (_data, _siblings, { user }) =>
      user?.platformRole !== 'none' || (user?.memberships?.length ?? 0) > 1,
  },
})
