import type { Block } from 'payload'
import { LANGUAGES } from '../fields/labels.ts'
import { optionsOf } from '../fields/optionsOf.ts'
import { tri } from '../services/tri.ts'
import { line, lines, upload } from './plainText.ts'

export const video: Block = {
  slug: 'video',
  labels: { singular: tri('Бейне', 'Видео', 'Video'), plural: tri('Бейнелер', 'Видео', 'Videos') },
  fields: [
    line('title', tri('Атауы', 'Название', 'Title'), true),
    upload('file', tri('Бейнефайл', 'Видеофайл', 'Video file'), 'video'),
    upload('poster', tri('Мұқаба суреті', 'Заставка', 'Poster'), 'image', false),
    {
      name: 'subtitles',
      type: 'array',
      label: tri('Субтитрлер', 'Субтитры', 'Subtitles'),
      labels: {
        singular: tri('Субтитр', 'Субтитры', 'Subtitles'),
        plural: tri('Субтитрлер', 'Субтитры', 'Subtitles'),
      },
      admin: { description: tri('WebVTT файлдары', 'Файлы WebVTT', 'WebVTT files') },
      fields: [
        upload('file', tri('Субтитр файлы', 'Файл субтитров', 'Subtitle file'), 'text'),
        {
          name: 'language',
          type: 'select',
          required: true,
          label: tri('Тілі', 'Язык', 'Language'),
          options: optionsOf(LANGUAGES),
        },
      ],
    },
    lines('transcript', tri('Мәтін нұсқасы', 'Текстовая версия', 'Transcript')),
  ],
}
