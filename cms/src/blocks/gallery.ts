import type { Block } from 'payload'
import { tri } from '../services/tri.ts'
import { line, upload } from './plainText.ts'

export const gallery: Block = {
  slug: 'gallery',
  labels: {
    singular: tri('Галерея', 'Галерея', 'Gallery'),
    plural: tri('Галереялар', 'Галереи', 'Galleries'),
  },
  fields: [
    line('title', tri('Атауы', 'Название', 'Title')),
    {
      name: 'pictures',
      type: 'array',
      minRows: 1,
      maxRows: 60,
      required: true,
      label: tri('Суреттер', 'Изображения', 'Pictures'),
      labels: {
        singular: tri('Сурет', 'Изображение', 'Picture'),
        plural: tri('Суреттер', 'Изображения', 'Pictures'),
      },
      fields: [
        upload('picture', tri('Сурет', 'Изображение', 'Picture'), 'image'),
        line('caption', tri('Сурет астындағы жазу', 'Подпись', 'Caption')),
      ],
    },
  ],
}
