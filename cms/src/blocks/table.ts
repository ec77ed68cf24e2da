import type { Block } from 'payload'
import { tri } from '../services/tri.ts'
import { line } from './plainText.ts'

export const table: Block = {
  slug: 'table',
  labels: { singular: tri('Кесте', 'Таблица', 'Table'), plural: tri('Кестелер', 'Таблицы', 'Tables') },
  fields: [
    line('caption', tri('Кестенің атауы', 'Название таблицы', 'Caption')),
    {
      name: 'head',
      type: 'text',
      hasMany: true,
      label: tri('Баған атаулары', 'Заголовки столбцов', 'Column headings'),
    },
    {
      name: 'rows',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 500,
      label: tri('Жолдар', 'Строки', 'Rows'),
      labels: { singular: tri('Жол', 'Строка', 'Row'), plural: tri('Жолдар', 'Строки', 'Rows') },
      fields: [{ name: 'cells', type: 'text', hasMany: true, label: tri('Ұяшықтар', 'Ячейки', 'Cells') }],
    },
  ],
}
