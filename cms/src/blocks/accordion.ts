import type { Block } from 'payload'
import { tri } from '../services/tri.ts'
import { line, lines } from './plainText.ts'

export const accordion: Block = {
  slug: 'accordion',
  labels: {
    singular: tri('Ашылмалы тізім', 'Раскрывающийся список', 'Accordion'),
    plural: tri('Ашылмалы тізімдер', 'Раскрывающиеся списки', 'Accordions'),
  },
  fields: [
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      label: tri('Тармақтар', 'Пункты', 'Items'),
      labels: { singular: tri('Тармақ', 'Пункт', 'Item'), plural: tri('Тармақтар', 'Пункты', 'Items') },
      fields: [
        line('title', tri('Тақырыбы', 'Заголовок', 'Title'), true),
        lines(
          'text',
          tri(
            'Мәтін (абзацтар арасында бос жол)',
            'Текст (между абзацами пустая строка)',
            'Text (empty line between paragraphs)',
          ),
          true,
        ),
      ],
    },
  ],
}
