import type { PayloadRequest, TextField } from 'payload'
import { latinOnly } from '../services/latinOnly.ts'
import { tri } from '../services/tri.ts'

/** Name of a drawing in the site's set of icons. */
export const iconField: TextField = {
  name: 'icon',
  type: 'text',
  maxLength: 40,
  label: tri('Белгіше', 'Значок', 'Icon'),
  validate: (value: unknown, options: { req: PayloadRequest }) =>
    !value || (typeof value === 'string' && /^[a-z0-9-]+$/.test(value)) || latinOnly(options),
  admin: { position: 'sidebar' },
}
