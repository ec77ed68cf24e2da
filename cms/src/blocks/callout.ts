import type { Block } from 'payload'
import { optionsOf } from '../fields/optionsOf.ts'
import { tri } from '../services/tri.ts'
import { line, lines } from './plainText.ts'

const tones = {
  info: tri('Анықтама', 'Справка', 'Information'),
  warning: tri('Ескерту', 'Предупреждение', 'Warning'),
  success: tri('Жақсы жаңалық', 'Хорошая новость', 'Good news'),
}

export const callout: Block = {
  slug: 'callout',
  labels: {
    singular: tri('Назар аударыңыз', 'Выноска', 'Call-out'),
    plural: tri('Назар аударыңыз', 'Выноски', 'Call-outs'),
  },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'info',
      label: tri('Түрі', 'Вид', 'Kind'),
      options: optionsOf(tones),
    },
    line('title', tri('Тақырыбы', 'Заголовок', 'Title')),
    lines('text', tri('Мәтін', 'Текст', 'Text'), true),
  ],
}
