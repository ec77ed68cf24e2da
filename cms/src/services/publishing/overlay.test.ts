import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { overlay } from './overlay.ts'

const text = (name: string, localized = false) => ({ name, type: 'text', localized }) as FlattenedField
const fields = [
  text('title', true),
  text('number'),
  { name: 'fee', type: 'group', flattenedFields: [text('note', true), text('kind')] },
  { name: 'files', type: 'array', flattenedFields: [text('title', true), text('file')] },
] as FlattenedField[]

const stored = {
  id: '1',
  title: { kk: 'Т', ru: 'З' },
  number: '1',
  fee: { note: { kk: 'н' }, kind: 'free' },
  files: [
    { id: 'a', title: { kk: 'а', ru: 'а' }, file: '1' },
    { id: 'b', title: { kk: 'б' }, file: '2' },
  ],
}

it('lays a text over its own language and leaves the others', () => {
  expect(overlay(fields, stored, { title: 'З2' }, 'ru')).toEqual({ ...stored, title: { kk: 'Т', ru: 'З2' } })
})

it('follows groups, and rows by their ids, whatever their new order', () => {
  const incoming = {
    fee: { note: 'п' },
    files: [
      { id: 'b', title: 'бэ', file: '2' },
      { id: 'c', title: 'вэ', file: '3' },
    ],
  }
  expect(overlay(fields, stored, incoming, 'ru')).toMatchObject({
    fee: { note: { kk: 'н', ru: 'п' }, kind: 'free' },
    files: [
      { id: 'b', title: { kk: 'б', ru: 'бэ' } },
      { id: 'c', title: { ru: 'вэ' } },
    ],
  })
})

it('empties what is saved empty', () => {
  expect(overlay(fields, stored, { title: null, number: null }, 'kk')).toMatchObject({
    title: { kk: null, ru: 'З' },
    number: null,
  })
})
