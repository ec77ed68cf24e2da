import { describe, expect, it } from 'vitest'
import { parseEnv } from './env.ts'

describe('parseEnv', () => {
  it('needs nothing', () => {
    expect(parseEnv({}, '/srv/birlik/site')).toMatchObject({
      port: 4321,
      privatePort: undefined,
      privateHost: '127.0.0.1',
      siteOrigin: undefined,
      cmsOrigin: 'http://127.0.0.1:3000',
      dataDir: '/srv/birlik/data',
      trustProxy: false,
      logLevel: 'info',
    })
  })

  it('finds the cms by its port', () => {
    expect(parseEnv({ CMS_PORT: '3999' }, '/srv/birlik/site').cmsOrigin).toBe('http://127.0.0.1:3999')
  })

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnv({ SITE_PORT: '', SITE_ORIGIN: '' }, '/srv/birlik/site')).toEqual(
      parseEnv({}, '/srv/birlik/site'),
    )
  })

  it('drops the slash at the end of an origin', () => {
    expect(parseEnv({ SITE_ORIGIN: 'https://birlik.example.kz/' }, '/srv/birlik/site').siteOrigin).toBe(
      'https://birlik.example.kz',
    )
  })

  it.each([
    [{ SITE_PORT: '70000' }, 'SITE_PORT'],
    [{ SITE_PRIVATE_PORT: 'x' }, 'SITE_PRIVATE_PORT'],
    [{ SITE_ORIGIN: 'birlik.example.kz' }, 'SITE_ORIGIN'],
    [{ SITE_ORIGIN: 'https://birlik.example.kz/kk' }, 'SITE_ORIGIN'],
    [{ CMS_ORIGIN: 'ftp://cms' }, 'CMS_ORIGIN'],
    [{ TRUST_PROXY: 'perhaps' }, 'TRUST_PROXY'],
    [{ ATTACK_ABOVE: '0' }, 'ATTACK_ABOVE'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('names the variable that is wrong: %o', (source, name) => {
    expect(() => parseEnv(source, '/srv/birlik/site')).toThrow(
      new RegExp(`^The environment is not usable. Correct or unset: ${name}: `),
    )
  })
})
