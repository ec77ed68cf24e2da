import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, it } from 'vitest'
import { withPolicy } from './withPolicy.ts'

function policyOf(url: string) {
  const sent = new Map<string, string>()
  const req = { url, headers: {} } as IncomingMessage
  const res = {
    setHeader: (name: string, value: string) => sent.set(name, value),
  } as unknown as ServerResponse
  withPolicy(() => {})(req, res)
  return { asked: req.headers['content-security-policy'], sent: sent.get('Content-Security-Policy') }
}

it.each(['/admin', '/admin/login?redirect=/', '/admin/collections/news'])(
  '%s has a policy, for Next too',
  (url) => {
    const { asked, sent } = policyOf(url)
    expect(sent).toMatch(/^default-src 'none'; script-src 'nonce-[\w+/]{22}==' 'strict-dynamic';/)
    expect(asked).toBe(sent)
    expect(policyOf(url).sent).not.toBe(sent)
  },
)

it.each(['/api/media/file/a.png', '/administer', '/'])('%s has none of ours', (url) =>
  expect(policyOf(url)).toEqual({ asked: undefined, sent: undefined }),
)
