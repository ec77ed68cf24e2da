import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { LARGEST_FORM } from '../src/rest/limits.ts'
import { LARGEST_UPLOAD } from '../src/services/media/fileTypes.ts'

const read = (name: string) => readFileSync(new URL(`../../docker/${name}`, import.meta.url), 'utf8')
const caddyfile = read('Caddyfile')
const MEBIBYTE = 1024 * 1024

/** What a site of the Caddyfile says. */
const siteAt = (port: string) => caddyfile.split(/^(?=:\d)/m).find((part) => part.startsWith(port)) ?? ''
const numberIn = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1])

it('the proxy lets through what cms takes, and no more', () => {
  expect(numberIn(siteAt(':8443'), /max_size (\d+)MiB/) * MEBIBYTE).toBe(LARGEST_FORM)
})

it('the scanner takes the largest file', () => {
  const conf = read('clamd.conf')
  for (const name of ['StreamMaxLength', 'MaxFileSize', 'MaxScanSize']) {
    const megabytes = numberIn(conf, new RegExp(`^${name} (\\d+)M$`, 'm'))
    expect([name, megabytes * MEBIBYTE >= LARGEST_UPLOAD]).toEqual([name, true])
  }
  expect(conf).toMatch(/^AlertExceedsMax yes$/m)
})

it('the proxy gives up a quiet connection before Node closes it, and waits for a body as long', () => {
  for (const port of [':443', ':8443']) expect(siteAt(port)).toContain('import kept')
  expect(numberIn(caddyfile, /keepalive (\d+)s/) * 1000).toBeLessThan(createServer().keepAliveTimeout)
  expect(numberIn(caddyfile, /read_body (\d+)m/) * 60_000).toBe(createServer().requestTimeout)
})
