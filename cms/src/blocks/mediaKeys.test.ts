import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { MEDIA_KEYS } from '../services/media/mediaIn.ts'
import { blocks } from './index.ts'

const uploads = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'upload') return [field.name]
    return 'fields' in field ? uploads(field.fields) : []
  })

it.each(blocks)('the files of the block $slug are found by the check of alternative texts', ({ fields }) => {
  expect(uploads(fields).filter((name) => !MEDIA_KEYS.includes(name))).toEqual([])
})
