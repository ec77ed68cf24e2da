import { tableFault } from '@birlik/shared/rules'
import type { Block, PayloadRequest } from 'payload'
import { say } from '../services/say.ts'
import { tri } from '../services/tri.ts'
import { line } from './plainText.ts'

const hidden = { hidden: true }

/** A grid of texts. `head` and `headColumn` are written by the grid of `rows`, which shows the whole. */
export const table: Block = {
  slug: 'table',
  labels: { singular: tri('Кесте', 'Таблица', 'Table'), plural: tri('Кестелер', 'Таблицы', 'Tables') },
  fields: [
    line('caption', tri('Кестенің атауы', 'Название таблицы', 'Caption')),
    { name: 'head', type: 'json', admin: hidden },
    { name: 'headColumn', type: 'checkbox', defaultValue: false, admin: hidden },
    {
      name: 'rows',
      type: 'json',
      required: true,
      label: tri('Ұяшықтар', 'Ячейки', 'Cells'),
      validate: (value: unknown, { req }: { req: PayloadRequest }) => {
        const fault = tableFault(value)
        return fault === null || say(req, fault)
      },
      admin: { components: { Field: '/admin/table/TableField#TableField' } },
    },
  ],
}
