import { expect, it } from 'vitest'
import { contradictionsIn } from './index.ts'
import { NETWORK_HOSTS } from './networkHosts.ts'

const ten = '2026-11-28T05:00:00.000Z'
const nine = '2026-11-28T04:00:00.000Z'
const found = (kind: string, doc: Record<string, unknown>) =>
  contradictionsIn(kind, doc).map(({ path, rule }) => `${path} ${rule}`)

it.each([
  ['events', { startsAt: ten, endsAt: nine }, 'endsAt end-after-start'],
  ['events', { startsAt: ten, endsAt: ten }, 'endsAt end-after-start'],
  ['events', { startsAt: new Date(ten), endsAt: '2026-11-28T09:59+05:00' }, 'endsAt end-after-start'],
  ['vacancies', { publishedAt: ten, deadline: nine }, 'deadline deadline-after-publication'],
  ['projects', { from: '2026-02-01', until: '2026-01-31' }, 'until end-not-before-start'],
  ['services', { downtime: { from: ten, until: nine } }, 'downtime.until end-after-start'],
  ['services', { term: { value: 3 } }, 'term.unit term-with-unit'],
  ['services', { term: { unit: 'month' } }, 'term.value term-with-unit'],
  ['services', { fee: { kind: 'mci' } }, 'fee.mci number-of-mci'],
  ['news', { publishedAt: ten, withdrawnAt: nine }, 'withdrawnAt withdrawal-after-publication'],
  ['platform', { emergency: { from: ten, until: ten } }, 'emergency.until end-after-start'],
  ['platform', { mci: [{ from: '2026-01-01' }, { from: '2026-01-01' }] }, 'mci.1.from day-once'],
  ['agencies', { point: { lat: 51 } }, 'point.lon both-coordinates'],
  ['agencies', { point: { lon: 0 } }, 'point.lat both-coordinates'],
])('%s: %j', (kind, doc, fault) => expect(found(kind, doc)).toEqual([fault]))

it.each([
  ['events', { startsAt: nine, endsAt: ten }],
  ['events', { startsAt: ten, endsAt: null }],
  ['events', { endsAt: ten }],
  ['events', { startsAt: 'soon', endsAt: ten }],
  ['vacancies', { deadline: nine }],
  ['vacancies', { publishedAt: nine, deadline: ten }],
  ['projects', { from: '2026-01-01', until: '2026-01-01' }],
  ['projects', { from: '2026-01-01', until: '' }],
  ['services', { term: null, fee: { kind: 'mci', mci: 0 }, downtime: { from: ten } }],
  ['news', { publishedAt: ten, withdrawnAt: ten }],
  ['news', { publishedAt: '2026-11-28T05:00:40.000Z', withdrawnAt: ten }],
  ['platform', { emergency: null, mci: [{ from: '2025-01-01' }, { from: '2026-01-01' }] }],
  ['agencies', { point: { lat: 0, lon: 0 }, hours: null, accounts: 'none' }],
  ['outbox', { from: ten, until: nine }],
])('%s: %j is right', (kind, doc) => expect(found(kind, doc)).toEqual([]))

it.each([
  [{ from: '09:00', until: '18:30', breakFrom: '13:00', breakUntil: '14:30' }, []],
  [{ from: '09:00', until: '13:00' }, []],
  [{}, []],
  [{ from: '', until: null }, []],
  [{ from: '18:00', until: '09:00' }, ['hours.0.until hours-forwards']],
  [{ from: '09:00', until: '09:00' }, ['hours.0.until hours-forwards']],
  [{ from: '09:00' }, ['hours.0.until both-times']],
  [{ until: '18:00' }, ['hours.0.from both-times']],
  [{ from: '09:00', until: '18:00', breakFrom: '13:00' }, ['hours.0.breakUntil both-times']],
  [
    { from: '09:00', until: '18:00', breakFrom: '14:00', breakUntil: '13:00' },
    ['hours.0.breakUntil hours-forwards'],
  ],
  [
    { from: '09:00', until: '18:00', breakFrom: '08:00', breakUntil: '13:00' },
    ['hours.0.breakFrom break-within-hours'],
  ],
  [
    { from: '09:00', until: '18:00', breakFrom: '17:30', breakUntil: '18:30' },
    ['hours.0.breakFrom break-within-hours'],
  ],
  [{ breakFrom: '13:00', breakUntil: '14:00' }, ['hours.0.breakFrom break-within-hours']],
])('hours %j', (row, faults) =>
  expect(found('agencies', { hours: [{ day: 'mon', ...row }] })).toEqual(faults),
)

it('a weekday is there once', () =>
  expect(found('agencies', { hours: [{ day: 'mon' }, { day: 'tue' }, { day: 'mon' }] })).toEqual([
    'hours.2.day day-once',
  ]))

it.each([
  ['telegram', 'https://t.me/demo', true],
  ['telegram', 'https://facebook.com/demo', false],
  ['telegram', 'https://t.me.example.org/demo', false],
  ['telegram', 'https://example.org/t.me/demo', false],
  ['telegram', 'https://t.me@example.org/demo', false],
  ['telegram', 'https://t.me/', false],
  ['facebook', 'https://www.facebook.com/demo', true],
  ['facebook', 'https://kk-kz.facebook.com/demo', true],
  ['facebook', 'https://notfacebook.com/demo', false],
  ['facebook', 'http://facebook.com/demo', false],
  ['youtube', 'https://youtu.be/demo', true],
  ['youtube', 'https://m.youtube.com/@demo', true],
  ['x', 'https://twitter.com/demo', true],
  ['threads', 'https://www.threads.net/@demo', true],
  ['vk', ' https://vk.com/demo ', true],
  ['instagram', 'instagram.com/demo', false],
])('an account of %s at %s: %s', (network, url, right) =>
  expect(contradictionsIn('agencies', { accounts: [{ network, url }] })).toEqual(
    right
      ? []
      : [
          {
            path: 'accounts.0.url',
            rule: 'link-of-network',
            allowed: NETWORK_HOSTS[network as keyof typeof NETWORK_HOSTS],
          },
        ],
  ),
)

it.each([
  [true, 'https://example.com/telegram/demo', []],
  [true, 'https://facebook.com/demo', ['accounts.0.url link-of-network']],
  [false, 'https://example.com/telegram/demo', ['accounts.0.url link-of-network']],
])('of a demonstration (%s), %s', (demonstration, url, faults) =>
  expect(found('agencies', { demonstration, accounts: [{ network: 'telegram', url }] })).toEqual(faults),
)
