import { expect, test } from 'vitest'
import { inlines } from './richText.ts'

test('reads bold runs and links between plain text', () => {
  expect(inlines('Жауап **бес күнде**, [egov.kz](https://egov.kz) арқылы')).toEqual([
    { type: 'text', text: 'Жауап ', marks: [] },
    { type: 'text', text: 'бес күнде', marks: ['bold'] },
    { type: 'text', text: ', ', marks: [] },
    {
      type: 'link',
      href: 'https://egov.kz',
      external: true,
      children: [{ type: 'text', text: 'egov.kz', marks: [] }],
    },
    { type: 'text', text: ' арқылы', marks: [] },
  ])
})
