import type { Localized } from '@birlik/shared/locales'
import type { UploadField } from 'payload'
import { idOf } from '../services/idOf.ts'

/** A picture of the document's own agency or of the platform. */
export const pictureField = (name: string, label: Localized<string>): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  filterOptions: ({ data, id }) => {
    // A state body has no agency: it is one.
    const owner = idOf(data?.agency) ?? id
    const own = owner ? [{ agency: { equals: owner } }] : []
    return {
      mimeType: { contains: 'image/' },
      or: [...own, { agency: { exists: false } }],
    }
  },
})
