import type { NumberField } from 'payload'
import { tri } from '../services/tri.ts'

/** Place in a list: smaller comes first. */
export const orderField: NumberField = {
  name: 'order',
  type: 'number',
  defaultValue: 100,
  index: true,
  label: tri('Реті', 'Порядок', 'Order'),
  admin: { position: 'sidebar' },
}
