import { expect, it } from 'vitest'
import { withoutLink } from './withoutLink.ts'

const LINK = 'x'.repeat(43)

it.each([
  '/kk/maidd/dialogue/with/LINK',
  '/kk/maidd/dialogue/with/LINK/files/7',
  '/kk/maidd/dialogue/with/LINK.json',
  '/kk/dialogue/%77ith/LINK/',
  '/kk/%64i%61logue/w%69th/LINK',
  '/kk/maidd//dialogue//with//LINK',
  '/kk/maidd/dialogue%2Fwith%2fLINK',
  '/kk/maidd/Dialogue/WITH/LINK',
])('says nothing of the link in %s', (path) => {
  const logged = withoutLink(path.replace('LINK', LINK))
  expect(logged).toContain('…')
  expect(logged).not.toContain('xx')
})

it.each(['/kk/maidd/dialogue', '/kk/maidd/dialogue/forms/question', '/kk/maidd/press/with/somebody'])(
  'leaves %s as it is',
  (path) => expect(withoutLink(path)).toBe(path),
)
