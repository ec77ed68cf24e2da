import { mkdirSync, mkdtempSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashFiles } from './hashFiles.mjs'

function folderWith(text) {
  const folder = mkdtempSync(join(tmpdir(), 'birlik-hash-'))
  writeFileSync(join(folder, 'a.ts'), text)
  return folder
}

test('a touched file is the same file', () => {
  const folder = folderWith('one')
  const before = hashFiles([folder])
  utimesSync(join(folder, 'a.ts'), 1, 1)
  expect(hashFiles([folder])).toBe(before)
})

test('another content or another name is another hash', () => {
  const folder = folderWith('one')
  const hashes = [hashFiles([folder])]
  writeFileSync(join(folder, 'a.ts'), 'two')
  hashes.push(hashFiles([folder]))
  renameSync(join(folder, 'a.ts'), join(folder, 'b.ts'))
  hashes.push(hashFiles([folder]))
  expect(new Set(hashes).size).toBe(3)
})

test('tests and generated folders do not count', () => {
  const folder = folderWith('one')
  const before = hashFiles([folder])
  writeFileSync(join(folder, 'a.test.ts'), 'test')
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/a.js'), 'built')
  expect(hashFiles([folder])).toBe(before)
})
