import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8')
const { services, volumes, networks, secrets } = parse(text, { merge: true })
const each = Object.entries(services)

test('every service gives up what it does not need', () => {
  for (const [name, service] of each) {
    expect(service, name).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    })
    expect(service.privileged, name).toBeUndefined()
  }
})

test('what a service names is there', () => {
  for (const [name, service] of each) {
    for (const mount of service.volumes ?? []) {
      const [from = ''] = mount.split(':')
      if (from.startsWith('./')) expect(existsSync(join(root, from)), `${name}: ${mount}`).toBe(true)
      else if (!from.startsWith('$')) expect(volumes, name).toHaveProperty(from)
    }
    for (const network of service.networks) expect(networks, name).toHaveProperty(network)
    for (const secret of service.secrets ?? []) expect(secrets, name).toHaveProperty(secret)
    for (const other of Object.keys(service.depends_on ?? {})) expect(services, name).toHaveProperty(other)
  }
})

test('only cms has the secret of the installation', () => {
  expect(each.filter(([, { environment }]) => environment?.SECRET).map(([name]) => name)).toEqual(['cms'])
  for (const site of [services['site-1'], services['site-2']])
    for (const key of ['SITE_KEY', 'DIALOGUE_KEY'])
      expect(site.environment[key]).toBe(services.cms.environment[key])
})

test('cms is nobody’s root', () => {
  const { DATABASE_URL, S3_ACCESS_KEY, S3_SECRET_KEY } = services.cms.environment
  const { mongodb, store } = services
  expect(DATABASE_URL).toContain('MONGODB_PASSWORD')
  expect(DATABASE_URL).toContain('authSource=birlik')
  expect(mongodb.environment.MONGO_INITDB_ROOT_PASSWORD).not.toBe(mongodb.environment.MONGODB_PASSWORD)
  expect(S3_ACCESS_KEY).not.toBe(store.environment.ROOT_ACCESS_KEY)
  expect(S3_SECRET_KEY).toBe(store.environment.S3_SECRET_KEY)
  expect(S3_SECRET_KEY).not.toBe(store.environment.ROOT_SECRET_KEY)
})

test('cms reaches the scanner, and it reaches its signatures', () => {
  const { hostname } = new URL(services.cms.environment.CLAMAV)
  const scanner = services[hostname]
  expect(services.cms.networks.some((network) => scanner.networks.includes(network))).toBe(true)
  expect(scanner.networks.some((network) => !networks[network].internal)).toBe(true)
})

test('nothing but the proxy is published, the editors’ side to a private address', () => {
  expect(each.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy'])
  expect(services.proxy.ports.find((port) => port.includes('8443'))).toMatch(
    /^\$\{ADMIN_BIND:-127\.0\.0\.1\}/,
  )
})

test('every variable that has to be given is described, and has no default', () => {
  const described = readFileSync(join(root, 'docs/operations/production.md'), 'utf8')
  const required = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name)
  expect(required).toContain('DIALOGUE_KEY')
  for (const name of required) expect(described).toMatch(new RegExp(`^ {4}${name}=`, 'm'))
})
