import type { ArrayField } from 'payload'
import { tri } from '../services/tri.ts'
import { LANGUAGES } from './labels.ts'
import { localizedText } from './localizedText.ts'
import { optionsOf } from './optionsOf.ts'

/** Files to download; format and size are shown beside each. */
export const filesField: ArrayField = {
  name: 'files',
  type: 'array',
  label: tri('Файлдар', 'Файлы', 'Files'),
  labels: { singular: tri('Файл', 'Файл', 'File'), plural: tri('Файлдар', 'Файлы', 'Files') },
  fields: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: tri('Файл', 'Файл', 'File'),
    },
    localizedText('title', tri('Атауы', 'Название', 'Title')),
    {
      name: 'language',
      type: 'select',
      label: tri('Файлдың тілі', 'Язык файла', 'Language of the file'),
      options: optionsOf(LANGUAGES),
    },
  ],
}
