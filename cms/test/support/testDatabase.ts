import { randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mongoose'

type Kind = 'sqlite' | 'mongodb'
type TestDatabase = { url: string; dispose: () => Promise<void> }

/** The kind of database the tests run on: TEST_DATABASE, SQLite unless told otherwise. */
export const testKind: Kind = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite'

/** An empty database of its own for one test file. Close Payload (`payload.destroy()`) before `dispose`. */
export function freshDatabaseUrl(
  kind: Kind = testKind,
  name = randomBytes(6).toString('hex'),
): Promise<TestDatabase> {
  return kind === 'mongodb' ? freshMongo(name) : freshFile(name)
}

async function freshFile(name: string): Promise<TestDatabase> {
  const folder = join(tmpdir(), `birlik-test-${name}`)
  await mkdir(folder)
  return {
    url: `file:${join(folder, 'birlik.db')}`,
    dispose: () => rm(folder, { recursive: true, force: true }),
  }
}

async function freshMongo(name: string): Promise<TestDatabase> {
  const server = process.env.MONGODB_URL
  if (!server)
    throw new Error('TEST_DATABASE=mongodb needs MONGODB_URL, the address of a MongoDB replica set')
  const url = new URL(server)
  url.pathname = `/birlik-test-${name}`
  const dispose = async () => {
    const connection = await createConnection(url.href).asPromise()
    await connection.dropDatabase()
    await connection.close()
  }
  return { url: url.href, dispose }
}
