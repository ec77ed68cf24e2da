import { expect, it } from 'vitest'
import { followableHref } from './followableHref.ts'

it.each([
  ['https://gov.kz', 'https://gov.kz/'],
  [' http://gov.kz/a?b=1#c ', 'http://gov.kz/a?b=1#c'],
  ['https://қазақстан.қаз/а', 'https://xn--80aaa0a6awh12ed.xn--80ao21a/%D0%B0'],
  ['/kk/press', '/kk/press'],
  ['mailto:a@gov.kz', 'mailto:a@gov.kz'],
  ['tel:+77172000000', 'tel:+77172000000'],
  ['javascript:alert(1)', null],
  ['JavaScript:alert(1)', null],
  ['java\tscript:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['vbscript:msgbox(1)', null],
  ['data:text/html,<script>', null],
  ['blob:https://gov.kz/1', null],
  ['file:///C:/Users/a/report.docx', null],
  ['file://server/share/report.docx', null],
  ['\\\\server\\share\\report.docx', null],
  ['//server/share', null],
  ['/\\server', null],
  ['C:\\Users\\a\\report.docx', null],
  ['gov.kz', null],
  ['https://', null],
  ['#_ftn1', null],
  ['', null],
])('%j leads to %j', (written, href) => expect(followableHref(written)).toBe(href))
