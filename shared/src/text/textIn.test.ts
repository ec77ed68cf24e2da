import { describe, expect, it } from 'vitest'
import { pdfStart } from './pdfStart.ts'
import { textIn } from './textIn.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('the text in a file', () => {
  it.each([
    ['UTF-8', utf8('Сәлем'), 'Сәлем', true],
    ['UTF-8 with its mark', utf8('\uFEFFСәлем'), 'Сәлем', true],
    ['windows-1251', bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2), 'Привет', false],
    ['UTF-16', bytes(0xff, 0xfe, 0x21, 0x04, 0xd9, 0x04), 'Сә', false],
    ['UTF-16 of the other order', bytes(0xfe, 0xff, 0x04, 0x21, 0x04, 0xd9), 'Сә', false],
    ['nothing', bytes(), '', true],
  ])('%s', (_, data, text, isUtf8) => expect(textIn(data)).toEqual({ text, isUtf8 }))

  it.each([
    ['control characters', utf8('a\u0000b')],
    ['bytes of another kind', bytes(0x89, 0x50, 0x4e, 0x47, 0xff)],
    ['Latin letters with marks, in an unknown coding', bytes(0x63, 0x61, 0x66, 0xe9)],
    ['half a letter of UTF-16', bytes(0xff, 0xfe, 0x00, 0xd8)],
  ])('is none: %s', (_, data) => expect(textIn(data)).toBeNull())
})

describe('where a PDF begins', () => {
  it.each([
    ['at once', '%PDF-1.7', 0],
    ['behind blank lines', '\r\n\n %PDF-1.7', 4],
    ['behind a mark', '\uFEFF\n%PDF-1.7', 4],
    ['not behind words', 'HTTP/1.1 200\n%PDF-1.7', 0],
    ['nowhere', '\n\n', 0],
  ])('%s', (_, text, start) => expect(pdfStart(utf8(text))).toBe(start))
})
