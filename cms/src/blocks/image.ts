import type { Block } from 'payload'
import { tri } from '../services/tri.ts'
import { line, upload } from './plainText.ts'

export const image: Block = {
  slug: 'image',
  labels: {
    singular: tri('Сурет', 'Изображение', 'Picture'),
    plural: tri('Суреттер', 'Изображения', 'Pictures'),
  },
  fields: [
    upload('picture', tri('Сурет', 'Изображение', 'Picture'), 'image'),
    line('caption', tri('Сурет астындағы жазу', 'Подпись', 'Caption')),
  ],
}
