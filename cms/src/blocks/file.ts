import type { Block } from 'payload'
import { tri } from '../services/tri.ts'
import { line, upload } from './plainText.ts'

export const file: Block = {
  slug: 'file',
  labels: { singular: tri('Файл', 'Файл', 'File'), plural: tri('Файлдар', 'Файлы', 'Files') },
  fields: [
    upload('file', tri('Файл', 'Файл', 'File'), 'any'),
    line('title', tri('Атауы', 'Название', 'Title')),
  ],
}
