import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { keepPrivate } from './keepPrivate.ts'

const folder = mkdtempSync(join(tmpdir(), 'birlik-private-'))
const usual = process.umask()
afterEach(() => {
  process.umask(usual)
  rmSync(folder, { recursive: true })
})

it('closes what is there and what comes later to everybody else', () => {
  process.umask(0)
  const data = join(folder, 'data')
  mkdirSync(join(data, 'media'), { recursive: true })
  writeFileSync(join(data, 'media', 'old.png'), '')
  writeFileSync(join(data, 'birlik.db-wal'), '')
  chmodSync(join(data, 'birlik.db-wal'), 0o644)

  keepPrivate(data)
  writeFileSync(join(data, 'media', 'new.png'), '')
  mkdirSync(join(data, 'spool'))

  const modeOf = (...path: string[]) => (statSync(join(data, ...path)).mode & 0o777).toString(8)
  const modes = [[], ['media'], ['media', 'old.png'], ['media', 'new.png'], ['birlik.db-wal'], ['spool']]
  expect(modes.map((path) => modeOf(...path))).toEqual(['700', '700', '600', '600', '600', '700'])
})
