import type { Block } from 'payload'
import { emailField, phoneField } from '../fields/addressFields.ts'
import { tri } from '../services/tri.ts'
import { line } from './plainText.ts'

export const contactCard: Block = {
  slug: 'contactCard',
  labels: {
    singular: tri('Байланыс картасы', 'Карточка контакта', 'Contact card'),
    plural: tri('Байланыс карталары', 'Карточки контактов', 'Contact cards'),
  },
  fields: [
    line('name', tri('Аты-жөні немесе атауы', 'Имя или название', 'Name'), true),
    line('role', tri('Лауазымы', 'Должность', 'Role')),
    phoneField(),
    emailField(),
    line('address', tri('Мекенжайы', 'Адрес', 'Address')),
  ],
}
