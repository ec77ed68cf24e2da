import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LARGEST_BODY } from './readSent.ts'

it('the proxy lets through what site takes, so that a file too large does not cost the text', () => {
  const caddyfile = readFileSync(new URL('../../../docker/Caddyfile', import.meta.url), 'utf8')
  const citizens = caddyfile.split(/^(?=:\d)/m).find((part) => part.startsWith(':443 '))
  expect(Number(/max_size (\d+)MiB/.exec(citizens ?? '')?.[1]) * 1024 * 1024).toBe(LARGEST_BODY)
})
