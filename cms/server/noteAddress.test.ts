import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, it } from 'vitest'
import { noteAddress } from './noteAddress.ts'

type Headers = Record<string, string>

/** What is written down of who asks from `remoteAddress`. */
function noted(remoteAddress: string, headers: Headers = {}, trustProxy = false): string {
  const req = { socket: { remoteAddress }, headers } as unknown as IncomingMessage
  noteAddress(trustProxy, () => {})(req, {} as ServerResponse)
  return String(req.headers['x-client-address'])
}

it.each([
  ['10.0.0.7', '10.0.0.7'],
  ['::ffff:10.0.0.7', '10.0.0.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:2::', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s is %s', (address, network) => expect(noted(address)).toBe(network))

it('is nobody’s word without a proxy of ours', () => {
  const headers = { 'x-client-address': '1.1.1.1', 'x-forwarded-for': '2.2.2.2' }
  expect(noted('10.0.0.7', headers)).toBe('10.0.0.7')
})

it('is what our proxy says, not what was said to it', () => {
  expect(noted('10.0.0.7', { 'x-forwarded-for': '1.1.1.1, 2.2.2.2' }, true)).toBe('2.2.2.2')
  expect(noted('10.0.0.7', {}, true)).toBe('10.0.0.7')
})
