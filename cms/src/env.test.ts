import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseEnv } from './env.ts'

const run = promisify(execFile)
const secret = 'a secret of more than thirty-two characters'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'birlik-env-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('defaults', () => {
  test('put the data beside the workspace when started in cms', () => {
    const inCms = parseEnv({ SECRET: secret }, join(root, 'cms'))
    const inRoot = parseEnv({ SECRET: secret }, root)
    expect(inCms.databaseUrl).toBe(`file:${root}/data/birlik.db`)
    expect(inRoot.databaseUrl).toBe(inCms.databaseUrl)
  })

  test('keep cms private', () => {
    expect(parseEnv({ SECRET: secret }, root)).toMatchObject({ cmsHost: '127.0.0.1', cmsPort: 3000 })
  })

  test('take an empty variable as not set', () => {
    expect(parseEnv({ SECRET: secret, CMS_PORT: '', SMTP_URL: '' }, root)).toMatchObject({ cmsPort: 3000 })
  })

  test.each([
    [{}, true],
    [{ NODE_ENV: 'production' }, true],
    [{ NODE_ENV: 'production', DATABASE_URL: 'mongodb://db/birlik' }, false],
    [{ NODE_ENV: 'production', DATABASE_URL: 'mongodb://db/birlik', DEMO: 'on' }, true],
    [{ DEMO: 'off' }, false],
  ])('show the demonstration with %o: %s', (source, demo) => {
    expect(parseEnv({ SECRET: secret, ...source }, root).demo).toBe(demo)
  })
})

describe('DATABASE_URL', () => {
  test.each([
    ['file:./data/birlik.db', (r: string) => `file:${r}/data/birlik.db`],
    ['file:/var/lib/birlik.db', () => 'file:/var/lib/birlik.db'],
    ['file:///var/lib/birlik.db', () => 'file:/var/lib/birlik.db'],
    ['mongodb://a,b/birlik?replicaSet=rs0', () => 'mongodb://a,b/birlik?replicaSet=rs0'],
  ])('%s is understood', (given, expected) => {
    expect(parseEnv({ SECRET: secret, DATABASE_URL: given }, root).databaseUrl).toBe(expected(root))
  })
})

describe('CLAMAV', () => {
  test.each([
    ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['tcp://clamav:3310', { host: 'clamav', port: 3310 }],
  ])('%s is understood', (given, expected) => {
    expect(parseEnv({ SECRET: secret, CLAMAV: given }, root).scanner).toEqual(expected)
  })
})

describe('a fault names the variable', () => {
  test.each([
    ['CLAMAV', { CLAMAV: 'clamav:3310' }],
    ['CMS_PORT', { CMS_PORT: 'many' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://db' }],
    ['DATABASE_URL', { DATABASE_URL: 'file::memory:' }],
    ['DATABASE_URL', { DATABASE_URL: 'file://data/birlik.db' }],
    ['SECRET', { SECRET: 'short' }],
    ['SITE_ORIGIN', { SITE_ORIGIN: 'https://birlik.kz/kk' }],
    ['DEMO', { DEMO: 'perhaps' }],
    ['SMTP_URL', { SMTP_URL: 'mail.kz' }],
    ['S3_REGION, S3_SECRET_KEY', { S3_ENDPOINT: 'https://s3.kz', S3_BUCKET: 'b', S3_ACCESS_KEY: 'k' }],
  ])('%s', (name, source) => {
    expect(() => parseEnv({ SECRET: secret, ...source }, root)).toThrow(name)
  })
})

describe('the secret', () => {
  test('is made once, kept, and readable by its owner alone', () => {
    const first = parseEnv({}, root)
    const path = join(root, 'data', 'secret')
    expect(parseEnv({}, root).secret).toBe(first.secret)
    expect(readFileSync(path, 'utf8')).toBe(first.secret)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(Buffer.from(first.secret, 'base64url')).toHaveLength(32)
  })

  test('is one for processes that start together', async () => {
    const program = `import { env } from '${join(import.meta.dirname, 'env.ts')}'; console.log(env().secret)`
    const start = () =>
      run(process.execPath, ['--input-type=module', '-e', program], {
        env: { NODE_ENV: 'test', PATH: process.env.PATH, DATA_DIR: root },
      })
    const started = await Promise.all(Array.from({ length: 6 }, start))
    expect(new Set(started.map(({ stdout }) => stdout)).size).toBe(1)
    expect(readdirSync(root)).toEqual(['secret'])
  })

  test('is not taken from a damaged file', () => {
    writeFileSync(join(root, 'secret'), '')
    expect(() => parseEnv({ DATA_DIR: root }, root)).toThrow('Set SECRET')
  })

  test('is not written while building', () => {
    parseEnv({ NEXT_PHASE: 'phase-production-build' }, root)
    expect(existsSync(join(root, 'data'))).toBe(false)
  })

  test('gives the site a key of its own', () => {
    const { siteKey } = parseEnv({ SECRET: secret }, root)
    expect(siteKey).toBe(parseEnv({ SECRET: secret }, root).siteKey)
    expect(siteKey).not.toBe(parseEnv({ SECRET: `${secret}!` }, root).siteKey)
    expect(Buffer.from(siteKey, 'base64url')).toHaveLength(32)
  })
})
