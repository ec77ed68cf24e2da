import type { TextField } from 'payload'
import { tri } from '../services/tri.ts'

/** Last part of the address, the same in all languages. Filled and kept unique within the agency by `fillSlug`. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  index: true,
  maxLength: 120,
  label: tri('Мекенжайдағы аты', 'Имя в адресе', 'Address name'),
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description: tri(
      'Бос қалса, қазақша тақырыптан жасалады. Өзгертсеңіз, ескі мекенжай жаңасына бағытталады.',
      'Если пусто, создаётся из казахского заголовка. При изменении старый адрес ведёт на новый.',
      'Made from the Kazakh title when empty. When you change it, the old address leads to the new one.',
    ),
  },
}
