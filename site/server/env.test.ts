import { describe, expect, it } from 'vitest'
import { parseEnv } from './env.ts'

describe('parseEnv', () => {
  it('needs nothing', () => {
    expect(parseEnv({})).toMatchObject({
      port: 4321,
      siteOrigin: undefined,
      cmsOrigin: 'http://127.0.0.1:3000',
      trustProxy: false,
      logLevel: 'info',
    })
  })

  it('finds the cms by its port', () => {
    expect(parseEnv({ CMS_PORT: '3999' }).cmsOrigin).toBe('http://127.0.0.1:3999')
  })

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnv({ SITE_PORT: '', SITE_ORIGIN: '' })).toEqual(parseEnv({}))
  })

  it('drops the slash at the end of an origin', () => {
    expect(parseEnv({ SITE_ORIGIN: 'https://birlik.example.kz/' }).siteOrigin).toBe(
      'https://birlik.example.kz',
    )
  })

  it.each([
    [{ SITE_PORT: '70000' }, 'SITE_PORT'],
    [{ SITE_ORIGIN: 'birlik.example.kz' }, 'SITE_ORIGIN'],
    [{ SITE_ORIGIN: 'https://birlik.example.kz/kk' }, 'SITE_ORIGIN'],
    [{ CMS_ORIGIN: 'ftp://cms' }, 'CMS_ORIGIN'],
    [{ TRUST_PROXY: 'perhaps' }, 'TRUST_PROXY'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('names the variable that is wrong: %o', (source, name) => {
    expect(() => parseEnv(source)).toThrow(
      new RegExp(`^The environment is not usable. Correct or unset: ${name}: `),
    )
  })
})
