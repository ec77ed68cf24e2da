import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Pasting from Word, Google Docs and spreadsheets (PastePlugin). */
export const PasteFeature = createServerFeature({
  key: 'birlikPaste',
  feature: { ClientFeature: '/admin/paste/PasteFeatureClient#PasteFeatureClient' },
})
