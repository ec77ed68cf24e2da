import { expect, test } from 'vitest'
import { phoneLinks } from './phoneLinks.ts'

test.each([
  ['1414', [{ shown: '1414', href: 'tel:1414' }]],
  ['+7 (7172) 74-01-02', [{ shown: '+7 (7172) 74-01-02', href: 'tel:+77172740102' }]],
  [
    '8 (7172) 74 01 02, ішкі 115; 8 800 080 77 77',
    [
      { shown: '8 (7172) 74 01 02, ішкі 115', href: 'tel:+77172740102;ext=115' },
      { shown: '8 800 080 77 77', href: 'tel:88000807777' },
    ],
  ],
  ['қабылдау бөлмесінде', [{ shown: 'қабылдау бөлмесінде' }]],
])('%s', (written, links) => expect(phoneLinks(written)).toEqual(links))
