import { tri } from '../services/tri.ts'

/** Groups of the admin's menu. */
export const groups = {
  content: tri('Мазмұн', 'Содержание', 'Content'),
  dialogue: tri('Диалог', 'Диалог', 'Dialogue'),
  agency: tri('Мемлекеттік орган', 'Государственный орган', 'State body'),
  platform: tri('Платформа', 'Платформа', 'Platform'),
}
