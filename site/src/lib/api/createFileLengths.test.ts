import { afterAll, beforeAll, expect, it } from 'vitest'
import { startExampleCms } from '../../../test/support/exampleCms.ts'
import { stopServer } from '../../../test/support/startSite.ts'
import { createFileLengths } from './createFileLengths.ts'

let cms: Awaited<ReturnType<typeof startExampleCms>>
beforeAll(async () => {
  cms = await startExampleCms()
})
afterAll(() => stopServer(cms.server))

it('knows the length of a file after asking once', async () => {
  const lengthOf = createFileLengths({ origin: cms.origin })
  const whole = await fetch(`${cms.origin}/api/media/file/a.webp`)
  const bytes = (await whole.arrayBuffer()).byteLength
  const before = cms.asked.length
  expect([await lengthOf('/media/a.webp'), await lengthOf('/media/a.webp')]).toEqual([bytes, bytes])
  expect(cms.asked.length - before).toBe(1)
})

it.each(['/media/absent.webp', '/media/unreadable.webp'])('does not guess that of %s', async (address) => {
  expect(await createFileLengths({ origin: cms.origin })(address)).toBeUndefined()
})

it('does not guess while the cms is down', async () => {
  expect(await createFileLengths({ origin: 'http://127.0.0.1:9' })('/media/a.webp')).toBeUndefined()
})
