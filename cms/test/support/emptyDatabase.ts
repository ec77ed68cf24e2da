import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { prepared } from '../prepared/prepared.ts'
import { testKind } from './testDatabase.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A SQLite file as the first start leaves it, to be copied; empty where the tests run on another database. */
    emptyDatabase: string
  }
}

const cms = resolve(import.meta.dirname, '../..')

/** Vitest's global set-up: one database for all files of tests to copy, made in a process of its own. */
export async function setup(project: TestProject): Promise<void> {
  const file = testKind === 'sqlite' ? join(await prepared('empty', make), 'empty.db') : ''
  project.provide('emptyDatabase', file)
}

async function make(folder: string): Promise<void> {
  const script = join(cms, 'test/prepared/makeEmpty.ts')
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: `file:${join(folder, 'birlik.db')}` }
  await promisify(execFile)(process.execPath, [script], { cwd: cms, env })
}
