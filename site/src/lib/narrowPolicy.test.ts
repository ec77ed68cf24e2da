import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { narrowPolicy } from './narrowPolicy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const [style, other, script, attack] = ['p{color:red}', 'b{color:blue}', 'go()\nagain()', 'steal()']
const policy = `default-src 'self'; script-src 'self' ${hash(script)} ${hash('x()')}; style-src 'self' ${hash(style)} ${hash('')} ${hash(other)};`

const answer = (html: string, type = 'text/html; charset=utf-8') =>
  new Response(html, {
    status: 404,
    headers: { 'Content-Type': type, 'Content-Security-Policy': policy, Age: '1' },
  })
const policyOf = async (html: string) =>
  (await narrowPolicy(answer(html))).headers.get('Content-Security-Policy')

describe('the policy of a page', () => {
  it.each([
    ['nothing inline', '<p>style</p><script src="/a.js"></script>', '', ''],
    ['a style', `<style>${style}</style>`, '', hash(style)],
    ['a style with attributes', `<style media="print" data-a='b'>${style}</style>`, '', hash(style)],
    ['a script over two lines', `<script type="module">${script}</script>`, hash(script), ''],
    ['a script and a style', `<script>${script}</script><style>${other}</style>`, hash(script), hash(other)],
    ['what nobody built', `<script>${attack}</script><style>${style}</style>`, '', hash(style)],
  ])('names of inline text what the page holds: %s', async (_, html, scripts, styles) => {
    const lists = [scripts, styles].map((one) => (one ? ` ${one}` : ''))
    expect(await policyOf(html)).toBe(
      `default-src 'self'; script-src 'self'${lists[0]}; style-src 'self'${lists[1]};`,
    )
  })

  it('changes nothing else of the answer', async () => {
    const narrowed = await narrowPolicy(answer('<p>ә</p>'))
    expect([narrowed.status, narrowed.headers.get('Age'), await narrowed.text()]).toEqual([
      404,
      '1',
      '<p>ә</p>',
    ])
  })

  it('leaves what is no page alone', async () => {
    const given = answer('{}', 'application/json')
    expect(await narrowPolicy(given)).toBe(given)
  })
})
