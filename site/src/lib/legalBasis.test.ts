import { LOCALES } from '@birlik/shared/locales'
import { NODES } from '@birlik/shared/structure'
import { expect, test } from 'vitest'
import { legalBasisOf } from './legalBasis.ts'

test('an article with paragraph and subparagraph is written out', () => {
  expect(legalBasisOf('Law 401-V art. 16(3) 1)', 'kk')).toEqual([
    '«Ақпаратқа қол жеткізу туралы» Заң (№ 401-V), 16-бап, 3-тармақ, 1) тармақша',
  ])
  expect(legalBasisOf('Law 401-V art. 16(3) 14-1)', 'en')).toEqual([
    'Law “On access to information” (No. 401-V), article 16, paragraph 3, subparagraph 14-1)',
  ])
})

test('two acts give two lines, remarks are left out', () => {
  expect(legalBasisOf('Law 401-V art. 16(3) 14); APPC art. 90 (≥ once a month)', 'ru')).toEqual([
    'Закон «О доступе к информации» (№ 401-V), статья 16, пункт 3, подпункт 14)',
    'Административный процедурно-процессуальный кодекс, статья 90',
  ])
  expect(legalBasisOf('product (seed l.305-307)', 'ru')).toEqual([])
})

test('no line of the structure shows a remark or the shorthand of the table', () => {
  const lines = NODES.flatMap((node) => LOCALES.flatMap((locale) => legalBasisOf(node.legalBasis, locale)))
  expect(lines.length).toBeGreaterThan(150)
  expect(lines.filter((line) => /seed|memory|art\.|undefined|product/.test(line))).toEqual([])
})
