import { randomBytes } from 'node:crypto'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createChildren } from '../../support/children.ts'
import { freePort } from '../../support/freePort.ts'

const root = resolve(import.meta.dirname, '../../..')
const next = join(root, 'node_modules/next/dist/bin/next')
// Inside the repository, where its packages and the config of cms are found.
const folder = '.cache/bench/next'

/** Builds and starts the same pages as they are usually made with Payload: a Next app that reads by the Local API. */
export async function payloadInNext(dataDir: string) {
  await rm(join(root, folder), { recursive: true, force: true })
  await mkdir(join(root, '.cache/bench'), { recursive: true })
  await cp(join(import.meta.dirname, '../next'), join(root, folder), { recursive: true })
  const children = createChildren(join(dataDir, 'next.log'))
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${join(dataDir, 'birlik.db')}`,
    SECRET: randomBytes(32).toString('base64url'),
  }
  if ((await children.toEnd(children.run(folder, env, next, 'build'))) !== 0)
    throw new Error(`the Next app cannot be built\n${await children.tail()}`)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = children.run(folder, env, next, 'start', '-H', '127.0.0.1', '-p', `${port}`)
  await children.answers(`${url}/kk/maidd`, server, 60)
  return { url, stop: children.stopAll }
}
