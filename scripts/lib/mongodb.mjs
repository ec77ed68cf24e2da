import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { launch, run, stop } from './children.mjs'
import { node, root } from './paths.mjs'
import { step } from './progress.mjs'

/**
 * The MongoDB that the tests use: MONGODB_URL, else a `mongod` of this machine started as a replica set of one
 * in a temporary folder, else `undefined`. `close` ends what was started.
 */
export async function openMongodb() {
  if (process.env.MONGODB_URL) return { url: process.env.MONGODB_URL, close: async () => {} }
  const mongod = process.env.PATH.split(delimiter)
    .map((folder) => join(folder, 'mongod'))
    .find(existsSync)
  return mongod && step('starting mongod', () => startMongod(mongod))
}

/** The address of one database on the server of `url`. */
export function databaseUrl(url, database) {
  return url.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${database}`)
}

/** Deletes the database that `url` names. */
export function dropDatabase(url) {
  return withClient('mongodb-drop', url, 'await client.db().dropDatabase()')
}

async function startMongod(mongod) {
  const folder = await mkdtemp(join(tmpdir(), 'birlik-mongod-'))
  const port = await freePort()
  const options = ['--dbpath', folder, '--port', `${port}`, '--bind_ip', '127.0.0.1', '--replSet', 'birlik']
  const child = launch('mongod', [mongod, ...options])
  const members = JSON.stringify([{ _id: 0, host: `127.0.0.1:${port}` }])
  await withClient(
    'mongodb-initiate',
    `mongodb://127.0.0.1:${port}/?directConnection=true`,
    `await client.db('admin').command({ replSetInitiate: { _id: 'birlik', members: ${members} } })
     while (!(await client.db('admin').command({ hello: 1 })).isWritablePrimary) await new Promise((r) => setTimeout(r, 200))`,
  )
  const close = async () => {
    await stop(child)
    await rm(folder, { recursive: true, force: true })
  }
  return { url: `mongodb://127.0.0.1:${port}/?replicaSet=birlik`, close }
}

// The driver comes with cms's database adapter; these scripts use nothing but Node's own modules.
function withClient(name, url, work) {
  const program = `import { MongoClient } from 'mongodb'
    const client = await new MongoClient(process.env.URL).connect()
    try { ${work} } finally { await client.close() }`
  const env = { ...process.env, URL: url }
  return run(name, [node, '--input-type=module', '-e', program], { cwd: join(root, 'cms'), env })
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
