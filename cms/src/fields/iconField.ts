import type { TextField } from 'payload'
import { tri } from '../services/tri.ts'

/** Name of a drawing in the site's set of icons. */
export const iconField: TextField = {
  name: 'icon',
  type: 'text',
  maxLength: 40,
  label: tri('Белгіше', 'Значок', 'Icon'),
  validate: (value: unknown) =>
    !value || (typeof value === 'string' && /^[a-z0-9-]+$/.test(value)) || 'a-z, 0-9, -',
  admin: { position: 'sidebar' },
}
