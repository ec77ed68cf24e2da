import type { UIField } from 'payload'

/** When what is being edited reached the site. */
export const liveStatusField: UIField = {
  name: 'live',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/admin/LiveStatus#LiveStatus' },
  },
}
