import { expect, test } from 'vitest'
import { keyFor } from '../../shared/src/keys/index.ts'
import { keysOfSite } from './keysOfSite.mjs'

const SECRET = 'a secret of an installation, 32 or more'

test('site gets the keys that cms derives, and not the secret', () => {
  expect(keysOfSite({ SECRET, SITE_PORT: '1' })).toEqual({
    SITE_PORT: '1',
    SITE_KEY: keyFor(SECRET, 'site'),
    DIALOGUE_KEY: keyFor(SECRET, 'dialogue'),
  })
})

test('a key that was chosen stands', () => {
  expect(keysOfSite({ SECRET, SITE_KEY: 'chosen' }).SITE_KEY).toBe('chosen')
})
