import { tri } from '../services/tri.ts'

export const titleLabel = tri('Тақырып', 'Заголовок', 'Title')
export const summaryLabel = tri('Қысқаша мазмұны', 'Краткое содержание', 'Summary')
export const bodyLabel = tri('Мәтін', 'Текст', 'Body')
