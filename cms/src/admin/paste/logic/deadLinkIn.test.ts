import { expect, it } from 'vitest'
import { deadLinkIn } from './deadLinkIn'

it.each([
  ['javascript:alert(1)', true],
  [' file:///C:/a.docx\n', true],
  ['\\\\server\\share', true],
  ['https://gov.kz', false],
  ['mailto:a@gov.kz', false],
  ['Ескерту: мәтін', false],
  ['сөз', false],
])('%j: %s', (text, dead) => expect(deadLinkIn(text)).toBe(dead))
