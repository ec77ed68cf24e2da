import { fileTypeFromBuffer } from 'file-type'
import { expect, test } from 'vitest'
import { docx } from './docx.ts'

test('is known as a Word document and carries the Kazakh text', async () => {
  const data = docx([{ style: 'text', text: 'Қағида & ереже' }], 'kk-KZ')
  expect((await fileTypeFromBuffer(data))?.ext).toBe('docx')
  expect(data.toString()).toContain('Қағида &amp; ереже')
})
