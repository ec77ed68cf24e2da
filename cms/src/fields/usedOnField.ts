import type { UIField } from 'payload'

/** Where the file being edited is used. */
export const usedOnField: UIField = {
  name: 'usedOn',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/admin/UsedOn#UsedOn' },
  },
}
