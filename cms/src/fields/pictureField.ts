import type { Localized } from '@birlik/shared/locales'
import type { UploadField } from 'payload'

/** A picture of the document's own agency or of the platform. */
export const pictureField = (name: string, label: Localized<string>): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  filterOptions: ({ data }) => {
    const ofAgency = data?.agency ? [{ agency: { equals: data.agency.id ?? data.agency } }] : []
    return {
      mimeType: { contains: 'image/' },
      or: [...ofAgency, { agency: { exists: false } }],
    }
  },
})
