import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { NotScanned, scanBytes } from '../../src/services/virusScan/scanBytes.ts'
import { EICAR, startClamd } from './clamd.ts'

let folder: string
let clamd: Awaited<ReturnType<typeof startClamd>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'birlik-clamd-'))
  clamd = await startClamd(folder)
})
beforeEach(() => {
  clamd.state.manner = 'scans'
})
afterAll(async () => {
  await clamd.close()
  await rm(folder, { recursive: true })
})

const large = Buffer.alloc(10 * 1024 * 1024, 7)

it.each([
  ['a few bytes', Buffer.from('hello')],
  ['none', Buffer.alloc(0)],
  ['10 MB', large],
])('lets clean bytes through: %s', async (_, data) => {
  expect(await scanBytes(data, clamd)).toEqual({ clean: true })
})

it.each([
  ['alone', EICAR],
  ['at the end of 10 MB', Buffer.concat([large, EICAR])],
])('names what it finds, %s', async (_, data) => {
  expect(await scanBytes(data, clamd)).toEqual({ clean: false, found: 'Eicar-Test-Signature' })
})

it.each(['is small', 'talks nonsense', 'hangs up', 'is silent'] as const)(
  'lets nothing through while the scanner %s',
  async (manner) => {
    clamd.state.manner = manner
    await expect(scanBytes(large, clamd, manner === 'is silent' ? 300 : 10_000)).rejects.toThrow(NotScanned)
  },
)

it('lets nothing through while there is no scanner', async () => {
  await expect(scanBytes(EICAR, { path: join(folder, 'none') })).rejects.toThrow(NotScanned)
})
