import type { Localized } from '@birlik/shared/locales'
import type { TextareaField, TextField, UploadField } from 'payload'

/** The text around a block is localized, so the fields of a block are not. */
export const line = (name: string, label: Localized<string>, required = false): TextField => ({
  name,
  type: 'text',
  label,
  required,
  maxLength: 500,
})

export const lines = (name: string, label: Localized<string>, required = false): TextareaField => ({
  name,
  type: 'textarea',
  label,
  required,
  maxLength: 10_000,
})

export const upload = (
  name: string,
  label: Localized<string>,
  kind: 'image' | 'video' | 'text' | 'any',
  required = true,
): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  required,
  ...(kind !== 'any' && { filterOptions: { mimeType: { contains: `${kind}/` } } }),
})
